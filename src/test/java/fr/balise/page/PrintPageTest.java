package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.PrintSettings;
import fr.balise.diagnostic.Severity;
import fr.balise.html.PageReader;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The whole publication as one page.
class PrintPageTest {

    private static final String PAGE = "imprimer/index.html";

    @TempDir private Path folder;

    @Test
    void documents_stand_in_the_order_of_the_table_of_contents() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/publication.yaml",
                                "titre: Essai\nsommaire:\n  - fiches/2.md\n  - titre: Suite\n"
                                        + "    pages: [chapitres/a.md, fiches/1.md]\n")
                        .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n")
                        .write("content/fiches/2.md", "---\nnumero: 2\ntitre: Deux\n---\nTexte.\n")
                        .write("content/chapitres/a.md", "# Chapitre\n\nTexte.\n")
                        .build();
        assertThat(articles(site)).containsExactly("fiche-002", "chapitre:a", "fiche-001");
    }

    @Test
    void pages_are_printed_only_where_there_is_nothing_else() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write("content/a.md", "# A\n\nTexte.\n")
                        .write("content/pages/b.md", "# B\n\nTexte.\n")
                        .build();
        assertThat(articles(site)).containsExactlyInAnyOrder("page:a", "page:b");
        site.lacks("index.html", "data-balise-choix").lacks(PAGE, "data-balise-outils");
        site.write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n").build();
        assertThat(articles(site)).containsExactly("fiche-001");
    }

    @Test
    void excluded_documents_are_neither_printed_nor_offered_for_a_selection() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/publication.yaml",
                                "titre: Essai\nimprimer: { exclure: [\"fiches/2*\"] }\n")
                        .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n")
                        .write("content/fiches/2.md", "---\nnumero: 2\ntitre: Deux\n---\nTexte.\n")
                        .build();
        assertThat(articles(site)).containsExactly("fiche-001");
        site.has("fiches/001-un.html", "value=\"fiche-001\"")
                .lacks("fiches/002-deux.html", "data-balise-choix")
                .has("fiches/index.html", "value=\"fiche-001\"")
                .lacks("fiches/index.html", "value=\"fiche-002\"");
    }

    @Test
    void where_nothing_is_printed_there_is_no_print_page_and_no_selection() {
        SiteFixture.in(folder)
                .write(
                        "content/publication.yaml",
                        "titre: Essai\nimprimer: { exclure: [\"fiches/*\"] }\n")
                .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n")
                .build()
                .hasNo(PAGE)
                .lacks("index.html", "imprimer/", "data-balise-selection", "data-balise-choix");
    }

    @Test
    void a_publication_too_long_to_be_printed_at_once_offers_no_selection() {
        SiteFixture site = SiteFixture.in(folder);
        for (int i = 1; i <= PrintSettings.LONGEST_BOOKLET + 1; i++) {
            site.write("content/fiches/" + i + ".md", "---\nnumero: " + i + "\ntitre: F\n---\n");
        }
        site.build().hasNo(PAGE).lacks("index.html", "imprimer/", "data-balise-selection");
    }

    @Test
    void headings_stand_below_the_title_of_their_document_whatever_their_level() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/fiches/1.md",
                                "---\nnumero: 1\ntitre: Un\n---\n### A\n\nx\n")
                        .write("content/fiches/2.md", "# Deux\n\n# B\n\n## C\n\n<h2>D</h2>\n")
                        .change("content/fiches/2.md", "# Deux", "---\nnumero: 2\n---\n# Deux")
                        .build();
        site.has(
                PAGE,
                "<h2>Un</h2>",
                "<h3 id=\"fiche-001.a\">A</h3>",
                "<h3 id=\"fiche-002.b\">B</h3>",
                "<h4 id=\"fiche-002.c\">C</h4>",
                "<h3>D</h3>");
    }

    @Test
    void series_keep_fiches_of_the_same_number_apart() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write("content/publication.yaml", "titre: Essai\nserie: Une\n")
                        .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\n## A\n")
                        .write(
                                "content/fiches/2.md",
                                "---\nnumero: 1\nserie: Autre\ntitre: Un\n---\n## A\n")
                        .build();
        assertThat(articles(site)).containsExactlyInAnyOrder("fiche-001", "autre/fiche-001");
        assertThat(PageReader.read(site.text(PAGE)).duplicates()).isEmpty();
        assertThat(site.check().result().count(Severity.ERROR)).as(site.told()).isZero();
    }

    @Test
    void a_number_given_twice_where_that_is_tolerated_gives_no_id_twice() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/publication.yaml",
                                "titre: Essai\nregles: { BAL201: avertissement }\n")
                        .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\n## A\n")
                        .write("content/fiches/2.md", "---\nnumero: 1\ntitre: Deux\n---\n## A\n")
                        .build();
        assertThat(articles(site)).containsExactly("fiche-001", "fiche:001-deux");
        assertThat(PageReader.read(site.text(PAGE)).duplicates()).isEmpty();
    }

    @Test
    void search_engines_do_not_list_it() {
        SiteFixture.in(folder)
                .write("content/publication.yaml", "titre: Essai\nadresse: https://exemple.org/\n")
                .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n")
                .build()
                .has(PAGE, "<meta name=\"robots\" content=\"noindex\">")
                .lacks("sitemap.xml", "imprimer")
                .lacks("index.html", "noindex");
    }

    @Test
    void its_weight_counts_its_pictures() {
        SiteFixture.in(folder)
                .write(
                        "content/fiches/1.md",
                        "---\nnumero: 1\ntitre: Un\n---\n![Un plan](../medias/plan.svg)\n")
                .write("content/medias/plan.svg", "<svg xmlns=\"x\"/>" + " ".repeat(3_000_000))
                .build()
                .has("index.html", "Imprimer toute la publication (page web, 3,0\u00A0Mo)");
    }

    @Test
    void ids_of_hand_written_html_are_kept_apart_as_well() {
        SiteFixture site = SiteFixture.copyOf("print-page", folder).build();
        assertThat(PageReader.read(site.text(PAGE)).duplicates()).isEmpty();
        assertThat(site.check().told()).doesNotContain("erreur", "BAL50");
        site.has(
                PAGE,
                "<section id=\"fiche-012.plan\" aria-labelledby=\"fiche-012.plan-titre\">",
                "<a href=\"#fiche-012.plan\">Plan</a>, <a href=\"#fiche-007.plan\">",
                "<a href=\"#fiche-012\">haut de la page</a>",
                "<a href=\"#_repertoire.suites\">");
    }

    /// The ids of the articles, in order.
    private static List<String> articles(SiteFixture site) {
        return Pattern.compile("<article class=\"imprime [^\"]*\" id=\"([^\"]*)\"")
                .matcher(site.text(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
