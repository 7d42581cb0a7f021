package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class HtmlInspectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b onclick=x()>            | attribut onclick                        | 0:3+11",
                "<script>                   | balise <script>                         | 0:0+8",
                "<script>a</script>         | balise <script> et son contenu          | 0:0+8",
                "<a href=' javascript:x'>   | adresse javascript:                     | 0:3+20",
                "<A HREF=JaVa&Tab;Script:x> | adresse javascript:                     | 0:3+22",
                "<img src=data:x alt=''>    | adresse data:                           | 0:5+10",
                "<img alt=a>                | balise <img> sans adresse               | 0:0+11",
                "<p style='color:red'>      | attribut style                          | 0:3+17",
                "<p role=button>            | attribut role=\"button\"                | 0:3+11",
                "<p class=a class=b>        | attribut class répété                   | 0:11+7",
                "<a target=_blank>          | attribut target                         | 0:3+13",
                "<td>                       | balise <td> hors d'un tableau           | 0:0+4",
                "<input type=text>          | balise <input>                          | 0:0+17",
                "<!DOCTYPE html>            | instruction <!DOCTYPE…>                 | 0:0+15",
                "<?php echo 'a>b' ?>        | instruction <?php…>                     | 0:0+19",
                "<!-- a                     | commentaire jamais refermé, et tout ce qui le suit |"
                        + " 0:0+6",
                "<div class=                | balise <div jamais refermée par >       | 0:0+11",
                "<p id=sommaire>            | identifiant « sommaire » déjà pris      | 0:3+11",
                "x<br>y<font>               | balise <font>                           | 0:6+6"
            })
    void it_names_what_will_be_removed_and_where(String literal, String words, String place) {
        Finding finding =
                HtmlInspector.inspect(List.of(literal), Set.of("sommaire"))
                        .getFirst()
                        .findings()
                        .getFirst();
        assertThat(finding.wording().fr()).isEqualTo(words);
        assertThat(finding.wording().en()).isNotBlank();
        Place at = finding.place();
        assertThat(at.line() + ":" + at.column() + "+" + at.length()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "</b>",
                "</script>",
                "<!-- note -->",
                "<!-->",
                "<br/>",
                "<a name=x></a>",
                "<a href='056.md#s' title=\"t\">",
                "<table><tr><td>a</table>",
                "<details open><summary>",
                "a < b & c",
                "<input type=checkbox checked disabled>",
                "<p>a<p>b",
                "<img src=a.png alt=''>"
            })
    void what_stays_is_not_spoken_of(String literal) {
        assertThat(HtmlInspector.inspect(literal).findings()).isEmpty();
    }

    @Test
    void a_finding_on_a_later_line_is_placed_there_and_ends_with_it() {
        Inspection inspection =
                HtmlInspector.inspect("<div>\r\n  <p onclick=\"a\nb\">\r<hr style=x></div>");
        assertThat(inspection.findings())
                .extracting(Finding::place)
                .containsExactly(new Place(1, 5, 10), new Place(3, 4, 7));
        assertThat(inspection.findings().getFirst().place().in(new Location("a.md", 10, 3, 5)))
                .isEqualTo(new Location("a.md", 11, 6, 10));
        assertThat(new Place(0, 4, 2).in(new Location("a.md", 10, 3, 5)))
                .isEqualTo(new Location("a.md", 10, 7, 2));
    }

    @Test
    void the_addresses_that_stay_are_named_decoded_for_those_who_resolve_them() {
        Inspection inspection =
                HtmlInspector.inspect(
                        "<a href=\" 056.md?a&amp;b \"><img src=vue.jpg alt=''></a><a"
                                + " href=fiche:44><a href=vbscript:x>");
        assertThat(inspection.urls())
                .containsExactly(
                        new RawUrl("056.md?a&b", false, new Place(0, 9, 16)),
                        new RawUrl("vue.jpg", true, new Place(0, 36, 7)),
                        new RawUrl("fiche:44", false, new Place(0, 63, 8)));
    }

    @Test
    void pieces_of_one_table_and_ids_of_one_page_are_seen_together() {
        List<Inspection> pieces =
                HtmlInspector.inspect(
                        List.of("<table id=t>", "<tr><td id=t>", "</table>", "<td>"), Set.of());
        assertThat(pieces).extracting(piece -> piece.findings().size()).containsExactly(0, 1, 0, 1);
        assertThat(pieces.get(1).findings().getFirst().what()).isEqualTo(new Removal.TakenId("t"));
        assertThat(pieces.getFirst().ids()).containsExactly("t");
    }

    @Test
    void anchors_that_were_never_closed_are_not_taken_for_nesting() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            html.append("<a name=n").append(i).append("><p>x");
        }
        assertThat(HtmlInspector.inspect(html.toString()).findings()).isEmpty();
        assertThat(HtmlCleaner.clean(html.toString(), UrlRewriter.none())).contains("id=\"n99\"");
    }

    @Test
    void nesting_beyond_reason_is_removed_and_said() {
        Inspection inspection = HtmlInspector.inspect("<div>".repeat(200) + "</div>".repeat(200));
        assertThat(inspection.findings())
                .hasSize(72)
                .allMatch(finding -> finding.what().equals(new Removal.TooDeep("div")));
    }

    @Test
    @Timeout(10)
    void a_long_piece_is_inspected_in_time() {
        assertThat(HtmlInspector.inspect("<b onclick=x>\n".repeat(200_000)).findings().size())
                .isEqualTo(200_000);
    }
}
