package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file cut in two: the YAML between two lines `---` at its top, and the text below.
///
/// A file that starts with anything else has no front matter. A first line `---` that is followed by neither a key nor
/// its closing line is a thematic break of Markdown.
///
/// @param yaml what stands between the lines; empty when there is no front matter
/// @param body the text below
/// @param bodyLine the line of the file (from 1) where the body begins
record FrontMatterBlock(Optional<String> yaml, String body, int bodyLine) {

    /// The line of the file where the YAML begins.
    static final int YAML_LINE = 2;

    // How far below the top somebody's front matter may have slipped.
    private static final int LATEST = 20;

    private static final Pattern KEY =
            Pattern.compile("[\"']?[\\p{L}_][\\p{L}\\p{N} _-]{0,40}[\"']?[\\s\\u00a0]*:.*");
    private static final Pattern PLAIN_KEY =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*:(?:\\s.*)?");
    private static final Pattern OUR_KEY =
            Pattern.compile("(?:titre|title|numero|number|layout)\\s*:.*");
    private static final Pattern TOML = Pattern.compile("[\\p{L}_][\\w-]*\\s*=.*");

    /// Cuts a file. A front matter that never closes or comes late is an error, and its text is not published.
    static Outcome<Optional<FrontMatterBlock>> split(String text, String file) {
        TextLines lines = new TextLines(text);
        if (!isFence(lines.line(0)) || !startsYaml(lines)) {
            Optional<Diagnostic> misplaced = misplaced(lines, file);
            return misplaced.isPresent()
                    ? refused(misplaced.get())
                    : Outcome.of(Optional.of(new FrontMatterBlock(Optional.empty(), text, 1)));
        }
        int end = closing(lines, 1);
        if (end < 0) {
            return refused(new DocumentProblem.FrontMatterOpen().at(lines.words(file, 0)));
        }
        return Outcome.of(
                Optional.of(
                        new FrontMatterBlock(
                                Optional.of(text.substring(lines.start(1), lines.start(end))),
                                text.substring(lines.start(end + 1)),
                                end + 2)));
    }

    private static Outcome<Optional<FrontMatterBlock>> refused(Diagnostic problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static int closing(TextLines lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            if (isFence(lines.line(i)) || lines.line(i).stripTrailing().equals("...")) {
                return i;
            }
        }
        return -1;
    }

    /// Whether what follows a first line `---` is meant as front matter: its closing line, a key, or, before any empty
    /// line, lines with a key among them.
    private static boolean startsYaml(TextLines lines) {
        int first = 1;
        while (first < lines.count() && isNothing(lines.line(first))) {
            first++;
        }
        if (first == lines.count()) {
            return false;
        }
        if (isFence(lines.line(first))) {
            return true;
        }
        if (lines.line(1).isBlank()) {
            // After an empty line, more likely a paragraph: «Note : …».
            return PLAIN_KEY.matcher(lines.line(first)).matches() && closing(lines, first) > 0;
        }
        for (int i = first; i < lines.count() && !lines.line(i).isBlank(); i++) {
            if (isFence(lines.line(i))) {
                return false;
            }
            if (KEY.matcher(lines.line(i).strip()).matches()) {
                return i == first || closing(lines, i) > 0;
            }
        }
        return false;
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /// A front matter that is not at the top, or not YAML.
    private static Optional<Diagnostic> misplaced(TextLines lines, String file) {
        if (lines.line(0).stripTrailing().equals("+++")
                && TOML.matcher(lines.line(1).strip()).matches()) {
            return Optional.of(new DocumentProblem.FrontMatterToml().at(lines.words(file, 0)));
        }
        boolean onlyEmptyAbove = true;
        for (int i = 0; i < Math.min(LATEST, lines.count()); i++) {
            String line = lines.line(i).strip();
            if (line.startsWith("```") || line.startsWith("~~~")) {
                // A page about front matter, which shows one.
                return Optional.empty();
            }
            boolean begins = isFence(line) && (i > 0 || !lines.line(0).equals(line));
            String next = lines.line(i + 1).strip();
            if (begins
                    && (OUR_KEY.matcher(next).matches()
                            || (onlyEmptyAbove && KEY.matcher(next).matches()))) {
                return Optional.of(new DocumentProblem.FrontMatterLate().at(lines.words(file, i)));
            }
            onlyEmptyAbove &= line.isEmpty();
        }
        return Optional.empty();
    }

    /// Whether the YAML runs on into what is plainly Markdown: the closing line was forgotten and a later `---` of the
    /// text was taken for it.
    ///
    /// @param faultyLine the line of the file that is no YAML
    boolean runsIntoText(int faultyLine) {
        TextLines lines = new TextLines(yaml.orElse(""));
        boolean gap = false;
        for (int i = 0; i < lines.count() && i <= faultyLine - YAML_LINE; i++) {
            String line = lines.line(i);
            if (line.startsWith("## ") || line.startsWith("- [")) {
                return true;
            }
            gap |= line.isBlank();
        }
        String faulty = lines.line(faultyLine - YAML_LINE);
        return gap
                && !faulty.isBlank()
                && !faulty.startsWith(" ")
                && !faulty.startsWith("-")
                && !KEY.matcher(faulty).matches();
    }
}
