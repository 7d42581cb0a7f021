package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// PDFs and the book as an author sees them: which are made, when, and what is said when one cannot be.
class PrintStageTest {

    @TempDir Path temp;

    private SiteFixture two() {
        return SiteFixture.in(temp)
                .write(
                        "content/publication.yaml",
                        "titre: Essai\nadresse: https://exemple.org/e/\n")
                .write(
                        "content/fiches/001-un.md",
                        "---\n"
                                + "numero: 1\n"
                                + "titre: La première\n"
                                + "---\n\n"
                                + "Voir la fiche n° 2.\n\n"
                                + "## Suite\n\n"
                                + "Fin.\n")
                .write(
                        "content/fiches/002-deux.md",
                        "---\nnumero: 2\ntitre: La seconde\n---\n\nUn texte.\n")
                .printing();
    }

    private List<String> made() {
        return Folders.files(temp.resolve("site")).stream()
                .filter(file -> file.endsWith(".pdf") || file.endsWith(".epub"))
                .toList();
    }

    /// The times at which kept files were made: those that stay were not made again.
    private Map<String, String> kept() {
        return Folders.times(temp.resolve(".balise/print"));
    }

    @Test
    void each_fiche_and_the_whole_publication_become_files() {
        two().build();
        assertThat(made())
                .containsExactlyInAnyOrder(
                        "pdf/fiche-001.pdf",
                        "pdf/fiche-002.pdf",
                        "pdf/publication.pdf",
                        "publication.epub");
    }

    @Test
    void a_second_build_makes_no_file_anew() throws Exception {
        SiteFixture site = two().build();
        Map<String, String> before = kept();
        // With it no stage would run at all.
        Files.delete(temp.resolve(".balise/last-build"));
        site.build();
        assertThat(kept()).hasSize(4).isEqualTo(before);
    }

    @Test
    void a_change_makes_anew_only_what_shows_it() {
        SiteFixture site = two().build();
        Map<String, String> before = kept();
        site.change("content/fiches/001-un.md", "Fin.", "Une autre fin.").build();
        Map<String, String> after = kept();
        assertThat(after).hasSize(4);
        // Fiche 2 shows nothing of fiche 1.
        assertThat(after.keySet().stream().filter(before::containsKey)).hasSize(1);
    }

    @Test
    void a_kept_file_that_was_damaged_is_made_anew() throws Exception {
        SiteFixture site = two().build();
        Map<String, String> good = Folders.read(site.site());
        try (Stream<Path> files = Files.walk(temp.resolve(".balise"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        site.build();
        assertThat(Folders.read(site.site())).isEqualTo(good);
    }

    @Test
    void a_single_fiche_gives_the_whole_address_of_another_one() {
        two().build();
        String text = String.join("", PrintedSite.pages(temp.resolve("site/pdf/fiche-001.pdf")));
        assertThat(text).contains("n° 2, https://exemple.org/e/fiches/2.html");
    }

    @Test
    void without_an_address_a_reference_is_its_words() {
        SiteFixture site =
                two().change("content/publication.yaml", "adresse: https://exemple.org/e/\n", "");
        site.build();
        String text = String.join("", PrintedSite.pages(temp.resolve("site/pdf/fiche-001.pdf")));
        assertThat(text).contains("Voir la fiche", "n° 2").doesNotContain("http");
    }

    @Test
    void the_publication_chooses_its_files_and_documents() {
        two().write(
                        "content/publication.yaml",
                        """
                        titre: Essai
                        imprimer: { pdf: [publication], epub: false, exclure: ["fiches/002-*"] }
                        """)
                .build();
        assertThat(made()).containsExactly("pdf/publication.pdf");
        String text = String.join("", PrintedSite.pages(temp.resolve("site/pdf/publication.pdf")));
        assertThat(text).contains("La première").doesNotContain("La seconde");
    }

    @Test
    void a_missing_glyph_is_shown_at_its_line() {
        SiteFixture site =
                two().change("content/fiches/002-deux.md", "Un texte.", "Un texte 🦩 rose.");
        assertThat(site.tryBuild().told())
                .contains("content/fiches/002-deux.md:6:10-12 erreur BAL601: ", "U+1F9A9");
        assertThat(site.site()).doesNotExist();
    }

    @Test
    void in_other_peoples_markdown_a_missing_glyph_is_replaced_and_told() {
        SiteFixture site =
                SiteFixture.in(temp).write("content/a.md", "# A\n\nUn 🦩 rose.\n").printing();
        assertThat(site.build().told()).contains("content/a.md:3:4-6 avertissement BAL601: ");
        assertThat(String.join("", PrintedSite.pages(temp.resolve("site/pdf/publication.pdf"))))
                .contains("Un \uFFFD rose.");
    }

    @Test
    void a_fiche_without_text_is_a_sound_page() {
        two().write("content/fiches/003-vide.md", "---\nnumero: 3\ntitre: Vide\n---\n").build();
        List<String> pages = PrintedSite.pages(temp.resolve("site/pdf/fiche-003.pdf"));
        assertThat(pages).singleElement().asString().contains("n° 3", "Vide");
    }

    @Test
    void pictures_that_cannot_be_printed_are_named() {
        SiteFixture site =
                two().write("content/medias/cassee.svg", "<svg><rect")
                        .write("content/medias/fausse.jpg", "not a JPEG at all")
                        .change(
                                "content/fiches/002-deux.md",
                                "Un texte.",
                                "![Un plan](../medias/cassee.svg)\n\n"
                                        + "![Une vue](../medias/fausse.jpg)");
        assertThat(site.tryBuild().told())
                .contains("content/medias/cassee.svg:1:")
                .contains("erreur BAL602: ")
                .contains("content/medias/fausse.jpg:1:");
        assertThat(site.site()).doesNotExist();
    }

    @Test
    void no_pdf_means_none_and_no_link_to_one() {
        SiteFixture site =
                SiteFixture.in(temp)
                        .write("content/publication.yaml", "titre: Essai\n")
                        .write(
                                "content/fiches/001-un.md",
                                "---\nnumero: 1\ntitre: Un\n---\n\nTexte.\n")
                        .build();
        assertThat(made()).isEmpty();
        site.lacks("fiches/001-un.html", ".pdf");
    }

    @Test
    void nothing_outside_the_content_can_be_printed() {
        Folders.write(temp.resolve("secret.txt"), "un secret");
        SiteFixture site =
                two().change(
                                "content/fiches/002-deux.md",
                                "Un texte.",
                                "Un <img src=\"file://"
                                        + temp.resolve("secret.txt")
                                        + "\" alt=\"a\"> <img src=\"../../secret.txt\" alt=\"b\">"
                                        + " mot.");
        site.tryBuild();
        if (Files.exists(temp.resolve("site/pdf/fiche-002.pdf"))) {
            assertThat(String.join("", PrintedSite.pages(temp.resolve("site/pdf/fiche-002.pdf"))))
                    .doesNotContain("secret.txt")
                    .doesNotContain("un secret");
        }
    }
}
