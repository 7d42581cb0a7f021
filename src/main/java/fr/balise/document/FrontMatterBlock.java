package fr.balise.document;

import fr.balise.diagnostic.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file cut in two: the YAML between two lines `---` at its top, and the text below.
///
/// A file that starts with anything else has no front matter. A first line `---` that is followed by neither a key nor
/// its closing line is a thematic break of Markdown. Where the lines around a front matter are missing, late or misspelt,
/// that is reported, and the file is cut where its author probably meant it.
///
/// @param yaml what stands between the lines; empty when there is no front matter, or none in YAML
/// @param yamlLine the line of the file (from 1) where the YAML begins
/// @param body the text below
/// @param bodyLine the line of the file (from 1) where the body begins
/// @param cut how sure that is
record FrontMatterBlock(Optional<String> yaml, int yamlLine, String body, int bodyLine, Cut cut) {

    /// How a file was cut.
    enum Cut {
        /// As it says.
        SOUND,
        /// As its author surely meant it, in spite of a fault.
        MENDED,
        /// Somewhere in the front matter the text begins.
        GUESSED,
        /// Below a front matter that is not YAML.
        FOREIGN
    }

    // How far below the top somebody's front matter may have slipped.
    private static final int LATEST = 20;

    private static final Pattern KEY =
            Pattern.compile("[\"']?[\\p{L}_][\\p{L}\\p{N} _-]{0,40}[\"']?[\\s\\u00a0\\u202f]*:.*");
    private static final Pattern PLAIN_KEY =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*:(?:\\s.*)?");
    private static final Pattern OUR_KEY =
            Pattern.compile(
                    "(?:-\\s+)?[\"']?(?:titre|title|numero|number|layout|type|date)[\"']?"
                            + "[\\s\\u00a0\\u202f]*:.*");
    private static final Pattern TOML = Pattern.compile("[\\p{L}_][\\w-]*\\s*=.*");
    // What word processors and haste make of a line `---`.
    private static final Pattern NEARLY_A_FENCE =
            Pattern.compile("(?:--|-{4,}|[-–—―−]{1,6}|\\*{3,}|_{3,}|={3,}|(?:- ){2,}-)");
    private static final Pattern FENCE_AND_MORE = Pattern.compile("---+\\s*[^\\s-].*");
    private static final Pattern CODE = Pattern.compile("(?:```|~~~)\\s*\\w*");

    /// Cuts a file.
    static Outcome<FrontMatterBlock> split(String text, String file) {
        TextLines lines = new TextLines(text);
        if (!isFence(lines.line(0)) || !startsYaml(lines)) {
            return new Misplaced(lines, file).find().orElseGet(() -> Outcome.of(none(text)));
        }
        int end = closing(lines, 1);
        return end < 0 ? unclosed(text, file) : Outcome.of(between(lines, 0, end, Cut.SOUND));
    }

    private static FrontMatterBlock none(String text) {
        return new FrontMatterBlock(Optional.empty(), 1, text, 1, Cut.SOUND);
    }

    /// What stands between the lines `open` and `close` and below; an opening line of -1 is missing.
    private static FrontMatterBlock between(TextLines lines, int open, int close, Cut cut) {
        return between(lines, open, close, close + 1, cut);
    }

    private static FrontMatterBlock between(
            TextLines lines, int open, int close, int body, Cut cut) {
        return new FrontMatterBlock(
                Optional.of(lines.between(open + 1, close)),
                open + 2,
                lines.between(body, lines.count()),
                body + 1,
                cut);
    }

    /// A file whose front matter has no closing line, cut where the text seems to begin.
    static Outcome<FrontMatterBlock> unclosed(String text, String file) {
        TextLines lines = new TextLines(text);
        int end = textStart(lines);
        FrontMatterBlock guess =
                new FrontMatterBlock(
                        Optional.of(lines.between(1, end)),
                        2,
                        lines.between(end, lines.count()),
                        end + 1,
                        Cut.GUESSED);
        return new Outcome<>(
                guess, List.of(new DocumentProblem.FrontMatterOpen().at(lines.words(file, 0))));
    }

    /// The line below a first line `---` where the keys seem to end and the text to begin.
    private static int textStart(TextLines lines) {
        boolean gap = false;
        for (int i = 1; i < lines.count(); i++) {
            String line = lines.line(i);
            boolean heading = line.startsWith("#") && !line.startsWith("# ");
            if (NEARLY_A_FENCE.matcher(line.strip()).matches()
                    || isFence(line)
                    || heading
                    || line.startsWith("- [")
                    || line.startsWith(":::")) {
                return i;
            }
            boolean part =
                    line.startsWith(" ") || line.startsWith("-") || KEY.matcher(line).matches();
            if (gap && !line.isBlank() && !part) {
                return i;
            }
            gap |= line.isBlank();
        }
        return lines.count();
    }

    /// Looks for a front matter that is not at the top, that is not YAML, or whose lines around it are misspelt.
    private record Misplaced(TextLines lines, String file) {

        Optional<Outcome<FrontMatterBlock>> find() {
            int first = firstLine();
            return foreign(first).or(() -> fence(first)).or(() -> keysAlone(first)).or(this::late);
        }

        private int firstLine() {
            int first = 0;
            while (first < lines.count() && lines.line(first).isBlank()) {
                first++;
            }
            return first;
        }

        private String stripped(int line) {
            return lines.line(line).strip();
        }

        private boolean ours(int line) {
            return OUR_KEY.matcher(stripped(line)).matches();
        }

        private Outcome<FrontMatterBlock> cut(
                FrontMatterBlock block, int line, DocumentProblem why) {
            return new Outcome<>(block, List.of(why.at(lines.words(file, line))));
        }

        /// TOML between two lines `+++`, or JSON.
        private Optional<Outcome<FrontMatterBlock>> foreign(int first) {
            if (stripped(first).equals("+++") && TOML.matcher(stripped(first + 1)).matches()) {
                return Optional.of(foreign(first, "+++", "TOML"));
            }
            boolean json = stripped(first).equals("{") || stripped(first).startsWith("{\"");
            return json
                    ? Optional.of(foreign(first, stripped(first).endsWith("}") ? "" : "}", "JSON"))
                    : Optional.empty();
        }

        private Outcome<FrontMatterBlock> foreign(int first, String closing, String format) {
            int end = closing.isEmpty() ? first : first + 1;
            while (end + 1 < lines.count()
                    && !closing.isEmpty()
                    && !lines.line(end).stripTrailing().equals(closing)) {
                end++;
            }
            return cut(
                    new FrontMatterBlock(
                            Optional.empty(),
                            1,
                            lines.between(end + 1, lines.count()),
                            end + 2,
                            Cut.FOREIGN),
                    first,
                    new DocumentProblem.FrontMatterForeign(format));
        }

        /// Keys below a line that is nearly `---`: a dash of typography, too few hyphens, words behind them.
        private Optional<Outcome<FrontMatterBlock>> fence(int first) {
            String line = stripped(first);
            boolean nearly =
                    NEARLY_A_FENCE.matcher(line).matches()
                            || FENCE_AND_MORE.matcher(line).matches()
                            || (CODE.matcher(line).matches() && isFence(stripped(first + 1)));
            int key = isFence(stripped(first + 1)) ? first + 2 : first + 1;
            if (!nearly || isFence(line) || !ours(key)) {
                return Optional.empty();
            }
            int close = first + 1;
            while (close < lines.count()
                    && (close < key || !NEARLY_A_FENCE.matcher(stripped(close)).matches())) {
                close++;
            }
            return close == lines.count()
                    ? Optional.of(
                            cut(
                                    between(lines, key - 1, close, Cut.FOREIGN),
                                    first,
                                    new DocumentProblem.NotAFence(line)))
                    : Optional.of(
                            cut(
                                    between(
                                            lines,
                                            key - 1,
                                            close,
                                            CODE.matcher(line).matches()
                                                            && CODE.matcher(stripped(close + 1))
                                                                    .matches()
                                                    ? close + 2
                                                    : close + 1,
                                            Cut.MENDED),
                                    first,
                                    new DocumentProblem.NotAFence(line)));
        }

        /// Keys at the very top without a line above them: Markdown would make a heading of them.
        private Optional<Outcome<FrontMatterBlock>> keysAlone(int first) {
            int end = first;
            while (end < lines.count()
                    && (KEY.matcher(lines.line(end)).matches()
                            || lines.line(end).startsWith(" ")
                            || lines.line(end).startsWith("- "))) {
                end++;
            }
            boolean keys = ours(first) && (isFence(stripped(end)) || end - first > 1);
            if (!keys) {
                return Optional.empty();
            }
            return Optional.of(
                    isFence(stripped(end))
                            ? cut(
                                    between(lines, first - 1, end, Cut.MENDED),
                                    first,
                                    new DocumentProblem.NoFence())
                            : cut(
                                    new FrontMatterBlock(
                                            Optional.of(lines.between(first, end)),
                                            first + 1,
                                            lines.between(end, lines.count()),
                                            end + 1,
                                            Cut.GUESSED),
                                    first,
                                    new DocumentProblem.NoFence()));
        }

        /// A front matter below something else.
        private Optional<Outcome<FrontMatterBlock>> late() {
            boolean onlyEmptyAbove = true;
            for (int i = 0; i < Math.min(LATEST, lines.count()); i++) {
                String line = stripped(i);
                if (line.startsWith("```") || line.startsWith("~~~")) {
                    // A page about front matter, which shows one.
                    return Optional.empty();
                }
                boolean begins = isFence(line) && (i > 0 || !lines.line(0).equals(line));
                String next = stripped(i + 1);
                if (begins
                        && (OUR_KEY.matcher(next).matches()
                                || (onlyEmptyAbove && KEY.matcher(next).matches()))) {
                    int close = closing(lines, i + 1);
                    DocumentProblem late = new DocumentProblem.FrontMatterLate();
                    return Optional.of(
                            close < 0
                                    ? cut(between(lines, i, lines.count(), Cut.FOREIGN), i, late)
                                    : cut(between(lines, i, close, Cut.MENDED), i, late));
                }
                onlyEmptyAbove &= line.isEmpty();
            }
            return Optional.empty();
        }
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
        if (first == 1 && isListOfKeys(lines)) {
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

    /// Whether a list of keys stands between two lines `---` without an empty line: front matter with hyphens too many.
    private static boolean isListOfKeys(TextLines lines) {
        int i = 1;
        while (i < lines.count() && lines.line(i).startsWith("-") && !isFence(lines.line(i))) {
            String item = lines.line(i).substring(1).strip();
            if (!PLAIN_KEY.matcher(item).matches()) {
                return false;
            }
            i++;
        }
        return i > 1 && isFence(lines.line(i));
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /// Whether the YAML runs on into what is plainly Markdown: the closing line was forgotten and a later `---` of the
    /// text was taken for it.
    ///
    /// @param faultyLine the line of the file that is no YAML
    boolean runsIntoText(int faultyLine) {
        TextLines lines = new TextLines(yaml.orElse(""));
        boolean gap = false;
        for (int i = 0; i < lines.count() && i <= faultyLine - yamlLine; i++) {
            String line = lines.line(i);
            if (line.startsWith("## ") || line.startsWith("- [")) {
                return true;
            }
            gap |= line.isBlank();
        }
        String faulty = lines.line(faultyLine - yamlLine);
        return gap
                && !faulty.isBlank()
                && !faulty.startsWith(" ")
                && !faulty.startsWith("-")
                && !KEY.matcher(faulty).matches();
    }
}
