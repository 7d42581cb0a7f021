package fr.balise.publication;

import static fr.balise.publication.Linking.document;
import static fr.balise.publication.Linking.say;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingOrderTest {

    @Test
    void without_table_of_contents_documents_stand_by_type() {
        Publication publication = content().with("publication.yaml", "titre: Essai\n").sound();
        assertThat(shown(publication.sommaire().entries()))
                .containsExactly(
                        "Édito",
                        "Fiches(Deux, Dix)",
                        "Panoramas(Tour)",
                        "Articles(Récent, Ancien, Sans date)",
                        "Page");
        assertThat(publication.documents())
                .extracting(one -> one.document().title())
                .containsExactly(
                        "Édito",
                        "Deux",
                        "Dix",
                        "Tour",
                        "Récent",
                        "Ancien",
                        "Sans date",
                        "Page",
                        "Les fiches",
                        "Accueil");
    }

    @Test
    void the_table_of_contents_gives_the_order_and_the_rest_follows() {
        Outcome<Publication> outcome =
                content()
                        .with(
                                "publication.yaml",
                                """
                                titre: Essai
                                sommaire:
                                  - chapitres/edito.md
                                  - titre: Monde
                                    pages:
                                      - articles/b.md
                                      - titre: Europe
                                        pages: [panoramas/tour.md]
                                      - titre: Vide
                                """)
                        .link();
        assertThat(shown(outcome.value().sommaire().entries()))
                .containsExactly(
                        "Édito",
                        "Monde(Récent, Europe(Tour))",
                        "Deux",
                        "Dix",
                        "Ancien",
                        "Sans date",
                        "Page");
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.severity())
                .hasSize(5)
                .containsOnly(Severity.INFO);
        assertThat(say(outcome).getFirst())
                .isEqualTo("BAL209 articles/a.md:1:1: ce document n'est pas dans le sommaire");
    }

    @Test
    void a_wrong_line_of_the_table_of_contents_is_an_error_at_its_place() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .fiche(2, "Deux", "")
                        .with(
                                "publication.yaml",
                                "titre: Essai\nsommaire:\n  - fiches/02.md\n  - fiches/002.md\n"
                                        + "  - titre: x\n    pages: [/fiches/002.md]\n")
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL208 publication.yaml:3:5: le sommaire nomme un fichier absent :"
                                + " fiches/02.md",
                        "BAL208 publication.yaml:6:13: le sommaire nomme deux fois fiches/002.md");
        assertThat(outcome.diagnostics().getFirst().hint().orElseThrow().fr())
                .isEqualTo("le plus proche est «fiches/002.md»");
        assertThat(shown(outcome.value().sommaire().entries())).containsExactly("Deux");
    }

    @Test
    void every_document_knows_the_one_before_and_the_one_after() {
        Publication publication = content().with("publication.yaml", "titre: Essai\n").sound();
        LinkedDocument ten = document(publication, "fiches/010.md");
        assertThat(ten.previous()).map(DocumentCard::title).hasValue("Deux");
        assertThat(ten.next()).map(DocumentCard::title).hasValue("Tour");
        assertThat(document(publication, "chapitres/edito.md").previous()).isEmpty();
        assertThat(document(publication, "index.md").next()).isEmpty();
    }

    private static List<String> shown(List<Sommaire.Entry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                switch (entry) {
                                    case Sommaire.Entry.Page(var card) -> card.title();
                                    case Sommaire.Entry.Group(var title, var inside) ->
                                            title + "(" + String.join(", ", shown(inside)) + ")";
                                })
                .toList();
    }

    private static Linking content() {
        return Linking.publication()
                .with("index.md", "# Accueil\n")
                .with("fiches/index.md", "# Les fiches\n")
                .with("chapitres/edito.md", "# Édito\n")
                .fiche(10, "Dix", "")
                .fiche(2, "Deux", "")
                .with("articles/a.md", "---\ntitre: Ancien\ndate: 2005\n---\n")
                .with("articles/b.md", "---\ntitre: Récent\ndate: 2019-06\n---\n")
                .with("articles/c.md", "---\ntitre: Sans date\n---\n")
                .with("panoramas/tour.md", "# Tour\n")
                .with("pages/page.md", "# Page\n");
    }
}
