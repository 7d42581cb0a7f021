package fr.balise.publication;

import static fr.balise.publication.Linking.document;
import static fr.balise.publication.Linking.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.balise.catalog.Organisation;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;

class ClassificationTest {

    @Test
    void spellings_of_one_key_word_are_one_term_and_reported() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with(
                                "donnees/mots-cles.yaml",
                                "- { nom: commerce équitable, famille: économie, variantes: [fair"
                                        + " trade] }\n")
                        .with("fiches/001.md", front(1, "mots-cles: [Eau, fair trade]"))
                        .with(
                                "fiches/002.md",
                                front(2, "mots-cles: [eau, commerce  equitable, eau]"))
                        .link();
        assertThat(outcome.value().keywords())
                .extracting(Term::name, term -> term.documents().size())
                .containsExactly(tuple("commerce équitable", 2), tuple("Eau", 2));
        assertThat(say(outcome))
                .containsExactly(
                        "BAL115 fiches/001.md:4:18: «fair trade» est compté comme «commerce"
                                + " équitable»",
                        "BAL115 fiches/002.md:4:13: «eau» est compté comme «Eau»",
                        "BAL115 fiches/002.md:4:18: «commerce  equitable» est compté comme"
                                + " «commerce équitable»",
                        "BAL115 fiches/002.md:4:39: «eau» est compté comme «Eau»");
    }

    @Test
    void key_words_in_other_scripts_are_terms_of_their_own() {
        Publication publication =
                Linking.publication()
                        .with("fiches/001.md", front(1, "mots-cles: [東京, 北京, index, \"…\"]"))
                        .sound();
        assertThat(publication.keywords())
                .extracting(Term::address)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .doesNotContain(Permalinks.KEYWORDS);
    }

    @Test
    void a_territory_is_named_by_its_id_or_its_name() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with(
                                "donnees/territoires.yaml",
                                "- { id: rennes, nom: Rennes Métropole, pays: FR }\n")
                        .with(
                                "fiches/001.md",
                                front(1, "territoires: [rennes, rennes metropole, Longueuil]"))
                        .link();
        assertThat(outcome.value().territories())
                .extracting(Term::name)
                .containsExactly("Longueuil", "Rennes Métropole");
        assertThat(say(outcome))
                .containsExactly(
                        "BAL114 fiches/001.md:4:41: territoire absent de donnees/territoires.yaml :"
                                + " Longueuil");
    }

    @Test
    void supporters_are_organisations_of_the_directory() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with("donnees/structures.yaml", "- { id: rtes, nom: RTES }\n")
                        .with("fiches/001.md", front(1, "soutiens: [rtes, rtse]"))
                        .link();
        assertThat(document(outcome.value(), "fiches/001.md").supporters())
                .extracting(Organisation::id)
                .containsExactly("rtes");
        assertThat(say(outcome))
                .containsExactly(
                        "BAL113 fiches/001.md:4:18: organisation absente de donnees/structures.yaml"
                                + " : rtse");
    }

    @Test
    void a_picture_needs_alt_text_and_credit_in_a_publication() {
        assertThat(say(picture(Linking.publication(), "medias/a.svg")))
                .containsExactly(
                        "BAL112 fiches/001.md:4:8: image sans texte de remplacement ni crédit :"
                                + " medias/a.svg");
        assertThat(
                        say(
                                picture(
                                        Linking.publication()
                                                .with(
                                                        "medias/medias.yaml",
                                                        "- { fichier: a.svg, alt: A, credit: B }"),
                                        "medias/a.svg")))
                .isEmpty();
        assertThat(
                        say(
                                picture(
                                        Linking.publication(),
                                        "{ fichier: ../medias/a.svg, decorative: true }")))
                .isEmpty();
        assertThat(say(picture(Linking.publication(), "medias/b.svg")))
                .containsExactly("BAL116 fiches/001.md:4:8: fichier introuvable : medias/b.svg");
        assertThat(say(picture(Linking.publication(), "https://exemple.org/a.png")))
                .singleElement()
                .asString()
                .startsWith("BAL212");
        assertThat(picture(Linking.folder(), "medias/b.svg").hasErrors()).isFalse();
    }

    @Test
    void documents_that_cite_a_fiche_are_named_once_in_reading_order() {
        Publication publication =
                Linking.publication()
                        .fiche(1, "Une", "Cf fiche n°1.")
                        .fiche(2, "Deux", "Cf fiche n°1, [encore](001.md), fiche n°1.")
                        .fiche(3, "Trois", "Cf fiches n°1 à 2.")
                        .with("chapitres/a.md", "# Édito\n\nVoir la fiche 1.\n")
                        .sound();
        assertThat(document(publication, "fiches/001.md").backlinks())
                .extracting(DocumentCard::title)
                .containsExactly("Édito", "Deux", "Trois");
        assertThat(document(publication, "fiches/003.md").backlinks()).isEmpty();
    }

    @Test
    void related_fiches_share_key_words_a_rare_one_counting_for_more() {
        Publication publication =
                Linking.publication()
                        .with("fiches/001.md", front(1, "mots-cles: [commun, rare]"))
                        .with("fiches/002.md", front(2, "mots-cles: [commun]"))
                        .with("fiches/003.md", front(3, "mots-cles: [commun, rare]"))
                        .with("fiches/004.md", front(4, "mots-cles: [autre]"))
                        .with("fiches/005.md", front(5, "mots-cles: [rare]"))
                        .with("fiches/006.md", front(6, "mots-cles: [commun]"))
                        .sound();
        assertThat(document(publication, "fiches/001.md").related())
                .extracting(DocumentCard::title)
                .containsExactly("Fiche 3", "Fiche 5", "Fiche 2", "Fiche 6");
        assertThat(document(publication, "fiches/004.md").related()).isEmpty();
    }

    private static Outcome<Publication> picture(Linking content, String image) {
        return content.asset("medias/a.svg")
                .with("fiches/001.md", front(1, "image: " + image))
                .link();
    }

    private static String front(int number, String line) {
        return "---\nnumero: " + number + "\ntitre: Fiche " + number + "\n" + line + "\n---\n";
    }
}
