package fr.balise.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Counts the elements that are open at a place, so that hostile nesting is cut before a parser sees it.
///
/// Elements whose closing tag is optional are not counted: a thousand `<li>` without `</li>` are no nesting.
/// Formatting elements have a lower limit, as a parser opens each of them again in every new block.
final class OpenElements {

    private static final int LIMIT = 128;
    private static final int FORMATTING_LIMIT = 16;
    private static final Set<String> OPTIONAL_END =
            Set.of(
                    "p",
                    "li",
                    "dt",
                    "dd",
                    "td",
                    "th",
                    "tr",
                    "tbody",
                    "thead",
                    "tfoot",
                    "colgroup",
                    "caption",
                    "rt",
                    "rp");
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "code", "em", "i", "s", "small", "strong", "u");

    private final Map<String, Integer> open = new HashMap<>();
    private int formatting;
    private int all;

    /// A tag opens; false when it would be one too many.
    boolean open(String name) {
        if (name.equals("a") && open.getOrDefault(name, 0) > 0) {
            // A link closes the one it stands in; old anchors (<a name="x">) were often left open.
            return true;
        }
        if (!OPTIONAL_END.contains(name)) {
            boolean format = FORMATTING.contains(name);
            if (all >= LIMIT || (format && formatting >= FORMATTING_LIMIT)) {
                return false;
            }
            all++;
            formatting += format ? 1 : 0;
        }
        open.merge(key(name), 1, Integer::sum);
        return true;
    }

    /// A tag closes; false when none of its name is open.
    boolean close(String name) {
        int count = open.getOrDefault(key(name), 0);
        if (count == 0) {
            return false;
        }
        open.put(key(name), count - 1);
        if (!OPTIONAL_END.contains(name)) {
            all--;
            formatting -= FORMATTING.contains(name) ? 1 : 0;
        }
        return true;
    }

    /// Any heading is closed by the closing tag of any other.
    private static String key(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6' ? "h" : name;
    }
}
