package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Which documents use which acronym.
class AcronymUsesTest {

    @TempDir private Path folder;

    @Test
    void an_acronym_is_used_where_a_page_explains_it_and_nowhere_else() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/donnees/glossaire.yaml",
                                """
                                - { sigle: ESS, forme: économie sociale et solidaire }
                                - { sigle: R&D, forme: recherche et développement }
                                - { sigle: R, forme: un langage }
                                - { sigle: ODD, forme: objectifs }
                                """)
                        .write("content/chapitres/a.md", "# A\n\nL’ESS (R&D), puis l’ESS.\n")
                        .write("content/chapitres/b.md", "# L’ESS\n\n`ESS`, ESSE, [ESS](a.md).\n")
                        .write("content/chapitres/c.md", "# C\n\n| ESS |\n| --- |\n| R |\n")
                        .write("content/chapitres/d.md", "# D\n\n::: citation ODD\nx\n:::\n")
                        .build();
        Publication publication = site.publication();
        for (String letter : List.of("a", "b", "c", "d")) {
            String page = site.text("chapitres/" + letter + ".html");
            for (String acronym : List.of("ESS", "R&D", "R", "ODD")) {
                boolean used =
                        publication.acronymUses().getOrDefault(acronym, List.of()).stream()
                                .anyMatch(
                                        card ->
                                                card.address()
                                                        .value()
                                                        .equals("chapitres/" + letter + ".html"));
                assertThat(used)
                        .as(acronym + " in " + letter)
                        .isEqualTo(page.contains(">" + acronym.replace("&", "&amp;") + "</abbr>"));
            }
        }
        assertThat(publication.acronymUses()).containsOnlyKeys("ESS", "R&D", "R", "ODD");
    }

    @Test
    void the_glossary_names_twelve_documents_and_searches_for_the_others() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/donnees/glossaire.yaml",
                                "- { sigle: R&D, forme: recherche et développement }\n");
        for (int i = 1; i <= 17; i++) {
            site.write(
                    "content/fiches/" + i + ".md",
                    "---\nnumero: " + i + "\ntitre: Fiche " + i + "\n---\nLa R&D.\n");
        }
        site.build()
                .has(
                        "glossaire.html",
                        "n°\u00A012<span",
                        "<a href=\"recherche.html?q=R%26D\">et 5 autres documents</a>")
                .lacks("glossaire.html", "n°\u00A013");
    }

    @Test
    @Timeout(60)
    void two_hundred_acronyms_and_many_words_cost_one_pass() {
        StringBuilder acronyms = new StringBuilder();
        StringBuilder text = new StringBuilder("# Long\n\n");
        for (int i = 0; i < 200; i++) {
            acronyms.append("- { sigle: A").append(i).append(", forme: forme ").append(i);
            acronyms.append(" }\n");
        }
        for (int i = 0; i < 200_000; i++) {
            text.append("A-B.C/D A").append(i).append(' ');
        }
        SiteFixture site =
                SiteFixture.in(folder)
                        .write("content/donnees/glossaire.yaml", acronyms.toString())
                        .write("content/chapitres/long.md", text.toString());
        assertThat(site.publication().acronymUses()).hasSize(200);
    }
}
