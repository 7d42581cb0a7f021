package fr.balise.format;

import fr.balise.document.KeyOrder;
import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the keys of a front matter in order. A key goes with all its lines and with the comments right above it; comments
/// above an empty line at the top, and below the last key, stay where they are.
final class KeysInOrder {

    private KeysInOrder() {}

    /// A key with its lines, `from` to before `to`.
    private record Part(String key, int from, int to) {}

    static List<TextEdit> edits(Opened opened) {
        List<YamlValue.Entry> entries =
                opened.frontMatter().map(YamlValue.Mapping::entries).orElse(List.of());
        if (isInOrder(entries)) {
            return List.of();
        }
        AuthorLines lines = opened.lines();
        List<Part> parts = parts(opened, entries);
        String ordered =
                String.join(
                        "",
                        parts.stream()
                                .sorted(Comparator.comparingInt(part -> KeyOrder.rank(part.key())))
                                .map(part -> text(opened, part))
                                .toList());
        return List.of(
                new TextEdit(
                        lines.start(parts.getFirst().from()),
                        lines.start(parts.getLast().to()),
                        ordered));
    }

    private static boolean isInOrder(List<YamlValue.Entry> entries) {
        int last = 0;
        for (YamlValue.Entry entry : entries) {
            int rank = KeyOrder.rank(entry.key().text());
            if (rank < last) {
                return false;
            }
            last = rank;
        }
        return true;
    }

    private static List<Part> parts(Opened opened, List<YamlValue.Entry> entries) {
        AuthorLines lines = opened.lines();
        List<Integer> starts = new ArrayList<>();
        int above = 1;
        for (YamlValue.Entry entry : entries) {
            int key = entry.key().location().line() - 1;
            int start = key;
            int indent = entry.key().location().column() - 1;
            while (start > above && belongsBelow(lines.line(start - 1), indent)) {
                start--;
            }
            if (start == above) {
                // All of it is above the first key: what an empty line sets apart is about the
                // file.
                start = afterGap(lines, start, key);
            }
            starts.add(start);
            above = key + 1;
        }
        int end = opened.bodyLine() - 1;
        while (end > above && belongsBelow(lines.line(end - 1), 0)) {
            end--;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
            parts.add(new Part(entries.get(i).key().text(), starts.get(i), to));
        }
        return parts;
    }

    /// Whether a line goes with the key below it: a comment at the margin of the keys, or an empty line.
    private static boolean belongsBelow(String line, int indent) {
        String words = line.strip();
        int margin = line.length() - line.stripLeading().length();
        return words.isEmpty() || (words.startsWith("#") && margin <= indent);
    }

    private static int afterGap(AuthorLines lines, int from, int key) {
        int start = from;
        for (int line = from; from == 1 && line < key; line++) {
            if (lines.line(line).isBlank()) {
                start = line + 1;
            }
        }
        return start;
    }

    /// The lines of a key, the last of them ended like the others.
    private static String text(Opened opened, Part part) {
        AuthorLines lines = opened.lines();
        return opened.text().substring(lines.start(part.from()), lines.start(part.to()));
    }
}
