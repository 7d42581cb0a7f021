package fr.balise.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A stretch of a line as what a terminal sets side by side: grapheme clusters (Unicode Standard Annex #29).
///
/// @param starts offset in UTF-16 units at which each cluster begins, and the length of the stretch at the end
/// @param columns columns before each cluster, and the columns of the stretch at the end
/// @param shown each cluster as it is printed: without controls, a tab as four spaces
record Cells(List<Integer> starts, List<Integer> columns, List<String> shown) {

    /// A fixed width instead of stops: what is shown may begin anywhere in its line.
    private static final String TAB = "    ";

    Cells {
        starts = List.copyOf(starts);
        columns = List.copyOf(columns);
        shown = List.copyOf(shown);
    }

    static Cells of(String stretch) {
        String harmless = TerminalText.of(stretch);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(harmless);
        List<Integer> starts = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        starts.add(0);
        columns.add(0);
        int column = 0;
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            boolean tab = stretch.charAt(start) == '\t';
            String cluster = harmless.substring(start, end);
            String text = tab ? TAB + cluster.substring(1) : cluster;
            column += tab ? TAB.length() : Columns.of(cluster);
            starts.add(end);
            columns.add(column);
            shown.add(text);
            start = end;
        }
        return new Cells(starts, columns, shown);
    }

    int count() {
        return shown.size();
    }

    /// The columns before a cell.
    int before(int cell) {
        return columns.get(cell);
    }

    /// The columns of all cells.
    int width() {
        return columns.getLast();
    }

    boolean isSpace(int cell) {
        return shown.get(cell).equals(" ");
    }

    /// The cell to which a UTF-16 unit belongs; [#count] for the end of the stretch.
    int at(int offset) {
        int cell = 0;
        while (cell < count() && starts.get(cell + 1) <= offset) {
            cell++;
        }
        return cell;
    }

    /// The first cell with at least so many columns before it.
    int from(int column) {
        int cell = 0;
        while (cell < count() && columns.get(cell) < column) {
            cell++;
        }
        return cell;
    }

    /// The last border between cells with at most so many columns before it.
    int upTo(int column) {
        int cell = count();
        while (cell > 0 && columns.get(cell) > column) {
            cell--;
        }
        return cell;
    }

    String text(int start, int end) {
        return String.join("", shown.subList(start, end));
    }
}
