package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.balise.testing.Folders;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The tag trees as `pdfinfo` of poppler reads them, so that every change of them is seen: with their text, but for the
/// booklet, over whose text it sits for a minute. [PrintedReadingTest] reads that one.
///
/// `-Dgolden=write` writes them anew.
class GoldenTagsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/print/tags");

    @ParameterizedTest
    @CsvSource({
        "fiche-056, shipped, -struct-text, pdf/fiche-056.pdf",
        "publication, shipped, -struct, pdf/publication.pdf",
        "texte, torture, -struct-text, pdf/fiche-001.pdf",
        "listes, torture, -struct-text, pdf/fiche-002.pdf",
        "notes, torture, -struct-text, pdf/fiche-010.pdf"
    })
    void the_tags_are_those_that_were_looked_at(
            String name, String site, String reading, String pdf) {
        PrintedSite printed =
                site.equals("shipped") ? PrintedSite.shipped() : TorturePublication.onA4();
        String tags = tags(printed.file(pdf), reading);
        Path golden = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Folders.write(golden, tags);
        }
        assertThat(tags).isEqualTo(Folders.text(golden));
    }

    private static String tags(Path pdf, String reading) {
        try {
            Process process =
                    new ProcessBuilder("pdfinfo", "-enc", "UTF-8", reading, pdf.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Numbers of objects say nothing, and change with everything.
            return out.replaceAll("(?m)^( *Object) \\d+ \\d+$", "$1").stripTrailing() + "\n";
        } catch (IOException none) {
            assumeTrue(false, "pdfinfo, of poppler-utils, is not installed: no tags to compare");
            return "";
        }
    }
}
