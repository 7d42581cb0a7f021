package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the tags of a Mustache template with their places, which the library does not tell.
///
/// In: a template. Out: a [TemplateFile], with every mistake of form as a diagnostic. Understood is the part of
/// mustache(5) that needs no logic: variables, sections, inverted sections, partials, comments. Changed delimiters,
/// pragmas, blocks and names that are no names are refused, so that what is accepted means the same to the library.
final class TemplateParser {

    // Far above any real template; the library and the check of names go down section by section.
    private static final int DEEPEST = 64;

    private final SourceFile.Text source;
    private final String text;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<TemplateTag> tags = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private int counted;

    private TemplateParser(SourceFile.Text source) {
        this.source = source;
        this.text = source.text();
    }

    /// A section that waits for its end, and the tags of what is around it.
    private record Open(
            String name, boolean inverted, Location location, List<TemplateTag> around) {}

    /// The tags of a template.
    static Outcome<TemplateFile> parse(SourceFile.Text source) {
        TemplateParser parser = new TemplateParser(source);
        parser.scan();
        Optional<List<TemplateTag>> tags =
                parser.problems.isEmpty() ? Optional.of(parser.tags) : Optional.empty();
        return new Outcome<>(new TemplateFile(source, tags), parser.problems);
    }

    private void scan() {
        int at = text.indexOf("{{");
        while (at >= 0 && open.size() <= DEEPEST) {
            at = text.indexOf("{{", tag(at));
        }
        if (open.size() > DEEPEST) {
            problems.add(new ThemeProblem.TooDeep(DEEPEST).at(open.element().location()));
            return;
        }
        while (!open.isEmpty()) {
            neverClosed(open.pop());
        }
    }

    /// Reads the tag that begins at a place and gives the place after it.
    private int tag(int start) {
        int inside = start + 2;
        boolean delimiters = text.startsWith("=", inside);
        int end = text.indexOf(delimiters ? "=}}" : "}}", inside + (delimiters ? 1 : 0));
        if (end < 0) {
            problems.add(new ThemeProblem.OpenTag().at(place(start, 2)));
            return text.length();
        }
        int after = end + (delimiters ? 3 : 2);
        if (delimiters) {
            problems.add(new ThemeProblem.UnsupportedTag("{{=").at(place(start, after - start)));
            return after;
        }
        char sign = text.charAt(inside);
        switch (sign) {
            case '!' -> {}
            case '#' -> open(false, inside + 1, end);
            case '^' -> open(true, inside + 1, end);
            case '/' -> close(inside + 1, end);
            case '>' -> partial(inside + 1, end);
            case '&' -> value(inside + 1, end);
            case '{' -> {
                if (text.startsWith("}", after)) {
                    after++;
                    value(inside + 1, end);
                } else {
                    problems.add(new ThemeProblem.OpenTriple().at(place(start, after - start)));
                }
            }
            case '<', '$', '?', '%' ->
                    problems.add(
                            new ThemeProblem.UnsupportedTag("{{" + sign)
                                    .at(place(start, after - start)));
            default -> value(inside, end);
        }
        return after;
    }

    private void value(int from, int to) {
        name(from, to, '.').ifPresent(n -> tags.add(new TemplateTag.Value(n.text(), n.place())));
    }

    private void partial(int from, int to) {
        name(from, to, '/').ifPresent(n -> tags.add(new TemplateTag.Partial(n.text(), n.place())));
    }

    private void open(boolean inverted, int from, int to) {
        name(from, to, '.')
                .ifPresent(
                        name -> {
                            open.push(new Open(name.text(), inverted, name.place(), tags));
                            tags = new ArrayList<>();
                        });
    }

    private void close(int from, int to) {
        Optional<Name> closed = name(from, to, '.');
        if (closed.isEmpty()) {
            return;
        }
        Name name = closed.get();
        if (open.stream().noneMatch(section -> section.name().equals(name.text()))) {
            problems.add(new ThemeProblem.NeverOpened(name.text()).at(name.place()));
            return;
        }
        Open section = open.pop();
        while (!section.name().equals(name.text())) {
            neverClosed(section);
            section = open.pop();
        }
        List<TemplateTag> body = tags;
        tags = section.around();
        tags.add(
                new TemplateTag.Section(
                        section.name(), section.inverted(), body, section.location()));
    }

    private void neverClosed(Open section) {
        problems.add(
                new ThemeProblem.OpenSection(section.name(), section.inverted())
                        .at(section.location()));
    }

    private record Name(String text, Location place) {}

    /// The name between two places, without the spaces around it; reports one that is none.
    private Optional<Name> name(int from, int to, char separator) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String name = text.substring(start, end);
        if (name.isEmpty()) {
            problems.add(new ThemeProblem.EmptyTag().at(place(from, to - from)));
            return Optional.empty();
        }
        boolean itself = separator == '.' && name.equals(".");
        Location place = place(start, name.length());
        if (!itself && !wellFormed(name, separator)) {
            problems.add(new ThemeProblem.NotAName(name.lines().findFirst().orElse("")).at(place));
            return Optional.empty();
        }
        return Optional.of(new Name(name, place));
    }

    /// Letters, digits, `-` and `_` in parts that are not empty.
    private static boolean wellFormed(String name, char separator) {
        boolean partBegins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == separator) {
                if (partBegins) {
                    return false;
                }
                partBegins = true;
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                partBegins = false;
            } else {
                return false;
            }
        }
        return !partBegins;
    }

    /// A place of the file. Places are asked for in order, so that each line is counted only once.
    private Location place(int start, int length) {
        for (int i = text.indexOf('\n', counted, start);
                i >= 0;
                i = text.indexOf('\n', i + 1, start)) {
            line++;
            lineStart = i + 1;
        }
        counted = start;
        int lineEnd = text.indexOf('\n', start, Math.min(text.length(), start + length));
        return new Location(
                source.shown(),
                line,
                start - lineStart + 1,
                lineEnd < 0 ? length : lineEnd - start);
    }
}
