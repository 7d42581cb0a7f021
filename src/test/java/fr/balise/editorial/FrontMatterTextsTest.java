package fr.balise.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.Test;

/// Features tested: front matter, images and the glossary, which are not in the passages of a text.
class FrontMatterTextsTest {

    @Test
    void values_of_the_front_matter_are_read_over_at_their_own_letters() {
        ReadOver content =
                ReadOver.publication()
                        .fiche(
                                1,
                                "sous-titre: Une Ecole de quartier\n"
                                        + "resume: \"A Rennes, 50.000 € en jeu\"\n",
                                "Texte.");
        assertThat(content.words(Rule.CAPITAL_ACCENT)).containsExactly("Ecole", "A");
        assertThat(content.words(Rule.DOT_GROUPED)).containsExactly("50.000");
    }

    @Test
    void an_amount_with_a_dot_is_remarked_for_what_yaml_makes_of_it() {
        assertThat(
                        ReadOver.publication()
                                .fiche(
                                        1,
                                        "financement:\n"
                                                + "  total: 50.000\n"
                                                + "  lignes:\n"
                                                + "    - { financeur: Ville, montant: 50.000 }\n",
                                        "Texte.")
                                .words(Rule.DOT_GROUPED))
                .containsExactly("50.000", "50.000");
        assertThat(
                        ReadOver.publication()
                                .fiche(1, "financement:\n  total: 50.50\n", "Texte.")
                                .of(Rule.DOT_GROUPED))
                .isEmpty();
    }

    @Test
    void an_image_of_the_text_needs_alt_text_and_credit() {
        ReadOver content =
                ReadOver.publication()
                        .asset("medias/a.svg")
                        .fiche(1, "", "Texte.\n\n::: encadre Note\n![](../medias/a.svg)\n:::");
        assertThat(content.told(Rule.IMAGE_IN_TEXT))
                .containsExactly("image sans texte de remplacement ni crédit : medias/a.svg");
        assertThat(content.words(Rule.IMAGE_IN_TEXT)).containsExactly("![](../medias/a.svg)");
        content.with("medias/medias.yaml", "- { fichier: medias/a.svg, alt: Un puits }\n");
        assertThat(content.told(Rule.IMAGE_IN_TEXT))
                .containsExactly("image sans crédit : medias/a.svg");
        content.with(
                "medias/medias.yaml",
                "- { fichier: medias/a.svg, alt: Un puits, credit: Ville }\n");
        assertThat(content.of(Rule.IMAGE_IN_TEXT)).isEmpty();
        content.with("medias/medias.yaml", "- { fichier: medias/a.svg, decorative: true }\n");
        assertThat(content.of(Rule.IMAGE_IN_TEXT)).isEmpty();
    }

    @Test
    void an_acronym_of_the_glossary_or_the_directory_is_known() {
        assertThat(
                        ReadOver.publication()
                                .with(
                                        "donnees/glossaire.yaml",
                                        "- { sigle: AMAP, forme: association pour une agriculture"
                                                + " }\n")
                                .with("donnees/structures.yaml", "- { id: rtes, nom: RTES }\n")
                                .fiche(1, "", "L'AMAP et le RTES avec l'OMC. L'OMC encore.")
                                .words(Rule.UNEXPLAINED_ACRONYM))
                .containsExactly("OMC");
    }

    @Test
    void other_languages_are_not_read_for_style() {
        assertThat(
                        ReadOver.publication()
                                .fiche(
                                        1,
                                        "langue: de\n",
                                        "Die Energie der AFD kostet 50.000 €."
                                                + " [hier](https://exemple.org)")
                                .all())
                .isEmpty();
    }
}
