package fr.balise.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Reads and refreshes `markdown/examples.md`.
final class ExamplesFile {

    private static final Path PATH = Path.of("src/test/resources/markdown/examples.md");
    private static final String OPENING = "```````` example\n";
    private static final String MIDDLE = "\n.\n";
    private static final String CLOSING = "````````\n";

    private ExamplesFile() {}

    /// One example.
    ///
    /// @param number its place in the file, from 1
    /// @param section the heading above it
    record Example(int number, String section, String source, String expected) {}

    static List<Example> read() {
        String file = text();
        List<Example> examples = new ArrayList<>();
        int from = file.indexOf(OPENING);
        while (from >= 0) {
            int start = from + OPENING.length();
            int middle = file.indexOf(MIDDLE, start);
            int end = file.indexOf("\n" + CLOSING, middle);
            String heading = file.substring(file.lastIndexOf("\n## ", from) + 4);
            examples.add(
                    new Example(
                            examples.size() + 1,
                            heading.substring(0, heading.indexOf('\n')),
                            visible(file.substring(start, middle)),
                            end < middle + MIDDLE.length()
                                    ? ""
                                    : file.substring(middle + MIDDLE.length(), end + 1)));
            from = file.indexOf(OPENING, end);
        }
        return examples;
    }

    /// Writes the file again with other results.
    static void refresh(UnaryOperator<String> result) {
        String file = text();
        StringBuilder fresh = new StringBuilder();
        int done = 0;
        for (int from = file.indexOf(OPENING); from >= 0; from = file.indexOf(OPENING, done)) {
            int start = from + OPENING.length();
            int middle = file.indexOf(MIDDLE, start);
            fresh.append(file, done, middle + MIDDLE.length());
            fresh.append(result.apply(visible(file.substring(start, middle))));
            done = file.indexOf("\n" + CLOSING, middle) + 1;
        }
        fresh.append(file.substring(done));
        try {
            Files.writeString(PATH, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with its special spaces as signs that a reader of the file can see.
    static String shown(String text) {
        return text.replace('\u00a0', '⍽').replace('\u202f', '⎵');
    }

    private static String visible(String text) {
        return text.replace('⍽', '\u00a0').replace('⎵', '\u202f');
    }

    private static String text() {
        try {
            return Files.readString(PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
