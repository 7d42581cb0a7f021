package fr.balise.markdown;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Lays the text of a node beside its source, where entities and backslashes make the two differ.
///
/// Example: source `l&rsquo;ESS \*` and text `l’ESS *` → the `E` of the text is at 8 in the source.
final class SourceAlignment {

    /// The longest name of an entity of HTML has 31 letters.
    private static final int LONGEST_ENTITY = 33;

    private SourceAlignment() {}

    /// For each letter of the text, and for its end, the offset in the source.
    static int[] offsets(String source, Node node, int length) {
        String text = node instanceof Text t ? t.getLiteral() : "";
        int[] offsets = new int[length + 1];
        int at = box(source, node);
        int i = 0;
        while (i < length && i < text.length()) {
            int entity = entityEnd(source, at);
            if (entity > 0 && !text.startsWith(source.substring(at, entity), i)) {
                int letters = Character.charCount(text.codePointAt(i));
                for (int k = 0; k < letters && i < length; k++) {
                    offsets[i++] = at;
                }
                at = entity;
                continue;
            }
            if (isEscape(source, at, text.charAt(i))) {
                at++;
            }
            offsets[i++] = Math.min(at, source.length());
            at++;
        }
        while (i <= length) {
            offsets[i++] = Math.min(at, source.length());
        }
        return offsets;
    }

    /// After the box `[ ] ` of a task, which the library takes out of the text and leaves in its span.
    private static int box(String source, Node node) {
        boolean first =
                node.getPrevious() == null
                        && node.getParent() != null
                        && node.getParent().getPrevious() instanceof TaskListItemMarker;
        int at = first ? source.indexOf(']') + 1 : 0;
        while (first && at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEscape(String source, int at, char letter) {
        return at + 1 < source.length()
                && source.charAt(at) == '\\'
                && source.charAt(at + 1) == letter
                && isPunctuation(letter);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /// The index after an entity that begins at `at`, or 0.
    static int entityEnd(String source, int at) {
        if (at >= source.length() || source.charAt(at) != '&') {
            return 0;
        }
        int end = Math.min(source.length(), at + LONGEST_ENTITY);
        for (int i = at + 1; i < end; i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : 0;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return 0;
            }
        }
        return 0;
    }
}
