package fr.balise.html;

import java.util.Set;

/// Follows the tags of a document to know whether a table is open.
///
/// HTML parsers drop `<td>`, `<tr>` and their kin outside a table and close a table at a `<table>` that does not
/// stand in one of its cells. This says «open» only where every parser that follows the standard (§13.2.6.4.9 and
/// after) agrees, so a part that it lets through is never lost.
final class OpenTables {

    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    private static final Set<String> ROWS =
            Set.of("tr", "tbody", "thead", "tfoot", "colgroup", "col");

    /// For each open table whether one of its cells is open, as bits: deeper than 64 the outer ones count as closed.
    private long cells;

    private int depth;

    /// Whether a tag is lost because no table is open.
    boolean orphan(String name) {
        return depth == 0 && (CELLS.contains(name) || ROWS.contains(name));
    }

    /// A tag opens.
    void open(String name) {
        if (name.equals("table")) {
            if (depth == 0 || (cells & 1) == 1) {
                cells <<= 1;
                depth = Math.min(depth + 1, Long.SIZE);
            }
        } else if (depth > 0 && CELLS.contains(name)) {
            cells |= 1;
        } else if (depth > 0 && ROWS.contains(name)) {
            cells &= ~1L;
        }
    }

    /// A tag closes.
    void close(String name) {
        if (depth == 0) {
            return;
        }
        if (name.equals("table")) {
            cells >>>= 1;
            depth--;
        } else if (CELLS.contains(name) || ROWS.contains(name)) {
            cells &= ~1L;
        }
    }
}
