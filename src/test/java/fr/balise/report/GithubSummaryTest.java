package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The summary as GitHub shows it: rendered, with tables and raw HTML.
class GithubSummaryTest {

    private static final long ROOM = 1 << 20;

    private static String summary(List<Diagnostic> diagnostics, long room) {
        return Report.githubSummary(
                diagnostics,
                new ReportContext(Language.FR, false, (file, line) -> Optional.empty(), "1"),
                room);
    }

    private static Document shown(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return Jsoup.parseBodyFragment(
                HtmlRenderer.builder()
                        .extensions(extensions)
                        .build()
                        .render(Parser.builder().extensions(extensions).build().parse(markdown)));
    }

    private static Diagnostic error(String file, int line, String words) {
        return Diagnostic.of(
                Rule.BROKEN_LINK, new Location(file, line, 2, 3), new Wording(words, words));
    }

    @Test
    void a_table_for_each_file_those_with_errors_first() {
        Diagnostic warning =
                Diagnostic.of(
                                Rule.HTML_REMOVED,
                                new Location("a.md", 5, 1, 1),
                                new Wording("HTML retiré", ""))
                        .withHint(new Wording("écrivez-le en Markdown", ""));
        Document page = shown(summary(List.of(warning, error("b.md", 7, "lien cassé")), ROOM));
        assertThat(page.select("h2").text())
                .isEqualTo("Balise : 1 erreur, 1 avertissement, 0 remarque");
        assertThat(page.select("h3").eachText()).containsExactly("b.md", "a.md");
        assertThat(page.select("td").eachText())
                .containsExactly(
                        "7",
                        "BAL204",
                        "erreur : lien cassé",
                        "5",
                        "BAL304",
                        "avertissement : HTML retiré",
                        "écrivez-le en Markdown");
    }

    @Test
    void nothing_wrong_is_said_as_well() {
        assertThat(shown(summary(List.of(), ROOM)).text()).isEqualTo("Balise : rien à signaler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b || c \\| d",
                "ligne\r\n\r\n# titre\n\n- point",
                "<script>alert(1)</script> <img src=x onerror=y> <!-- note",
                "&lt;b&gt; &#124; &amp;",
                "`code` ``` **gras** _x_ ~~y~~ [lien](https://exemple.fr) ![i](j)",
                "https://exemple.fr www.exemple.fr a@exemple.fr",
                "$x^2$ :tada: ]]> \\ ^ {{ x }}",
                "\u001B[31m \u202E x"
            })
    void words_of_an_author_stay_words(String words) {
        Document page =
                shown(
                        summary(
                                List.of(error(words, 1, words).withHint(new Wording(words, words))),
                                ROOM));
        Elements rows = page.select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.select("td")).hasSize(4);
        assertThat(page.select("a, img, script, code, em, strong, del, ul, h1")).isEmpty();
        String plain =
                TerminalText.of(words.replaceAll("\r\n|[\r\n]", " "))
                        .replaceAll("\\s+", " ")
                        .strip();
        assertThat(rows.select("td").get(3).text().replace("\u200B", "")).isEqualTo(plain);
        assertThat(page.select("h3").text().replace("\u200B", "")).isEqualTo(plain);
    }

    @Test
    void nobody_and_no_issue_is_mentioned() {
        String text =
                shown(summary(List.of(error("a.md", 1, "@marie @org/equipe #12 x#3")), ROOM))
                        .wholeText();
        assertThat(text).contains("marie").doesNotContainPattern("[@#][A-Za-z0-9]");
    }

    @Test
    void it_says_how_many_annotations_are_not_shown() {
        List<Diagnostic> many =
                IntStream.range(0, 14).mapToObj(i -> error("a.md", i + 1, "faute")).toList();
        assertThat(summary(many, ROOM)).contains("4 constats de cette liste n'y figurent pas");
        assertThat(summary(many.subList(0, 10), ROOM)).doesNotContain("annotations");
    }

    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 200_000, 50_000, 1500, 600, 300, 10, 0, -5})
    void it_never_takes_more_room_than_there_is(long room) {
        List<Diagnostic> many =
                IntStream.range(0, 40_000)
                        .mapToObj(i -> error("é" + i / 40 + ".md", i + 1, "faute é " + i))
                        .toList();
        String summary = summary(many, room);
        assertThat((long) summary.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(Math.max(0, room));
        if (!summary.isEmpty()) {
            int told = shown(summary).select("tbody tr").size();
            assertThat(summary).endsWith("en dit " + (40_000 - told) + " de plus.\n");
        }
    }
}
