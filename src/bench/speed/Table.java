import java.util.ArrayList;
import java.util.List;

/// Rows of cells, as a table of Markdown or set in columns for a terminal. The first column is text, the others figures.
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(List.of(head));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    String text(boolean markdown) {
        StringBuilder text = new StringBuilder();
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            if (markdown) {
                text.append("| ").append(String.join(" | ", row)).append(" |\n");
                if (r == 0) {
                    text.append("| --- ").append("| ---: ".repeat(columns - 1)).append("|\n");
                }
            } else {
                for (int i = 0; i < columns; i++) {
                    String blank = " ".repeat(widths[i] - row.get(i).length());
                    text.append(i == 0 ? row.get(i) + blank : "  " + blank + row.get(i));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
