package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The page «Qui cite qui» and the index, from the emitted pages.
class CitationsPageTest {

    @TempDir private Path temp;

    private SiteFixture site(String first, String second) {
        return SiteFixture.in(temp)
                .write("content/publication.yaml", "titre: Essai\n")
                .write(
                        "content/donnees/mots-cles.yaml",
                        "- { nom: économie sociale et solidaire, variantes: [economie sociale et"
                                + " solidaire, ESS] }\n")
                .write(
                        "content/fiches/001.md",
                        "---\n"
                                + "numero: 1\n"
                                + "titre: Un <&\">\n"
                                + "mots-cles: [ESS]\n"
                                + "territoires: [L'Hermitage]\n"
                                + "---\n\n"
                                + first)
                .write("content/fiches/002.md", "---\nnumero: 2\ntitre: Deux\n---\n\n" + second)
                .build();
    }

    @Test
    void the_picture_has_an_arrow_for_every_citation_and_the_list_says_the_same() {
        SiteFixture site = site("Cf fiche n°2, et encore fiche n°2.\n", "Cf fiche n°1.\n");
        site.has(
                "renvois.html",
                "2 renvois entre 2 documents.",
                "Cite 1 document",
                "Cité par 1 document");
        String page = site.text("renvois.html");
        assertThat(page.split("class=\"pointe\"", -1)).hasSize(3);
        assertThat(page.split("<rect ", -1)).hasSize(3);
        assertThat(page).contains("Un &lt;&amp;");
    }

    @Test
    void a_document_that_cites_only_itself_makes_no_page() {
        site("Cf fiche n°1.\n", "Rien.\n")
                .hasNo("renvois.html")
                .lacks("fiches/001-un.html", "renvois.html");
    }

    @Test
    void the_index_leads_from_other_spellings_and_files_names_under_their_first_word() {
        SiteFixture site = site("Rien.\n", "Rien.\n");
        site.has(
                "index-alphabetique.html",
                "href=\"#_mot-cle-economie-sociale-et-solidaire\"",
                "<h2 id=\"_h\">H</h2>",
                "L’Hermitage");
        site.lacks("index-alphabetique.html", "<h2 id=\"_l\">");
    }
}
