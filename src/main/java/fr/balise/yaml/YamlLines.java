package fr.balise.yaml;

import fr.balise.diagnostic.Location;

import java.util.List;

/// The lines of a YAML text as places of the author's file.
///
/// The parser counts lines from 0 and columns in code points; the rest of Balise counts lines of the file from 1 and
/// columns in UTF-16 units. Example: in `a: 😀 b`, code point 5 is column 7.
///
/// @param file path as the author knows it
/// @param firstLine line of the file, from 1, where the text begins
/// @param lines of the text, without their ends
record YamlLines(String file, int firstLine, List<String> lines) {

    YamlLines {
        lines = List.copyOf(lines);
    }

    /// How many lines there are.
    int count() {
        return lines.size();
    }

    /// Some of the lines, `from` (from 0) to before `to`, at their places.
    YamlLines part(int from, int to) {
        return new YamlLines(file, firstLine + from, lines.subList(from, to));
    }

    /// A line, from 0; empty below the last one.
    String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /// The line of a place.
    String line(Location place) {
        return line(place.line() - firstLine);
    }

    /// The beginning of a place.
    Location units(Location place, int length) {
        return new Location(file, place.line(), place.column(), length);
    }

    /// A span of a line, counted in code points.
    Location at(int line, int codePoint, int codePoints) {
        if (line >= lines.size() && !lines.isEmpty()) {
            // Noticed at the end of the text only.
            String last = lines.getLast();
            return units(lines.size() - 1, last.length(), 0);
        }
        String text = line(line);
        int all = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(codePoint, all));
        int end = text.offsetByCodePoints(0, Math.min(codePoint + codePoints, all));
        return new Location(file, firstLine + line, start + 1, end - start);
    }

    /// A span of a line, counted in UTF-16 units.
    Location units(int line, int start, int length) {
        return new Location(file, firstLine + line, start + 1, length);
    }

    /// The words of a line, without the spaces around them.
    Location words(int line) {
        String text = line(line);
        return units(line, indent(text), text.strip().length());
    }

    /// How many white characters a text begins with.
    static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }
}
