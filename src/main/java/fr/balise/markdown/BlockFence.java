package fr.balise.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One line of colons: `::: nom argument {clé="valeur"}` opens a block, a line of colons alone closes one.
///
/// @param colons how many, at least three
/// @param name name of the block in lower case; empty for a closing line
/// @param argumentStart index in the line where the argument begins
/// @param argumentEnd index after its last character; equal to the start when there is none
/// @param attributes attributes in the order of the line, values without quotation marks
/// @param malformed true when the braces at the end of the line cannot be read as attributes
record BlockFence(
        int colons,
        String name,
        int argumentStart,
        int argumentEnd,
        Map<String, String> attributes,
        boolean malformed) {

    BlockFence {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// Whether the line closes a block.
    boolean closes() {
        return name.isEmpty();
    }

    /// Reads a line from an index on; empty when it does not begin with three colons.
    static Optional<BlockFence> read(CharSequence line, int from) {
        int end = line.length();
        while (end > from && isSpace(line.charAt(end - 1))) {
            end--;
        }
        int i = from;
        while (i < end && line.charAt(i) == ':') {
            i++;
        }
        int colons = i - from;
        if (colons < 3) {
            return Optional.empty();
        }
        while (i < end && isSpace(line.charAt(i))) {
            i++;
        }
        if (i == end) {
            return Optional.of(new BlockFence(colons, "", i, i, Map.of(), false));
        }
        // Some authors close the line with colons as well: «::: encadre :::».
        while (end > i && line.charAt(end - 1) == ':') {
            end--;
        }
        int nameStart = i;
        while (i < end && !isSpace(line.charAt(i)) && (line.charAt(i) != '{' || i == nameStart)) {
            i++;
        }
        String name = line.subSequence(nameStart, i).toString().toLowerCase(Locale.ROOT);
        return Optional.of(rest(line, colons, name, i, end));
    }

    private static BlockFence rest(CharSequence line, int colons, String name, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        int brace = attributesStart(line, start, end);
        if (brace < 0) {
            return new BlockFence(colons, name, start, end, Map.of(), false);
        }
        Optional<Map<String, String>> attributes =
                BlockAttributes.read(line.subSequence(brace + 1, end - 1));
        int argumentEnd = brace;
        while (argumentEnd > start && isSpace(line.charAt(argumentEnd - 1))) {
            argumentEnd--;
        }
        return new BlockFence(
                colons,
                name,
                start,
                argumentEnd,
                attributes.orElse(Map.of()),
                attributes.isEmpty());
    }

    /// The brace that opens the attributes, or -1; `{{ … }}` and `{% … %}` are text.
    private static int attributesStart(CharSequence line, int start, int end) {
        if (end - start < 2 || line.charAt(end - 1) != '}') {
            return -1;
        }
        char before = line.charAt(end - 2);
        if (before == '}' || before == '%') {
            return -1;
        }
        for (int i = end - 2; i >= start; i--) {
            if (line.charAt(i) == '{') {
                return i;
            }
        }
        return -1;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }
}
