package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the search offers to readers without JavaScript, and what its scripts find on every page.
class SearchPageTest {

    @TempDir private Path folder;

    @Test
    void every_document_stands_under_the_first_letter_of_its_title_without_accents() {
        SiteFixture site =
                site().write("content/a.md", "# Œuvres\n")
                        .write("content/b.md", "# Écrire ensemble\n")
                        .write("content/c.md", "# Eau\n")
                        .write("content/d.md", "# 12 leviers\n")
                        .write("content/e.md", "# القدس\n")
                        .build();
        assertThat(listed(site))
                .containsExactly(
                        "# 0–9",
                        "12 leviers",
                        "# E",
                        "Eau",
                        "Écrire ensemble",
                        "# O",
                        "Œuvres",
                        "# Z",
                        "Zébus",
                        "# Autres",
                        "القدس");
    }

    @Test
    void each_letter_can_be_jumped_to_and_fiches_show_their_numbers() {
        site().build()
                .has(
                        "recherche.html",
                        "<a href=\"#_z\">Z</a>",
                        "<h3 id=\"_z\">Z</h3>",
                        "<span class=\"titre\">Zébus</span></a>"
                                + " <span class=\"numero\">n°\u00A07</span>");
    }

    @Test
    void key_words_are_listed_with_how_many_documents_they_have() {
        site().build()
                .has(
                        "recherche.html",
                        "<a href=\"mots-cles/elevage.html\">élevage</a>"
                                + " <span class=\"compte\">(1)</span>");
    }

    @Test
    void a_publication_without_key_words_shows_no_list_of_them() {
        SiteFixture.in(folder)
                .write("content/a.md", "# A\n")
                .build()
                .lacks("recherche.html", "_mots-cles");
    }

    @Test
    void the_form_asks_the_search_page_with_and_without_script() {
        SiteFixture site = site().build();
        for (String page : List.of("index.html", "recherche.html")) {
            site.has(
                    page,
                    "role=\"search\" action=\"recherche.html\" data-balise-recherche>",
                    "name=\"q\"");
        }
        site.has("recherche.html", "<noscript>", "data-balise-page");
    }

    @Test
    void every_page_leads_to_the_search_page_and_fetches_the_loader() {
        SiteFixture site = site().build();
        site.has(
                        "fiches/007-zebus.html",
                        "<a href=\"../recherche.html\" data-balise-ouvrir",
                        "<script defer src=\"../recherche/loader.js\"></script>")
                .has("recherche.html", "<a href=\"recherche.html\" aria-current=\"page\"")
                .lacks("fiches/7.html", "loader.js");
        assertThat(site.site().resolve("recherche/loader.js")).isRegularFile();
    }

    @Test
    void search_engines_find_the_list_of_all_documents_on_the_search_page() {
        site().write(
                        "content/publication.yaml",
                        "titre: Essai\nadresse: https://exemple.org/essai/\n")
                .build()
                .lacks("recherche.html", "noindex")
                .has("recherche.html", "<meta name=\"description\" content=\"Rechercher, ")
                .has("sitemap.xml", "<loc>https://exemple.org/essai/recherche.html</loc>");
    }

    @Test
    void authors_may_link_to_the_search_page() {
        site().write("content/a.md", "# A\n\n[Chercher](recherche.html)\n")
                .build()
                .has("a.html", "<a href=\"recherche.html\">Chercher</a>");
    }

    private SiteFixture site() {
        return SiteFixture.in(folder)
                .write(
                        "content/fiches/007-zebus.md",
                        "---\nnumero: 7\ntitre: Zébus\nmots-cles: [élevage]\n---\n");
    }

    /// The headings and titles of the list, in order.
    private static List<String> listed(SiteFixture site) {
        return Pattern.compile("<h3 id=\"[^\"]*\">([^<]*)</h3>|<span class=\"titre\">([^<]*)<")
                .matcher(site.text("recherche.html"))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : "# " + match.group(1))
                .toList();
    }
}
