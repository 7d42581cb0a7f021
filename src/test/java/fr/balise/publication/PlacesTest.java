package fr.balise.publication;

import static fr.balise.publication.Linking.document;
import static fr.balise.publication.Linking.say;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56 | Découverte de pratiques inspirantes |"
                        + " fiches/056-decouverte-de-pratiques-inspirantes.html",
                "7 | La « Maison » du Bénin | fiches/007-maison-du-benin.html",
                "1234 | L’eau | fiches/1234-eau.html",
                "3 | 北京 | fiches/003.html",
                "3 | … | fiches/003.html",
                "3 | Les | fiches/003-les.html"
            })
    void a_fiche_has_its_number_and_title_in_its_address(int number, String title, String address) {
        assertThat(Linking.publication().fiche(number, title, "").sound().documents())
                .extracting(one -> one.address().value())
                .containsExactly(address);
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        String address =
                Linking.publication()
                        .fiche(1, "coopération ".repeat(50), "")
                        .sound()
                        .documents()
                        .getFirst()
                        .address()
                        .value();
        assertThat(address).startsWith("fiches/001-cooperation-").endsWith("-cooperation.html");
        assertThat(address.length()).isBetween(70, 95);
        assertThat(
                        Linking.publication()
                                .fiche(1, "x".repeat(5000), "")
                                .sound()
                                .documents()
                                .getFirst()
                                .address()
                                .value())
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "chapitres/Édito.md, chapitres/edito.html",
        "chapitres/01 - Repères/README.md, chapitres/01-reperes/index.html",
        "pages/à propos.md, pages/a-propos.html",
        "index.md, index.html",
        "README.md, index.html",
        "docs/_index.md, docs/index.html",
        "docs/guide.markdown, docs/guide.html",
        "_posts/2020-01-01-x.md, articles/2020-01-01-x.html"
    })
    void other_documents_have_the_address_of_their_file(String path, String address) {
        assertThat(Linking.publication().with(path, "# x\n").sound().documents())
                .extracting(one -> one.address().value())
                .containsExactly(address);
    }

    @Test
    void names_in_other_scripts_and_very_long_names_have_addresses_of_their_own() {
        Publication publication =
                Linking.publication()
                        .with("pages/北京.md", "# a\n")
                        .with("pages/東京.md", "# b\n")
                        .with("pages/" + "x".repeat(251) + "a.md", "# c\n")
                        .with("pages/" + "x".repeat(251) + "b.md", "# d\n")
                        .sound();
        assertThat(publication.documents())
                .extracting(LinkedDocument::address)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.value().matches("pages/[a-z0-9-]{1,200}\\.html"));
    }

    @Test
    void a_fiche_of_another_series_stands_in_a_folder_of_that_series() {
        Publication publication =
                Linking.publication()
                        .fiche(1, "Une", "")
                        .with("fiches/x.md", "---\nnumero: 1\nserie: Ailleurs\ntitre: X\n---\n")
                        .with("fiches/y.md", "---\nnumero: 1\nserie: 東京\ntitre: Y\n---\n")
                        .with("fiches/z.md", "---\nnumero: 1\nserie: 北京\ntitre: Y\n---\n")
                        .sound();
        assertThat(publication.documents())
                .extracting(one -> one.address().value())
                .doesNotHaveDuplicates()
                .contains("fiches/001-une.html", "fiches/ailleurs/001-x.html");
    }

    @Test
    void a_number_taken_names_both_files_and_the_next_free_one() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .fiche(1, "Une", "")
                        .fiche(7, "Sept", "")
                        .with("fiches/b.md", "---\nnumero: 1\ntitre: Autre\n---\n")
                        .with("fiches/c.md", "---\nnumero: 1\ntitre: Une\n---\n")
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL201 fiches/b.md:2:9: le n°1 de «Déniché pour vous» est déjà pris par"
                                + " content/fiches/001.md",
                        "BAL201 fiches/c.md:2:9: le n°1 de «Déniché pour vous» est déjà pris par"
                                + " content/fiches/001.md");
        assertThat(outcome.diagnostics().getFirst().hint().orElseThrow().fr())
                .isEqualTo("le prochain numéro libre est 8");
    }

    @Test
    void an_address_taken_names_both_files_and_only_one_is_published() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with("pages/été.md", "# Un\n\n[b](ete.md)\n")
                        .with("pages/ete.md", "# Deux\n")
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL202 pages/été.md:1:1: l'adresse pages/ete.html est déjà celle de"
                                + " content/pages/ete.md");
        assertThat(outcome.value().documents()).hasSize(1);
    }

    @Test
    void a_readme_yields_to_the_first_page_of_its_folder() {
        Outcome<Publication> outcome =
                Linking.folder()
                        .with("README.md", "# Lisez-moi\n")
                        .with("index.md", "# Accueil\n\n[x](README.md)\n")
                        .link();
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.severity())
                .containsExactly(Severity.INFO);
        assertThat(outcome.value().title()).isEqualTo("Accueil");
    }

    @Test
    void a_document_cannot_stand_where_balise_makes_a_page() {
        Linking files =
                Linking.publication()
                        .with("donnees/glossaire.yaml", "- { sigle: ESS, forme: x }\n")
                        .with("glossaire.md", "# Glossaire\n")
                        .with("404.md", "# Perdu\n")
                        .with("mots-cles/eau.md", "---\ntitre: x\nmots-cles: [eau]\n---\n");
        assertThat(say(files.link()))
                .containsExactly(
                        "BAL202 404.md:1:1: l'adresse 404.html est celle d'une page que Balise"
                                + " fait",
                        "BAL202 glossaire.md:1:1: l'adresse glossaire.html est celle d'une page que"
                                + " Balise fait",
                        "BAL202 mots-cles/eau.md:1:1: l'adresse mots-cles/eau.html est celle d'une"
                                + " page que Balise fait");
        assertThat(files.link().value().documents()).isEmpty();
        assertThat(Linking.folder().with("404.md", "# x\n").link().hasErrors()).isFalse();
        assertThat(say(Linking.publication().with("glossaire.md", "# x\n").link())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/vieux/chemin.html | vieux/chemin.html",
                "vieux/chemin/ | vieux/chemin/index.html",
                "/vieux/chemin | vieux/chemin/index.html",
                "https://exemple.org/vieux/%C3%A9t%C3%A9.html?x=1#y | vieux/été.html",
                "/fiches/001-une.html | ",
                "/vieux.php | vieux.php",
                "/pdf/vieux.html | pdf/vieux.html",
                "/donnees/vieux.html | donnees/vieux.html"
            })
    void an_alias_is_an_old_address_in_any_form(String alias, String expected) {
        assertThat(redirects(alias).value().redirects())
                .extracting(redirect -> redirect.from().value())
                .filteredOn(from -> !from.equals("fiches/1.html"))
                .isEqualTo(Optional.ofNullable(expected).map(List::of).orElse(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "https://exemple.org", "../ailleurs.html", "/a//b.html", "#x"})
    void what_is_no_old_address_is_refused(String alias) {
        assertThat(say(redirects(alias)))
                .containsExactly(
                        "BAL108 fiches/001.md:4:9: «" + alias + "» n'est pas une ancienne adresse");
    }

    @Test
    void an_alias_that_is_taken_names_its_taker() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .fiche(2, "Deux", "")
                        .with(
                                "fiches/001.md",
                                "---\nnumero: 1\ntitre: Une\nalias: [/fiches/002-deux.html,"
                                        + " /fiches/2.html, /index.html, /a.html, /a.html]\n---\n")
                        .with("fiches/003.md", "---\nnumero: 3\ntitre: c\nalias: /a.html\n---\n")
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL202 fiches/001.md:4:9: l'ancienne adresse fiches/002-deux.html est déjà"
                                + " celle de content/fiches/002.md",
                        "BAL202 fiches/001.md:4:32: l'ancienne adresse fiches/2.html est déjà celle"
                                + " de content/fiches/002.md",
                        "BAL202 fiches/001.md:4:48: l'ancienne adresse index.html est déjà celle de"
                                + " Balise",
                        "BAL202 fiches/003.md:4:8: l'ancienne adresse a.html est déjà celle de"
                                + " content/fiches/001.md");
    }

    @Test
    void every_fiche_has_a_short_address() {
        Publication publication = Linking.publication().fiche(56, "Rennes", "").sound();
        assertThat(publication.redirects())
                .containsExactly(
                        new Redirect(
                                new SitePath("fiches/56.html"),
                                document(publication, "fiches/056.md").card()));
        assertThat(Linking.publication().fiche(100, "北京", "").sound().redirects()).isEmpty();
    }

    private static Outcome<Publication> redirects(String alias) {
        return Linking.publication()
                .with(
                        "fiches/001.md",
                        "---\nnumero: 1\ntitre: Une\nalias: [\"" + alias + "\"]\n---\n")
                .link();
    }
}
