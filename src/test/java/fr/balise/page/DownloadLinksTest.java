package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Location;
import fr.balise.git.History;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Downloads;
import fr.balise.publication.Permalinks;
import fr.balise.site.Content;
import fr.balise.site.Intake;
import fr.balise.testing.SiteFixture;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Files to download are offered where they were made, with format and weight in the words of the link.
class DownloadLinksTest {

    private static final Downloads MADE =
            new Downloads(
                    Map.of(
                            new SitePath("pdf/fiche-056.pdf"),
                            48_210L,
                            new SitePath("pdf/autre-serie/fiche-003.pdf"),
                            51_000L,
                            new SitePath("pdf/article-bilan.pdf"),
                            30_000L,
                            new SitePath("pdf/panorama-ville.pdf"),
                            1_260_000L,
                            Permalinks.BOOKLET,
                            620_000L,
                            Permalinks.EPUB,
                            400_000L));

    @TempDir private Path folder;

    @Test
    void each_kind_of_document_is_called_by_its_name() {
        Map<String, String> pages = pages(site("fr"), MADE);
        assertThat(pages.get("fiches/056-un.html"))
                .contains(
                        "<a href=\"../pdf/fiche-056.pdf\" type=\"application/pdf\">Télécharger la"
                                + " fiche n°\u00A056 (PDF accessible, 48\u00A0Ko)</a>");
        assertThat(pages.get("fiches/autre-serie/003-trois.html"))
                .contains(
                        "<a href=\"../../pdf/autre-serie/fiche-003.pdf\""
                                + " type=\"application/pdf\">Télécharger la fiche Autre série,"
                                + " n°\u00A03 (PDF accessible, 51\u00A0Ko)</a>");
        assertThat(pages.get("articles/bilan.html"))
                .contains(">Télécharger l’article (PDF accessible, 30\u00A0Ko)</a>");
        assertThat(pages.get("panoramas/ville.html"))
                .contains(">Télécharger le panorama (PDF accessible, 1,3\u00A0Mo)</a>");
    }

    @Test
    void the_home_page_offers_the_whole_publication_to_read_to_carry_and_to_print() {
        assertThat(pages(site("fr"), MADE).get("index.html"))
                .containsSubsequence(
                        "<a href=\"pdf/publication.pdf\">Télécharger toute la publication (PDF"
                                + " accessible, 620\u00A0Ko)</a>",
                        "<a href=\"publication.epub\">Livre numérique (EPUB, 400\u00A0Ko)</a>",
                        "<a href=\"imprimer/index.html\">Imprimer toute la publication (page web,"
                                + " ");
    }

    @Test
    void english_publications_offer_them_in_english() {
        Map<String, String> pages = pages(site("en"), MADE);
        assertThat(pages.get("fiches/056-un.html"))
                .contains(">Download case sheet no.\u00A056 (accessible PDF, 48\u00A0KB)</a>");
        assertThat(pages.get("panoramas/ville.html"))
                .contains(">Download the panorama (accessible PDF, 1.3\u00A0MB)</a>");
        assertThat(pages.get("index.html"))
                .contains(
                        ">Download the whole publication (accessible PDF, 620\u00A0KB)</a>",
                        ">Electronic book (EPUB, 400\u00A0KB)</a>",
                        ">Print the whole publication (web page, ");
    }

    @Test
    void what_was_not_made_is_not_offered() {
        pages(site("fr"), Downloads.none())
                .forEach(
                        (page, html) ->
                                assertThat(html)
                                        .as(page)
                                        .doesNotContain(".pdf\"", ".epub\"", "PDF accessible"));
    }

    private SiteFixture site(String language) {
        return SiteFixture.in(folder)
                .write(
                        "content/publication.yaml",
                        "titre: Essai\nserie: Une série\nlangue: " + language + "\n")
                .write("content/fiches/1.md", "---\nnumero: 56\ntitre: Un\n---\nTexte.\n")
                .write(
                        "content/fiches/2.md",
                        "---\nnumero: 3\nserie: Autre série\ntitre: Trois\n---\nTexte.\n")
                .write("content/articles/bilan.md", "# Bilan\n\nTexte.\n")
                .write("content/panoramas/ville.md", "# Ville\n\nTexte.\n");
    }

    private static Map<String, String> pages(SiteFixture site, Downloads downloads) {
        Theme theme =
                ThemeLoader.load(
                                "repere",
                                Location.ofFile("publication.yaml"),
                                List.of(new ThemeFolder(Path.of("themes"), "themes")))
                        .value()
                        .orElseThrow();
        return PageStage.render(
                        site.publication(),
                        History.none(),
                        theme,
                        downloads,
                        SitePictures.none(),
                        List.of(),
                        KnownPages.none(),
                        Intake.IN_MEMORY)
                .value()
                .files()
                .stream()
                .filter(file -> file.path().value().endsWith(".html"))
                .collect(
                        Collectors.toMap(
                                file -> file.path().value(), file -> text(file.content())));
    }

    private static String text(Content content) {
        try {
            return new String(content.read(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
