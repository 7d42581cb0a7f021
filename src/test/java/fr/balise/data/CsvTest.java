package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CsvTest {

    @TempDir Path temp;

    private static String row(String... cells) {
        return Csv.START + Csv.row(List.of(cells));
    }

    /// The cells of a table as RFC 4180 reads them.
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ';' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c == ';' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        assertThat(row).as("the last row ends").isEmpty();
        return rows;
    }

    @Test
    void the_file_begins_with_the_mark_that_spreadsheets_need_for_accents() {
        assertThat(row("é").getBytes(StandardCharsets.UTF_8))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                .endsWith('\r', '\n');
    }

    @Test
    void separators_quotes_and_line_ends_stay_in_their_cell() {
        String csv = row("a;b", "dit \"oui\"", "deux\nlignes", "deux\r\nautres", "a,b", "", "fin");

        assertThat(csv)
                .isEqualTo(
                        "\uFEFF\"a;b\";\"dit \"\"oui\"\"\";\"deux\n"
                                + "lignes\";\"deux\r\n"
                                + "autres\";\"a,b\";;fin\r\n");
        assertThat(read(csv))
                .containsExactly(
                        List.of(
                                "a;b",
                                "dit \"oui\"",
                                "deux\nlignes",
                                "deux\r\nautres",
                                "a,b",
                                "",
                                "fin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SOMME(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u202f@x",
                "＝1",
                "－1",
                "\u0000=1",
                "\u0007+cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://exemple.org\";\"ici\")"
            })
    void no_cell_runs_as_a_formula(String hostile) {
        String cell = read(row(hostile, "suite")).getFirst().getFirst();

        assertThat(cell).startsWith("'");
    }

    @Test
    void ordinary_words_with_signs_inside_stay_as_they_are() {
        assertThat(
                        read(
                                row(
                                        "Rennes–Longueuil",
                                        "a=b",
                                        "peut-être",
                                        "'quote",
                                        "🏳️‍🌈",
                                        "שלום\u200f")))
                .containsExactly(
                        List.of(
                                "Rennes–Longueuil",
                                "a=b",
                                "peut-être",
                                "'quote",
                                "🏳️‍🌈",
                                "שלום\u200f"));
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(read(row("a\u0000b\u001bc\u0085d"))).containsExactly(List.of("abcd"));
    }

    @Test
    void every_row_has_as_many_cells_as_the_header_whatever_authors_write() {
        var publication =
                Publications.of(
                        temp,
                        Map.of(
                                "fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: "=CMD(\\"a;b\\")\\n;\\"; \\0\\u001f"
                                sous-titre: "-2+3"
                                resume: "\\t@x; \\r\\n ]]> <b>"
                                mots-cles: ["=a", "b;c", "d | e"]
                                territoires: ["@lieu"]
                                ---
                                """));

        List<List<String>> rows = read(Publications.file(publication, "donnees/fiches.csv"));

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows.get(1)).noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@].*"));
    }
}
