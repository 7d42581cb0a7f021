package fr.balise.rename;

import fr.balise.document.AuthorFile;
import fr.balise.document.KeyOrder;
import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.source.SourceFile;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds addresses to the `alias:` of a file, in the form that the author gave it, and takes them back.
///
/// Both addresses of a number are added at once and at the end, also where the author had one of them before. So what was
/// added can be told from what was there: [#withoutAdded] takes away only what [#with] would add again, to the letter, and
/// a number given and taken back leaves the same bytes.
final class OldAddresses {

    private static final int ALIAS = KeyOrder.rank("alias");

    private final String text;
    private final AuthorLines lines;
    private final YamlValue.Mapping keys;
    private final int fence;
    private final String first;
    private final String second;

    private OldAddresses(
            String text, YamlValue.Mapping keys, int fence, String first, String second) {
        this.text = text;
        this.lines = new AuthorLines(text);
        this.keys = keys;
        this.fence = fence;
        this.first = first;
        this.second = second;
    }

    /// The text of a file with two more addresses; empty where it has no front matter.
    static Optional<String> with(String text, String first, String second) {
        Optional<AuthorFile> file = AuthorFile.of(new SourceFile.Text("", "", text));
        return file.flatMap(AuthorFile::frontMatter)
                .filter(YamlValue.Mapping.class::isInstance)
                .map(YamlValue.Mapping.class::cast)
                .map(keys -> new OldAddresses(text, keys, file.get().bodyLine() - 2, first, second))
                .map(OldAddresses::added);
    }

    /// The text before these two addresses were added as [#with] does; empty where they were not.
    static Optional<String> withoutAdded(String text, String first, String second) {
        String a = Pattern.quote(first);
        String b = Pattern.quote(second);
        List<Pattern> forms =
                List.of(
                        Pattern.compile("(), " + a + ", " + b),
                        Pattern.compile("() " + a + ", " + b + " (?= *])"),
                        Pattern.compile("()\\R[ \\t]*- " + a + "\\R[ \\t]*- " + b),
                        Pattern.compile(
                                "\\[" + a + ", " + b + ", (\"[^\"]*\"|'[^']*'|[^,\\]\"']*)\\]"),
                        Pattern.compile(
                                "()(?<=[\\r\\n])[ \\t]*alias: \\[" + a + ", " + b + "\\]\\R"));
        for (Pattern form : forms) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                String before =
                        text.substring(0, found.start())
                                + found.group(1)
                                + text.substring(found.end());
                if (with(before, first, second).filter(text::equals).isPresent()) {
                    return Optional.of(before);
                }
            }
        }
        return Optional.empty();
    }

    private String added() {
        Optional<YamlValue.Entry> entry = keys.entry("alias").or(() -> keys.entry("aliases"));
        return entry.map(this::extended).orElseGet(this::newLine);
    }

    private String extended(YamlValue.Entry entry) {
        String both = first + ", " + second;
        return switch (entry.value()) {
            case YamlValue.Mapping _ -> text;
            case YamlValue.Scalar scalar when scalar.isEmpty() -> {
                int margin = entry.key().location().column() - 1;
                yield items(entry.key().location().line() - 1, " ".repeat(margin + 2) + "- ");
            }
            case YamlValue.Scalar scalar -> {
                int start = lines.index(scalar.location());
                int end = start + scalar.location().length();
                yield TextEdit.apply(
                        text,
                        List.of(
                                new TextEdit(start, start, "[" + both + ", "),
                                new TextEdit(end, end, "]")));
            }
            case YamlValue.Sequence(var items, var place)
                    when text.charAt(lines.index(place)) == '[' -> {
                if (items.isEmpty()) {
                    yield inserted(lines.index(place) + 1, " " + both + " ");
                }
                int end =
                        lines.index(items.getLast().location())
                                + items.getLast().location().length();
                yield inserted(end, ", " + both);
            }
            case YamlValue.Sequence(var items, var _) -> {
                int line = items.getLast().location().line() - 1;
                String before =
                        lines.line(line).substring(0, items.getLast().location().column() - 1);
                yield items(line, before);
            }
        };
    }

    private String items(int below, String before) {
        String end = lines.lineEnd();
        return inserted(lines.end(below), end + before + first + end + before + second);
    }

    /// A line of its own in the order of keys, above the comments of the key that follows.
    private String newLine() {
        Optional<YamlValue.Entry> next =
                keys.entries().stream()
                        .filter(entry -> KeyOrder.rank(entry.key().text()) > ALIAS)
                        .findFirst();
        int margin = keys.entries().getFirst().key().location().column() - 1;
        int line = next.map(entry -> entry.key().location().line() - 1).orElse(fence);
        while (next.isPresent() && line > 1 && isComment(lines.line(line - 1), margin)) {
            line--;
        }
        return inserted(
                lines.start(line),
                " ".repeat(margin) + "alias: [" + first + ", " + second + "]" + lines.lineEnd());
    }

    private static boolean isComment(String line, int margin) {
        return line.indexOf('#') >= 0
                && line.indexOf('#') <= margin
                && line.strip().startsWith("#");
    }

    private String inserted(int at, String words) {
        return TextEdit.apply(text, List.of(new TextEdit(at, at, words)));
    }
}
