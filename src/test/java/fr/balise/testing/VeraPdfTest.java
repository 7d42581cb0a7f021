package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.balise.testing.VeraPdf.Violation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A judge that finds no fault must be known to find them.
class VeraPdfTest {

    @TempDir Path temp;

    @Test
    void a_page_without_tags_a_file_without_metadata_and_a_text_that_is_no_pdf_are_seen() {
        Path pdf = temp.resolve("sans étiquettes.pdf");
        Folders.write(pdf, untagged());
        Path text = temp.resolve("texte.pdf");
        Folders.write(text, "Bonjour");
        List<Violation> violations = VeraPdf.check(List.of(pdf, text));
        assertThat(violations)
                .filteredOn(violation -> violation.pdf().equals(pdf))
                .extracting(Violation::flavour, Violation::rule)
                .contains(tuple("ua1", "7.1-3"), tuple("ua1", "7.1-11"), tuple("3a", "6.6.2.1-1"));
        assertThat(violations)
                .filteredOn(violation -> violation.pdf().equals(text))
                .extracting(Violation::rule)
                .containsExactly("unreadable", "unreadable");
        assertThat(violations)
                .filteredOn(violation -> violation.rule().equals("7.1-3"))
                .singleElement()
                .satisfies(
                        violation -> {
                            assertThat(violation.count()).isEqualTo(2);
                            assertThat(violation.toString())
                                    .startsWith("sans étiquettes.pdf: ua1 7.1-3, 2 times: Content")
                                    .contains("@ root/document[0]/pages[0]");
                        });
    }

    /// A page with two lines of text and no tags, written by hand.
    private static byte[] untagged() {
        String content = "BT /F 12 Tf 50 700 Td (Un) Tj ET BT /F 12 Tf 50 600 Td (Deux) Tj ET";
        List<String> objects =
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>>>>>",
                        "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 ").append(size).append('\n').append(places);
        pdf.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
