package fr.balise.print;

/// Marks tables for paper, where CSS cannot count: those of many columns need smaller type, those of few rows stay on one page.
///
/// Example: a `<table>` of six columns and four rows → `<table class="courte large">`; nine columns → `tres-large`.
final class TableMarks {

    private static final String TABLE = "<table>";
    private static final int WIDE = 5;
    private static final int VERY_WIDE = 8;
    private static final int LONG = 14;

    private TableMarks() {}

    /// The HTML with its wide tables marked; tables that have attributes of their own are left alone.
    static String marked(String html) {
        int table = html.indexOf(TABLE);
        if (table < 0) {
            return html;
        }
        StringBuilder result = new StringBuilder(html.length() + 64);
        int copied = 0;
        while (table >= 0) {
            int inside = table + TABLE.length();
            String marks = marks(html, inside);
            if (!marks.isEmpty()) {
                result.append(html, copied, table).append("<table class=\"");
                result.append(marks).append("\">");
                copied = inside;
            }
            table = html.indexOf(TABLE, inside);
        }
        return result.append(html, copied, html.length()).toString();
    }

    private static String marks(String html, int from) {
        int columns = columns(html, from);
        String width = columns >= VERY_WIDE ? "tres-large" : columns >= WIDE ? "large" : "";
        String length = rows(html, from) <= LONG ? "courte" : "";
        return (length + " " + width).strip();
    }

    private static int rows(String html, int from) {
        int end = html.indexOf("</table>", from);
        int rows = 0;
        for (int i = html.indexOf("</tr>", from);
                i >= 0 && i < end;
                i = html.indexOf("</tr>", i + 1)) {
            rows++;
        }
        return rows;
    }

    /// The cells of the first row.
    private static int columns(String html, int from) {
        int row = html.indexOf("</tr>", from);
        int columns = 0;
        for (int i = html.indexOf("<t", from); i >= 0 && i < row; i = html.indexOf("<t", i + 2)) {
            boolean cell = html.startsWith("<th", i) || html.startsWith("<td", i);
            columns += cell && !html.startsWith("<thead", i) ? 1 : 0;
        }
        return columns;
    }
}
