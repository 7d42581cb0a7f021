package fr.balise.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what stands between the braces of an opening line: `adresse="https://exemple.fr" territoire=Rennes`.
final class BlockAttributes {

    private BlockAttributes() {}

    /// The attributes in their order; empty when the text is anything else than `key=value` pairs.
    static Optional<Map<String, String>> read(CharSequence text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int i = skipSpaces(text, 0);
        while (i < text.length()) {
            int keyStart = i;
            while (i < text.length() && isKey(text.charAt(i))) {
                i++;
            }
            if (i == keyStart || i == text.length() || text.charAt(i) != '=') {
                return Optional.empty();
            }
            String key = text.subSequence(keyStart, i).toString();
            int valueStart = i + 1;
            int valueEnd = valueEnd(text, valueStart);
            if (valueEnd < 0) {
                return Optional.empty();
            }
            boolean quoted = valueStart < text.length() && isQuote(text.charAt(valueStart));
            attributes.put(
                    key,
                    quoted
                            ? text.subSequence(valueStart + 1, valueEnd - 1).toString()
                            : text.subSequence(valueStart, valueEnd).toString());
            int next = skipSpaces(text, valueEnd);
            if (next == valueEnd && next < text.length()) {
                return Optional.empty();
            }
            i = next;
        }
        return Optional.of(attributes);
    }

    /// The index after a value, its closing quotation mark included; -1 when it never closes or is empty.
    private static int valueEnd(CharSequence text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char first = text.charAt(start);
        int i = start + 1;
        if (isQuote(first)) {
            while (i < text.length() && text.charAt(i) != first) {
                i++;
            }
            return i < text.length() ? i + 1 : -1;
        }
        while (i < text.length() && !BlockFence.isSpace(text.charAt(i))) {
            i++;
        }
        return BlockFence.isSpace(first) ? -1 : i;
    }

    private static int skipSpaces(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && BlockFence.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
