package fr.balise.decap;

import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.yaml.YamlText;

import java.util.List;
import java.util.Optional;

/// The configuration of [Decap CMS](https://decapcms.org) for a publication: its `config.yml`.
///
/// In: a publication, or none where there is nothing yet, and the content folder from the top of the repository. Out:
/// YAML, the same for the same publication. Files of `donnees/` have no form, since Decap edits no file that is a list;
/// neither has `publication.yaml`.
public final class DecapConfig {

    private DecapConfig() {}

    /// The text of `config.yml`, with labels and hints in a language.
    public static String text(
            Optional<Publication> publication, String content, Language language) {
        PublicationConfig config =
                publication.map(Publication::config).orElseGet(PublicationConfig::defaults);
        List<LinkedDocument> documents =
                publication.map(Publication::documents).orElseGet(List::of);
        Choices choices = publication.map(Choices::of).orElseGet(Choices::none);
        Backend backend = Backend.of(config.repository());
        Json.Builder root = Json.object().put("backend", backend.json());
        if (backend.proposes()) {
            root.put("publish_mode", "editorial_workflow");
        }
        root.put("locale", language.tag())
                .put("site_url", config.address())
                .put("display_url", config.address())
                .put("media_folder", content.isEmpty() ? "medias" : content + "/medias")
                .put("public_folder", "medias")
                .put(
                        "slug",
                        Json.object()
                                .put("encoding", "ascii")
                                .put("clean_accents", true)
                                .put("sanitize_replacement", "-")
                                .build())
                .put("editor", Json.object().put("preview", false).build())
                .put(
                        "collections",
                        new Json.Arr(
                                new Forms(documents, config, choices, content, language).all()));
        return head(backend).in(language) + YamlText.of(root.build());
    }

    private static Wording head(Backend backend) {
        Wording made =
                new Wording(
                        "# Formulaires de Decap CMS, écrits par «balise schema --decap» :"
                                + " refaites-les après un changement\n"
                                + "# de donnees/ ou de publication.yaml.\n",
                        "# Forms of Decap CMS, written by `balise schema --decap`: make them again"
                                + " after a change of\n"
                                + "# donnees/ or publication.yaml.\n");
        Wording open =
                backend.known()
                        ? new Wording("", "")
                        : new Wording(
                                "# À compléter : «depot» de publication.yaml ne nomme pas de forge"
                                        + " connue, «backend» est un modèle.\n",
                                "# To be completed: `depot` of publication.yaml names no known"
                                        + " forge, `backend` is a pattern.\n");
        return new Wording(made.fr() + open.fr(), made.en() + open.en());
    }
}
