package fr.balise.format;

import fr.balise.diagnostic.Location;
import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;

/// Sets the spaces of a front matter right: one after the colon of a key, none at the end of a line, no empty line at the top
/// and at the end. Before a comment at the end of a line any number of spaces stays: authors align them.
final class KeySpaces {

    private final Opened opened;
    private final AuthorLines lines;
    private final List<TextEdit> edits = new ArrayList<>();

    private KeySpaces(Opened opened) {
        this.opened = opened;
        this.lines = opened.lines();
    }

    static List<TextEdit> edits(Opened opened) {
        KeySpaces spaces = new KeySpaces(opened);
        if (opened.bodyLine() > 0) {
            spaces.lineEnds();
            spaces.emptyLines();
            opened.frontMatter().ifPresent(spaces::colons);
        }
        return spaces.edits;
    }

    private void lineEnds() {
        for (int line = 0; line < opened.bodyLine(); line++) {
            int end = lines.end(line);
            int start = end;
            while (start > lines.start(line) && isSpace(opened.text().charAt(start - 1))) {
                start--;
            }
            if (start < end) {
                edits.add(new TextEdit(start, end, ""));
            }
        }
    }

    private void emptyLines() {
        int first = 1;
        int fence = opened.bodyLine() - 1;
        while (first < fence && lines.line(first).isBlank()) {
            edits.add(new TextEdit(lines.start(first), lines.start(first + 1), ""));
            first++;
        }
        for (int line = fence - 1; line > first && lines.line(line).isBlank(); line--) {
            edits.add(new TextEdit(lines.start(line), lines.start(line + 1), ""));
        }
    }

    private void colons(YamlValue value) {
        switch (value) {
            case YamlValue.Scalar _ -> {}
            case YamlValue.Sequence(var items, var _) -> items.forEach(this::colons);
            case YamlValue.Mapping mapping -> {
                for (YamlValue.Entry entry : mapping.entries()) {
                    colon(entry);
                    colons(entry.value());
                }
            }
        }
    }

    /// One space between a key and a value on its line, and none before the colon.
    private void colon(YamlValue.Entry entry) {
        Location key = entry.key().location();
        int start = lines.index(key) + key.length();
        while (start > 0 && isSpace(opened.text().charAt(start - 1))) {
            start--;
        }
        Location value = entry.value().location();
        boolean given = !(entry.value() instanceof YamlValue.Scalar scalar && scalar.isEmpty());
        int end = lines.index(value);
        if (!given || value.line() != key.line() || end <= start) {
            return;
        }
        String between = opened.text().substring(start, end);
        if (!between.equals(": ") && between.strip().equals(":")) {
            edits.add(new TextEdit(start, end, ": "));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }
}
