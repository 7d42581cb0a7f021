package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads YAML 1.2 (core schema, one document) into [YamlValue]s.
///
/// In: a text, the file it comes from and the line of that file where it begins. Out: the value, empty for an empty
/// text or one that is not YAML; in the second case a diagnostic says where and what to do. A key given twice is
/// reported at its second place and the first one counts. Aliases are followed, but not without end.
public final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    // Far above any real file; an alias that multiplies itself reaches them at once.
    private static final int MOST_VALUES = 2_000_000;
    private static final int DEEPEST = 64;

    private final String file;
    private final int firstLine;
    private final List<String> lines;
    private final List<Diagnostic> problems = new ArrayList<>();
    private int values;

    private YamlReader(String text, String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.lines = text.lines().toList();
    }

    /// The value of a YAML text that begins at `firstLine` (from 1) of `file`.
    public static Outcome<Optional<YamlValue>> read(String text, String file, int firstLine) {
        YamlReader reader = new YamlReader(text, file, firstLine);
        Optional<YamlValue> value = reader.read(text);
        return new Outcome<>(value, reader.problems);
    }

    private Optional<YamlValue> read(String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return root.map(node -> convert(node, 0));
        } catch (MarkedYamlEngineException wrong) {
            Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
            Location place = mark.map(m -> at(m.getLine(), m.getColumn(), 1)).orElse(at(0, 0, 0));
            String line = mark.map(m -> line(m.getLine())).orElse("");
            problems.add(YamlSyntax.of(String.valueOf(wrong.getProblem()), place, line));
        } catch (TooMuch tooMuch) {
            problems.add(YamlSyntax.of(YamlSyntax.TOO_DEEP, tooMuch.place, ""));
        } catch (StackOverflowError deep) {
            problems.add(YamlSyntax.of(YamlSyntax.TOO_DEEP, at(0, 0, 0), ""));
        } catch (YamlEngineException wrong) {
            problems.add(YamlSyntax.of(String.valueOf(wrong.getMessage()), at(0, 0, 0), ""));
        }
        return Optional.empty();
    }

    private YamlValue convert(Node node, int depth) {
        Location location = span(node);
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new TooMuch(location);
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence ->
                    new YamlValue.Sequence(
                            sequence.getValue().stream()
                                    .map(item -> convert(item, depth + 1))
                                    .toList(),
                            location);
            case MappingNode mapping -> mapping(mapping, location, depth);
            default ->
                    throw new IllegalStateException(
                            "a composed tree holds no " + node.getNodeType());
        };
    }

    private YamlValue.Scalar scalar(ScalarNode node) {
        return new YamlValue.Scalar(node.getValue(), kind(node.getTag()), span(node));
    }

    private YamlValue.Mapping mapping(MappingNode node, Location location, int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Map<String, YamlValue.Scalar> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(YamlSyntax.of(YamlSyntax.KEY_NOT_TEXT, span(tuple.getKeyNode()), ""));
                continue;
            }
            YamlValue.Scalar key = scalar(keyNode);
            YamlValue.Scalar first = seen.putIfAbsent(key.text(), key);
            YamlValue value = convert(tuple.getValueNode(), depth + 1);
            if (first == null) {
                entries.add(new YamlValue.Entry(key, value));
            } else {
                problems.add(
                        new YamlProblem.DuplicateKey(key.text(), first.location().line())
                                .at(key.location()));
            }
        }
        return new YamlValue.Mapping(entries, location);
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

    private Location span(Node node) {
        Optional<Mark> start = node.getStartMark();
        Optional<Mark> end = node.getEndMark();
        if (start.isEmpty() || end.isEmpty()) {
            return at(0, 0, 0);
        }
        int line = start.get().getLine();
        int from = start.get().getColumn();
        String text = line(line);
        int to =
                end.get().getLine() == line
                        ? end.get().getColumn()
                        : text.codePointCount(0, text.length());
        return at(line, from, Math.max(0, to - from));
    }

    /// A place of the file; YAML counts code points, the rest of Balise UTF-16 units.
    private Location at(int line, int codePoint, int codePoints) {
        String text = line(line);
        int all = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(codePoint, all));
        int end = text.offsetByCodePoints(0, Math.min(codePoint + codePoints, all));
        return new Location(file, firstLine + line, start + 1, end - start);
    }

    private String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /// Stops the conversion of a tree that is too deep or multiplies itself; never leaves this class.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location place;

        TooMuch(Location place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
