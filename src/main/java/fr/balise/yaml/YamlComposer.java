package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes [YamlValue]s of the parser's events.
///
/// Events rather than the parser's own tree, so that depth and aliases are bounded while they are read: a text of
/// thousands of brackets, or ten aliases of ten aliases, is refused at its place and costs nothing.
final class YamlComposer {

    // Far above any real file.
    private static final int DEEPEST = 64;
    private static final int MOST_REPEATED = 20_000;

    private static final Set<Tag> CORE_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    // The schema makes a new one, with all its rules, each time it is asked: a fifth of reading a
    // front matter.
    private static final ScalarResolver RESOLVER =
            YamlReader.SETTINGS.getSchema().getScalarResolver();

    /// A value that aliases may repeat, and how many values it is made of.
    record Anchored(YamlValue value, int size) {}

    private final YamlLines lines;
    private final Iterator<Event> events;
    private final List<Diagnostic> problems;
    private final Map<String, Anchored> anchors;
    private int values;
    private int repeated;
    private int flow;
    private int inside;

    YamlComposer(
            YamlLines lines,
            Iterator<Event> events,
            List<Diagnostic> problems,
            Map<String, Anchored> anchors) {
        this.lines = lines;
        this.events = events;
        this.problems = problems;
        this.anchors = anchors;
    }

    /// The value of the one document; empty when there is none.
    Optional<YamlValue> document() {
        Optional<YamlValue> value = Optional.empty();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (begun) {
                    throw new YamlRefused(new SyntaxProblem.SecondDocument(), place(event));
                }
                begun = true;
            } else if (event instanceof NodeEvent node) {
                value = Optional.of(value(node, 0));
            }
        }
        return value;
    }

    private YamlValue value(NodeEvent event, int depth) {
        if (depth > DEEPEST) {
            throw new YamlRefused(new SyntaxProblem.TooDeep(), place(event));
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        int before = values++;
        YamlValue value = made(event, depth);
        event.getAnchor()
                .ifPresent(
                        anchor ->
                                anchors.put(
                                        anchor.getValue(), new Anchored(value, values - before)));
        return value;
    }

    private YamlValue made(NodeEvent event, int depth) {
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, depth);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            default -> throw new IllegalStateException("no value: " + event.getEventId());
        };
    }

    private YamlValue repeated(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias().getValue());
        if (anchored == null) {
            throw new YamlRefused(new SyntaxProblem.SpecialSign("*"), place(alias));
        }
        values += anchored.size();
        repeated += anchored.size();
        if (repeated > MOST_REPEATED) {
            throw new YamlRefused(new SyntaxProblem.TooManyAliases(), place(alias));
        }
        return anchored.value();
    }

    private YamlValue.Sequence sequence(SequenceStartEvent start, int depth) {
        checkTag(start, start.getTag());
        List<YamlValue> items = new ArrayList<>();
        enter(start.isFlow());
        Event next = events.next();
        while (next instanceof NodeEvent item) {
            items.add(value(item, depth + 1));
            next = events.next();
        }
        leave(start.isFlow(), start, next);
        return new YamlValue.Sequence(items, span(start, next));
    }

    private YamlValue.Mapping mapping(MappingStartEvent start, int depth) {
        checkTag(start, start.getTag());
        List<YamlValue.Entry> entries = new ArrayList<>();
        Map<String, YamlValue.Scalar> seen = new HashMap<>();
        enter(start.isFlow());
        Event next = events.next();
        while (next instanceof NodeEvent keyEvent) {
            YamlValue.Scalar key = key(keyEvent);
            YamlValue value = value((NodeEvent) events.next(), depth + 1);
            YamlValue.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null) {
                entries.add(new YamlValue.Entry(key, value));
            } else {
                problems.add(
                        new SyntaxProblem.DuplicateKey(key.text(), first.location().line())
                                .at(key.location()));
            }
            next = events.next();
        }
        leave(start.isFlow(), start, next);
        return new YamlValue.Mapping(entries, span(start, next));
    }

    /// A key without the no-break space that word processors put before a colon.
    private YamlValue.Scalar key(NodeEvent event) {
        Location place = place(event);
        if (event instanceof ScalarEvent scalar && !scalar.getValue().isBlank()) {
            YamlValue.Scalar key = scalar(scalar);
            if (scalar.isPlain() && Character.isSpaceChar(key.text().charAt(0))) {
                throw new YamlRefused(new SyntaxProblem.NoBreakSpace(), lines.units(place, 1));
            }
            int end = key.text().length();
            while (end > 0 && Character.isSpaceChar(key.text().charAt(end - 1))) {
                end--;
            }
            return new YamlValue.Scalar(key.text().substring(0, end), key.kind(), key.location());
        }
        // `{{ name }}` of a template language.
        int braces = lines.line(place).indexOf("{{");
        if (braces >= 0) {
            throw new YamlRefused(
                    new SyntaxProblem.SpecialSign("{{"),
                    lines.units(place.line() - lines.firstLine(), braces, 2));
        }
        throw new YamlRefused(new SyntaxProblem.KeyNotText(), place);
    }

    private YamlValue.Scalar scalar(ScalarEvent event) {
        Location place = span(event, event);
        checkTag(event, event.getTag());
        String text = event.getValue();
        if (event.isPlain()) {
            checkPlain(event, place);
        } else if (!event.isLiteral() && !event.isFolded()) {
            checkLines(event, event, inside > 0);
            checkComment(event);
        }
        if (flow > 0 && event.isPlain()) {
            checkComment(event);
        }
        if (text.isEmpty() && event.isPlain() && event.getAnchor().isPresent()) {
            // `titre: &eau`: who writes this means the sign, not an anchor on nothing.
            throw new YamlRefused(new SyntaxProblem.SpecialSign("&"), place(event));
        }
        String name = event.getTag().orElse("!");
        Tag tag = name.equals("!") ? resolved(event) : new Tag(name);
        return new YamlValue.Scalar(
                Normalizer.normalize(text, Normalizer.Form.NFC), kind(tag), place);
    }

    private static Tag resolved(ScalarEvent event) {
        return RESOLVER.resolve(event.getValue(), event.getImplicit().canOmitTagInPlainScalar());
    }

    /// Text that is YAML, but one value where its author saw a list or a key.
    private void checkPlain(ScalarEvent event, Location place) {
        int first = place.line() - lines.firstLine();
        int last = event.getEndMark().map(Mark::getLine).orElse(first);
        for (int line = first; line <= last; line++) {
            String text = lines.line(line);
            boolean beginsLine = line > first || YamlLines.indent(text) + 1 == place.column();
            if (beginsLine && YamlSyntax.isHyphenWithoutSpace(text)) {
                throw new YamlRefused(new SyntaxProblem.NoSpaceAfterHyphen(), lines.words(line));
            }
            if (line == last && !event.getValue().isEmpty()) {
                checkHash(event, line, text);
            }
            if (beginsLine && first == last && YamlSyntax.isKeyWithoutSpace(text)) {
                throw new YamlRefused(new SyntaxProblem.NoSpaceAfterColon(), lines.words(line));
            }
        }
    }

    /// `rue #12` loses its number; `serie # la nôtre` has a comment.
    private void checkHash(ScalarEvent event, int line, String text) {
        int column = event.getEndMark().map(Mark::getColumn).orElse(0);
        int end =
                text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
        String rest = text.substring(end);
        String words = rest.strip();
        if (words.length() > 1
                && words.charAt(0) == '#'
                && Character.isLetterOrDigit(words.charAt(1))) {
            problems.add(
                    new SyntaxProblem.CutByHash(words)
                            .at(lines.units(line, end + rest.indexOf('#'), words.length())));
        }
    }

    private void enter(boolean isFlow) {
        inside++;
        flow += isFlow ? 1 : 0;
    }

    private void leave(boolean isFlow, Event start, Event end) {
        inside--;
        flow -= isFlow ? 1 : 0;
        if (isFlow) {
            checkLines(start, end, inside > 0);
            checkComment(end);
        }
    }

    /// The lines on which a value in quotes or brackets goes on: below a key or hyphen they stand further in, by spaces.
    /// A bracket alone at the margin harms nobody.
    private void checkLines(Event start, Event end, boolean below) {
        int first = start.getStartMark().map(Mark::getLine).orElse(0);
        int last = end.getEndMark().map(Mark::getLine).orElse(first);
        for (int line = first + 1; below && line <= last; line++) {
            String text = lines.line(line);
            if (text.isBlank() || text.charAt(0) == ' ' || "]}".indexOf(text.charAt(0)) >= 0) {
                continue;
            }
            throw text.charAt(0) == '\t'
                    ? new YamlRefused(new SyntaxProblem.Tab(), lines.units(line, 0, 1))
                    : new YamlRefused(new SyntaxProblem.Indentation(), lines.words(line));
        }
    }

    /// A comment begins with a space before its sign.
    private void checkComment(Event event) {
        Mark mark = event.getEndMark().orElse(null);
        if (mark == null) {
            return;
        }
        String text = lines.line(mark.getLine());
        int end =
                text.offsetByCodePoints(
                        0, Math.min(mark.getColumn(), text.codePointCount(0, text.length())));
        String rest = text.substring(end);
        String next = flow > 0 ? rest.stripLeading() : rest;
        if (rest.startsWith("#") || next.startsWith(",#")) {
            throw new YamlRefused(
                    new SyntaxProblem.NoSpaceBeforeHash(),
                    lines.units(mark.getLine(), end + rest.indexOf('#'), 1));
        }
    }

    /// `titre: !important` is meant as text, like any tag that is not one of YAML's own.
    private void checkTag(NodeEvent event, Optional<String> tag) {
        if (tag.isPresent() && !CORE_TAGS.contains(new Tag(tag.get()))) {
            throw new YamlRefused(new SyntaxProblem.SpecialSign("!"), place(event));
        }
    }

    private static YamlValue.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return YamlValue.Kind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return YamlValue.Kind.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlValue.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? YamlValue.Kind.NULL : YamlValue.Kind.TEXT;
    }

    private Location place(Event event) {
        return span(event, event);
    }

    /// From the beginning of one event to the end of another, or to the end of the line where that comes first.
    private Location span(Event start, Event end) {
        Mark first = start.getStartMark().orElse(null);
        Mark last = end.getEndMark().orElse(null);
        int line = first == null ? 0 : first.getLine();
        int from = first == null ? 0 : first.getColumn();
        int to;
        if (last != null && last.getLine() == line) {
            to = last.getColumn();
        } else {
            String text = lines.line(line).stripTrailing();
            to = text.codePointCount(0, text.length());
        }
        return lines.at(line, from, Math.max(0, to - from));
    }
}
