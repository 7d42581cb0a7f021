package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.image.TestPictures;
import fr.balise.site.Bytes;
import fr.balise.testing.EpubCheck;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What an author or a theme can get wrong gives a sentence or a sound page, never a stack trace and never an empty file.
class BadPrintInputTest {

    @TempDir Path temp;

    private SiteFixture site() {
        return SiteFixture.in(temp)
                .write("content/publication.yaml", "titre: Essai\nimprimer: { epub: false }\n")
                .write(
                        "content/fiches/001-un.md",
                        "---\nnumero: 1\ntitre: Un\n---\n\nUn texte de fiche.\n")
                .printing();
    }

    private List<String> made() {
        return Folders.files(temp.resolve("site")).stream()
                .filter(file -> file.endsWith(".pdf") || file.endsWith(".epub"))
                .toList();
    }

    private List<String> pages(String pdf) {
        return PrintedSite.pages(temp.resolve("site").resolve(pdf));
    }

    @Test
    void a_missing_picture_is_told_at_its_line() {
        SiteFixture site =
                site().change("content/fiches/001-un.md", "Un texte", "![Vue](../medias/vue.jpg)");
        assertThat(site.tryBuild().told())
                .contains("content/fiches/001-un.md:6:1-26 erreur BAL116: fichier introuvable");
        assertThat(site.site()).doesNotExist();
    }

    @Test
    void in_other_peoples_markdown_pictures_that_cannot_be_printed_become_words()
            throws IOException {
        byte[] photo = TestPictures.jpeg(TestPictures.photo(60, 40));
        SiteFixture site =
                SiteFixture.in(temp)
                        .write(
                                "content/a.md",
                                """
                                # Un texte

                                ![Une photo tronquée](tronquee.jpg) et ![un dessin](casse.svg).

                                <p>Un mot <img src="tronquee.jpg" alt="la même"> et
                                <img src="autre.jpg" alt="une autre">.</p>
                                """)
                        .write("content/casse.svg", "<svg")
                        .printing();
        Folders.write(site.content().resolve("tronquee.jpg"), Arrays.copyOf(photo, 400));
        Folders.write(site.content().resolve("autre.jpg"), Arrays.copyOf(photo, 300));
        assertThat(site.build().told())
                .contains("content/tronquee.jpg:1:1-1 avertissement BAL602: ")
                .contains("content/casse.svg:1:")
                .contains("content/autre.jpg:1:1-1 avertissement BAL602: ");
        assertThat(pages("pdf/publication.pdf").get(1))
                .contains("Une photo tronquée", "un dessin", "la même", "une autre");
        Bytes book = Bytes.of(Files.readAllBytes(site.site().resolve("publication.epub")));
        assertThat(EpubCheck.faults(temp, book)).isEmpty();
    }

    @Test
    void a_fiche_with_nothing_but_white_space_is_a_sound_page() {
        site().write(
                        "content/fiches/002-blanc.md",
                        "---\nnumero: 2\ntitre: Blanc\n---\n\n \n\n<!-- rien -->\n")
                .build();
        assertThat(pages("pdf/fiche-002.pdf")).singleElement().asString().contains("n° 2", "Blanc");
    }

    @Test
    void nothing_to_print_makes_no_file() {
        SiteFixture site =
                SiteFixture.in(temp).write("content/publication.yaml", "titre: Essai\n").printing();
        String told = site.tryBuild().told();
        assertThat(told).doesNotContain("Exception");
        if (Files.exists(site.site())) {
            assertThat(made()).isEmpty();
        }
    }

    @Test
    void a_publication_whose_documents_are_all_left_out_makes_no_file() {
        SiteFixture site =
                site().write(
                                "content/publication.yaml",
                                "titre: Essai\nimprimer: { exclure: [\"**\"] }\n")
                        .build();
        assertThat(made()).isEmpty();
        site.lacks("index.html", ".pdf", ".epub");
    }

    @Test
    void pages_alone_are_printed() {
        SiteFixture.in(temp)
                .write("content/publication.yaml", "titre: Essai\n")
                .write("content/pages/a.md", "# Une page\n\nSon texte.\n")
                .printing()
                .build();
        assertThat(made()).containsExactlyInAnyOrder("pdf/publication.pdf", "publication.epub");
        assertThat(String.join(" ", pages("pdf/publication.pdf"))).contains("Son texte.");
    }

    @Test
    void an_empty_font_in_a_theme_is_told_by_its_name() {
        SiteFixture site = withTheme().write("themes/mien/print/fonts/Vide-400.ttf", "");
        assertThat(site.tryBuild().told())
                .contains("themes/mien/print/fonts/Vide-400.ttf:1:1-1 erreur BAL407: ")
                .contains("police");
        assertThat(site.site()).doesNotExist();
    }

    @Test
    void a_font_without_a_weight_in_its_name_is_told() {
        SiteFixture site = withTheme().write("themes/mien/print/fonts/Vide.ttf", "");
        assertThat(site.tryBuild().told())
                .contains("themes/mien/print/fonts/Vide.ttf:1:1-1 erreur BAL407: ")
                .contains("sa graisse");
    }

    @Test
    void a_theme_without_anything_for_paper_inherits_it() {
        withTheme().build();
        assertThat(pages("pdf/fiche-001.pdf").getFirst()).contains("Un texte de fiche.");
    }

    @Test
    void a_style_sheet_that_is_no_css_still_gives_pages() {
        withTheme()
                .write("themes/mien/print/print.css", "}}} @page{ << \u0000 ; p { color: }")
                .build();
        assertThat(pages("pdf/fiche-001.pdf")).isNotEmpty();
        assertThat(String.join(" ", pages("pdf/fiche-001.pdf"))).contains("Un texte de fiche.");
    }

    @Test
    void a_template_for_paper_that_prints_an_unknown_name_is_told() {
        SiteFixture site =
                withTheme()
                        .write(
                                "themes/mien/templates/imprime-fiche.mustache",
                                "<html><body>{{inconnu}}</body></html>");
        assertThat(site.tryBuild().told())
                .contains("themes/mien/templates/imprime-fiche.mustache:1:")
                .contains("inconnu");
        assertThat(site.site()).doesNotExist();
    }

    private SiteFixture withTheme() {
        return site().write(
                        "content/publication.yaml",
                        "titre: Essai\ntheme: mien\nimprimer: { epub: false }\n")
                .write("themes/mien/theme.yaml", "nom: Mien\nparent: repere\n");
    }
}
