package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableMarksTest {

    private static String table(int columns, int rows) {
        String head = "<thead><tr>" + "<th>a</th>".repeat(columns) + "</tr></thead>";
        String row = "<tr>" + "<td>b</td>".repeat(columns) + "</tr>";
        return "<table>" + head + "<tbody>" + row.repeat(rows) + "</tbody></table>";
    }

    @Test
    void a_table_of_few_rows_stays_on_one_page() {
        assertThat(TableMarks.marked(table(2, 4))).startsWith("<table class=\"courte\">");
        assertThat(TableMarks.marked(table(2, 40))).startsWith("<table>");
    }

    @Test
    void many_columns_make_type_smaller_and_very_many_make_it_smaller_still() {
        assertThat(TableMarks.marked(table(4, 40))).startsWith("<table>");
        assertThat(TableMarks.marked(table(5, 40))).startsWith("<table class=\"large\">");
        assertThat(TableMarks.marked(table(9, 3)))
                .startsWith("<table class=\"courte tres-large\">");
    }

    @Test
    void each_table_is_judged_by_itself_and_nothing_else_changes() {
        String html = "<p>un</p>" + table(2, 40) + "<p>deux</p>" + table(6, 40) + "<p>trois</p>";

        assertThat(TableMarks.marked(html))
                .isEqualTo(
                        "<p>un</p>"
                                + table(2, 40)
                                + "<p>deux</p>"
                                + table(6, 40).replace("<table>", "<table class=\"large\">")
                                + "<p>trois</p>");
    }

    @Test
    void a_table_that_never_ends_is_no_trouble() {
        assertThat(TableMarks.marked("<table><tr><td>a")).contains("<tr><td>a");
    }
}
