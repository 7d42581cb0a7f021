package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// veraPDF, the validator of the PDF Association, which Maven puts into `target/judges-verapdf` for a Java of its own.
///
/// Example: `assertThat(VeraPdf.check(List.of(pdf))).isEmpty()`. One call for many files is much faster than many
/// calls: each starts a Java.
public final class VeraPdf {

    private static final Path LIBRARIES = Path.of("target/judges-verapdf").toAbsolutePath();
    private static final Path JUDGE = Path.of("src/test/judges/VeraPdfJudge.java").toAbsolutePath();

    private static final List<String> FLAVOURS = List.of("ua1", "3a");

    private VeraPdf() {}

    /// A rule that a file breaks.
    ///
    /// @param pdf the file as it was given
    /// @param flavour `ua1` for PDF/UA-1, `3a` for PDF/A-3a
    /// @param rule the clause of the standard and the number of the test: `7.1-3`; `unreadable` for what is no PDF
    /// @param count how often
    /// @param meaning what the standard asks for and what is there instead
    /// @param where the first place: `root/document[0]/pages[0]…`
    public record Violation(
            Path pdf, String flavour, String rule, int count, String meaning, String where) {

        @Override
        public String toString() {
            return "%s: %s %s, %d times: %s @ %s"
                    .formatted(pdf.getFileName(), flavour, rule, count, meaning, where);
        }
    }

    /// Every rule of PDF/UA-1 and PDF/A-3a that some files break.
    public static List<Violation> check(List<Path> pdfs) {
        return check(pdfs, FLAVOURS);
    }

    /// The same for some flavours, by the names that veraPDF gives them: `ua1`, `2a`, `3a`….
    public static List<Violation> check(List<Path> pdfs, List<String> flavours) {
        assertThat(LIBRARIES)
                .as("the judge, which mvn generate-test-resources fetches")
                .isDirectory();
        Map<String, Path> given = new TreeMap<>();
        pdfs.forEach(pdf -> given.put(pdf.toAbsolutePath().toString(), pdf));
        List<List<String>> told = ask(given.keySet(), flavours);
        List<Violation> violations = new ArrayList<>();
        int judged = 0;
        for (List<String> line : told) {
            boolean violation = line.getFirst().equals("F");
            if (violation) {
                violations.add(violation(given, line));
            }
            if (!violation || line.get(3).equals("unreadable")) {
                judged++;
            }
        }
        assertThat(judged).as("files judged").isEqualTo(given.size() * flavours.size());
        return violations;
    }

    private static Violation violation(Map<String, Path> given, List<String> line) {
        return new Violation(
                given.getOrDefault(line.get(1), Path.of(line.get(1))),
                line.get(2),
                line.get(3),
                Integer.parseInt(line.get(4)),
                line.get(5),
                line.get(6));
    }

    private static List<List<String>> ask(Iterable<String> pdfs, List<String> flavours) {
        try {
            Path folder = Files.createTempDirectory("verapdf");
            try {
                Files.write(folder.resolve("pdfs.txt"), pdfs);
                ChildJvm.Ended ended =
                        ChildJvm.run(
                                folder,
                                LIBRARIES + "/*",
                                List.of("-Xmx512m", "-Dfile.encoding=UTF-8"),
                                Map.of(),
                                JUDGE.toString(),
                                String.join(",", flavours),
                                "pdfs.txt");
                assertThat(ended.status()).as(ended.out()).isZero();
                return ended.out()
                        .lines()
                        .filter(line -> line.startsWith("F\t") || line.startsWith("D\t"))
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
