package fr.balise.typography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cases of `resources/typography`: one line each, input, expected text and rule between tabs.
final class TypographyCases {

    /// One line. In `expected`, `^{x}` is a raised x.
    record Case(String input, String expected, String rule) {}

    private TypographyCases() {}

    static List<Case> all() {
        return Stream.of("cases.tsv", "more.tsv").flatMap(file -> read(file).stream()).toList();
    }

    private static List<Case> read(String file) {
        String name = "/typography/" + file;
        try (InputStream in =
                Objects.requireNonNull(
                        TypographyCases.class.getResourceAsStream(name), "missing " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Case(columns[0], columns[1], columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text after the rules, with raised letters in the notation of the cases.
    static String marked(Typography typography, String text) {
        return typography.runs(text).stream()
                .map(run -> run.superscript() ? "^{" + run.text() + "}" : run.text())
                .collect(Collectors.joining());
    }
}
