package fr.balise.report;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns side by side, aligned whatever the width of their characters.
///
/// Example: a number, a title and a file make `56  Rennes  content/fiches/056-rennes.md`. Signs that a terminal would
/// obey are shown as a dot.
public final class Table {

    private static final String BETWEEN = "  ";

    private Table() {}

    /// The lines of a table, without spaces at their ends.
    ///
    /// @param right which columns stand at the right, as figures do
    public static List<String> lines(List<Boolean> right, List<List<String>> rows) {
        int[] widths = new int[right.size()];
        List<List<Cells>> measured = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cells> cells = row.stream().map(Cells::of).toList();
            measured.add(cells);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cells.get(i).width());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<Cells> row : measured) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                Cells cell = row.get(i);
                String text = cell.text(0, cell.count());
                int gap = widths[i] - cell.width();
                line.append(i == 0 ? "" : BETWEEN);
                line.repeat(' ', right.get(i) ? gap : 0).append(text);
                line.repeat(' ', right.get(i) ? 0 : gap);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
