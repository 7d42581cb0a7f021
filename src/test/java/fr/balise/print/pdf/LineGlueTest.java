package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.print.font.FontFace;
import fr.balise.site.Bytes;
import fr.balise.testing.VeraPdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class LineGlueTest {

    private static final String SENTENCE =
            """
            <p id="debut">Voir la <a href="#debut">fiche 64</a><span class="suite">, p.&nbsp;<span class="page"
            data-href="#debut"></span></span>&#8239;; puis (<a href="#debut">l’accord</a>) de
            l’<em>initiative</em>, avec un mot<span class="note" data-note="77">Remarque.</span>.
            Du <b>gras</b>, une «&nbsp;<i>parole</i>&nbsp;» (<strong>oui</strong>&nbsp;: oui), du
            <code>code</code>; “<em>ici</em>” et <a class="page" href="#debut" data-href="#debut"></a>, enfin.</p>
            """;

    private static final int NARROWEST = 45;
    private static final int WIDEST = 104;

    @Test
    void no_line_begins_or_ends_where_no_typesetter_would_break_it() {
        for (int width = NARROWEST; width <= WIDEST; width++) {
            assertThat(lines(render(SENTENCE, width)))
                    .as("width %s mm", width)
                    .hasSizeGreaterThan(3)
                    .noneMatch(line -> line.matches("[,.;:)”»].*"))
                    .noneMatch(line -> line.matches("77(?!\\. Remarque).*"))
                    .noneMatch(line -> line.matches(".*([(“«’]|\\bp\\.)"));
        }
    }

    @Test
    void a_number_of_a_note_stays_with_its_word_though_a_space_was_typed_between() {
        String text =
                "<p>" + "Un mot <span class=\"note\" data-note=\"77\">Remarque.</span>. ".repeat(6);
        for (int width = NARROWEST; width <= WIDEST; width++) {
            assertThat(lines(render(text, width)))
                    .as("width %s mm", width)
                    .noneMatch(line -> line.matches("(77|\\.)(?!\\. Remarque).*"));
        }
    }

    @Test
    void words_and_tags_stay_as_they_were() throws IOException {
        byte[] pdf = render(SENTENCE, 60);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> types = new ArrayList<>();
            types(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types)
                    .containsExactly(
                            "Document",
                            "Div",
                            "P",
                            "Link",
                            "Link",
                            "Reference",
                            "Link",
                            "Note",
                            "Lbl",
                            "P",
                            "Link");
        }
        assertThat(String.join(" ", lines(pdf)))
                .contains(
                        "Voir la fiche 64, p. 1\u202F; puis (l’accord) de l’initiative, avec un"
                                + " mot77. Du");
    }

    @Test
    void it_is_still_accessible_and_archivable(@TempDir Path folder) throws IOException {
        Path pdf = Files.write(folder.resolve("lignes.pdf"), render(SENTENCE, 60));
        assertThat(VeraPdf.check(List.of(pdf))).isEmpty();
    }

    @Test
    void a_word_as_wide_as_its_column_is_not_cut_for_what_follows_it() {
        String cell =
                "<table><tr><td style=\"width:30mm\"><b>Solidarité</b>,"
                        + " <i>autre</i>.</td></tr></table>";
        assertThat(lines(render(cell, 45))).anyMatch(line -> line.startsWith("Solidarité,"));
    }

    @Test
    void text_from_right_to_left_is_left_alone() {
        assertThat(lines(render("<p dir=\"rtl\">שלום <b>עולם</b>, <i>שלום</i>.</p>", 60)))
                .isNotEmpty();
    }

    private static byte[] render(String body, int width) {
        String style =
                """
                @page { size: %dmm 297mm; margin: 5mm; @footnote { border-top: 0.5pt solid black } }
                body { font-family: Atkinson, AtkinsonExt; font-size: 10.5pt; line-height: 15pt; margin: 0 }
                .note { float: footnote }
                .note::footnote-call { content: attr(data-note); vertical-align: super; font-size: 7.5pt }
                .note::footnote-marker { content: attr(data-note) ". " }
                .page::after { content: target-counter(attr(data-href), page) }
                """
                        .formatted(width);
        Metadata metadata =
                new Metadata("Lignes", "", "", "fr", List.of(), LocalDate.of(2019, 7, 3), "Balise");
        return PdfEngine.render(
                        new PdfInput(
                                "<!DOCTYPE html><html><body>" + body + "</body></html>",
                                style,
                                metadata,
                                List.of(),
                                List.of(
                                        face("Atkinson", "400", 400, false),
                                        face("Atkinson", "700", 700, false),
                                        face("Atkinson", "400-italic", 400, true),
                                        face("DejaVuSans", "400", 400, false)),
                                Map.of(),
                                Optional.empty(),
                                new Words("Aller à la note"),
                                Optional.empty()))
                .toArray();
    }

    private static FontFace face(String family, String file, int weight, boolean italic) {
        Path path = Path.of("themes/repere/print/fonts", family + "-" + file + ".ttf");
        try {
            return new FontFace(family, weight, italic, Bytes.of(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void types(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types(element, types);
            }
        }
    }

    /// The lines as they are seen, raised numbers in theirs.
    private static List<String> lines(byte[] pdf) {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition letter) {
                            letters.add(letter);
                        }
                    };
            stripper.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> lines = new ArrayList<>();
        float last = Float.NEGATIVE_INFINITY;
        for (TextPosition letter : letters) {
            if (letter.getYDirAdj() - last > 5) {
                lines.add(new ArrayList<>());
            }
            last = letter.getYDirAdj();
            lines.getLast().add(letter);
        }
        return lines.stream().map(LineGlueTest::words).filter(line -> !line.isEmpty()).toList();
    }

    private static String words(List<TextPosition> line) {
        StringBuilder words = new StringBuilder();
        line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        line.forEach(letter -> words.append(letter.getUnicode()));
        return words.toString().replace('\u00A0', ' ').strip();
    }
}
