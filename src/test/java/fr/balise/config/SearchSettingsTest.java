package fr.balise.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.SearchSettings.Weights;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// What `recherche:` says is kept as it is written; what is wrong with it is told in the invalid sites.
class SearchSettingsTest {

    @Test
    void every_setting_is_read() {
        SearchSettings settings =
                read(
                        """
                        titre: x
                        recherche:
                          poids: { titre: 100, etiquettes: 9, resume: 5, texte: 2 }
                          synonymes: [[ESS, économie sociale et solidaire], [AMAP, panier, paniers]]
                          racines: { copie: copie, copier: copie }
                          exclure: [pages/mentions.md, "pages/guide*"]
                        """);
        assertThat(settings.weights()).isEqualTo(new Weights(100, 9, 5, 2));
        assertThat(settings.synonyms())
                .containsExactly(
                        List.of("ESS", "économie sociale et solidaire"),
                        List.of("AMAP", "panier", "paniers"));
        assertThat(settings.roots())
                .containsExactly(Map.entry("copie", "copie"), Map.entry("copier", "copie"));
        assertThat(settings.excludes("pages/mentions.md")).isTrue();
        assertThat(settings.excludes("pages/guide-blocs.md")).isTrue();
        assertThat(settings.excludes("pages/autre.md")).isFalse();
    }

    @Test
    void english_keys_say_the_same() {
        SearchSettings settings =
                read(
                        """
                        title: x
                        search:
                          weights: { title: 12, tags: 3, summary: 2, text: 1 }
                          synonyms: [[SSE, social economy]]
                          roots: { copies: copy }
                          exclude: pages/legal.md
                        """);
        assertThat(settings.weights()).isEqualTo(new Weights(12, 3, 2, 1));
        assertThat(settings.synonyms()).hasSize(1);
        assertThat(settings.roots()).containsEntry("copies", "copy");
        assertThat(settings.excludes("pages/legal.md")).isTrue();
    }

    @Test
    void a_weight_that_is_not_given_is_the_usual_one() {
        assertThat(read("titre: x\nrecherche: { poids: { texte: 2 } }\n").weights())
                .isEqualTo(new Weights(30, 8, 4, 2));
        assertThat(read("titre: x\nrecherche: {}\n")).isEqualTo(SearchSettings.defaults());
        assertThat(read("titre: x\n")).isEqualTo(SearchSettings.defaults());
    }

    private static SearchSettings read(String yaml) {
        Outcome<PublicationConfig> outcome =
                ConfigReader.read(
                        SourceTree.of(
                                List.of(
                                        new SourceFile.Text(
                                                "publication.yaml",
                                                "content/publication.yaml",
                                                yaml))));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().search();
    }
}
