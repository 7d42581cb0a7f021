package fr.balise.testing;

import fr.balise.site.Bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A book in the eyes of epubcheck, the validator of the W3C, which Maven puts into `target/epubcheck` for a Java of its
/// own.
///
/// Example: `EpubCheck.faults(folder, EpubWriter.write(book))` → no lines for a sound book.
public final class EpubCheck {

    private static final Path JARS = Path.of("target/epubcheck").toAbsolutePath();
    private static final Pattern FAULT =
            Pattern.compile("(FATAL|ERROR|WARNING|USAGE|INFO)\\([A-Z]+-\\d+\\w?\\):.*");

    // A mere count of the fonts.
    private static final String ALLOWED = "USAGE(CSS-028)";

    private EpubCheck() {}

    /// What is wrong with a book, one line each, such as `ERROR(RSC-005): EPUB/nav.xhtml(7,3): …`; errors, warnings and
    /// remarks on usage alike.
    ///
    /// @param folder for the file of the book and what the judge prints
    public static List<String> faults(Path folder, Bytes book) {
        if (!Files.exists(JARS)) {
            throw new IllegalStateException(
                    "no judge in " + JARS + ", where mvn generate-test-resources puts it");
        }
        Path file = folder.resolve("book.epub");
        Folders.write(file, book.toArray());
        ChildJvm.Ended ended =
                ChildJvm.run(
                        folder,
                        JARS + "/*",
                        List.of(
                                "-Xss4m",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-Duser.language=en"),
                        Map.of(),
                        "com.adobe.epubcheck.tool.Checker",
                        file.toString(),
                        "--usage");
        // It ends by itself with a sentence that says so; anything else is a fault of the judge.
        if (!ended.out().contains("EPUBCheck completed")) {
            throw new IllegalStateException(ended.out());
        }
        return ended.out()
                .lines()
                .filter(line -> FAULT.matcher(line).matches())
                .filter(line -> !line.startsWith(ALLOWED))
                .map(line -> line.replace(file.toString(), ""))
                .toList();
    }
}
