package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

import fr.balise.testing.Browser;
import fr.balise.testing.Browsers;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The browser and Lucene give the same answers: documents, order, every bit of the scores, sections.
class SearchParityTest {

    private static final int QUERIES = 2000;
    private static final int AT_ONCE = 250;
    private static final int SHOWN = 8;

    /// Made once, by the first test that wants it.
    private static final class Subjects {
        static final Subject SHIPPED = Subject.of(SearchedSite.shipped(), 56);
        static final Subject CORPUS = Subject.of(SearchedSite.corpus(), 2000);
    }

    /// A site, what is asked of it, and what Lucene answers.
    private record Subject(SearchedSite site, List<String> queries, List<List<String>> expected) {

        static Subject of(SearchedSite site, long seed) {
            List<String> queries = new QueryMaker(site.documents(), seed).make(QUERIES);
            List<List<String>> expected = queries.parallelStream().map(site::answer).toList();
            return new Subject(site, queries, expected);
        }

        /// Every tenth query.
        Subject tenth() {
            return new Subject(site, everyTenth(queries), everyTenth(expected));
        }

        private static <T> List<T> everyTenth(List<T> all) {
            return IntStream.range(0, all.size() / 10).mapToObj(i -> all.get(10 * i)).toList();
        }
    }

    @Test
    void chromium_answers_as_lucene_does_on_a_host() {
        try (Browser browser = Browsers.chromium()) {
            onHost(browser, Subjects.SHIPPED);
            onHost(browser, Subjects.CORPUS);
        }
    }

    @Test
    void chromium_answers_as_lucene_does_from_a_folder() {
        try (Browser browser = Browsers.chromium()) {
            fromFolder(browser, Subjects.SHIPPED);
            fromFolder(browser, Subjects.CORPUS);
        }
    }

    @Test
    void firefox_answers_as_lucene_does() {
        try (Browser browser = Browsers.firefox()) {
            onHost(browser, Subjects.SHIPPED);
            onHost(browser, Subjects.CORPUS);
            fromFolder(browser, Subjects.SHIPPED.tenth());
            fromFolder(browser, Subjects.CORPUS.tenth());
        }
    }

    @Test
    void webkit_answers_as_lucene_does() {
        try (Browser browser = Browsers.webkit()) {
            onHost(browser, Subjects.SHIPPED);
            onHost(browser, Subjects.CORPUS);
            fromFolder(browser, Subjects.SHIPPED.tenth());
            fromFolder(browser, Subjects.CORPUS.tenth());
        }
    }

    @Test
    void the_queries_ask_for_much_and_find_much() {
        for (Subject subject : List.of(Subjects.SHIPPED, Subjects.CORPUS)) {
            assertThat(subject.queries()).hasSize(QUERIES);
            assertThat(subject.expected().stream().filter(answer -> !answer.isEmpty()).count())
                    .as("queries with an answer in " + subject.site().name())
                    .isGreaterThan(QUERIES * 2 / 3);
        }
    }

    private static void onHost(Browser browser, Subject subject) {
        try (SiteServer server = SiteServer.of(subject.site().folder())) {
            compare(browser, "http", server.address(), subject);
        }
    }

    private static void fromFolder(Browser browser, Subject subject) {
        compare(browser, "file", subject.site().folder().toUri().toString(), subject);
    }

    private static void compare(Browser browser, String how, String address, Subject subject) {
        browser.open(address + "index.html");
        List<List<String>> answers = ask(browser, subject.queries());
        StringBuilder differences = new StringBuilder();
        int count = 0;
        for (int i = 0; i < answers.size(); i++) {
            List<String> expected = subject.expected().get(i);
            if (!answers.get(i).equals(expected) && ++count <= SHOWN) {
                differences.append(difference(subject.queries().get(i), expected, answers.get(i)));
            }
        }
        assertThat(count)
                .as(
                        "answers that differ: %s, %s, %s, of %d queries%n%s",
                        browser.name(), how, subject.site().name(), answers.size(), differences)
                .isZero();
    }

    /// The answers of the page, one line per document as [SearchedSite#answer] writes it.
    private static List<List<String>> ask(Browser browser, List<String> queries) {
        List<List<String>> answers = new ArrayList<>();
        for (int start = 0; start < queries.size(); start += AT_ONCE) {
            int end = Math.min(queries.size(), start + AT_ONCE);
            browser.evaluate(
                            """
                            const answers = [];
                            for (const query of %s) {
                                try {
                                    answers.push(await window.balise.search(query, {limit: %d}));
                                } catch (error) {
                                    answers.push([{url: String(error && error.stack || error)}]);
                                }
                            }
                            return answers;
                            """
                                    .formatted(
                                            json(queries.subList(start, end)), SearchedSite.LIMIT))
                    .getAsJsonArray()
                    .forEach(answer -> answers.add(lines(answer)));
        }
        return answers;
    }

    /// Half a surrogate pair, which a reader can type, would not survive the way to the browser.
    private static String json(List<String> queries) {
        StringBuilder json = new StringBuilder();
        for (char unit : new Gson().toJson(queries).toCharArray()) {
            if (unit < 0x7F) {
                json.append(unit);
            } else {
                json.append("\\u%04x".formatted((int) unit));
            }
        }
        return json.toString();
    }

    private static List<String> lines(JsonElement answer) {
        List<String> lines = new ArrayList<>();
        for (JsonElement hit : answer.getAsJsonArray()) {
            Shown shown = new Gson().fromJson(hit, Shown.class);
            lines.add(SearchedSite.line(shown.url, shown.score, shown.section));
        }
        return lines;
    }

    /// A document of an answer, as the page gives it.
    private record Shown(String url, double score, String section) {}

    private static String difference(String query, List<String> expected, List<String> actual) {
        StringBuilder text = new StringBuilder("\n  «" + query + "»\n");
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String lucene = i < expected.size() ? expected.get(i) : "nothing";
            String page = i < actual.size() ? actual.get(i) : "nothing";
            text.append("    ").append(i + 1).append(". ").append(lucene).append('\n');
            if (!page.equals(lucene)) {
                text.append("     ≠ ").append(page).append('\n');
            }
        }
        return text.toString();
    }
}
