package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.google.gson.Gson;

import fr.balise.search.index.SearchDocument;
import fr.balise.testing.Browser;
import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchCorpus;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;

/// What searching costs a reader in bytes, on a host that packs texts (gzip), in a publication of 2,000 fiches of 650
/// words. A KB is 1,000 bytes here, so that nobody needs to ask which one is meant; the interface may have 4,096.
class SearchBytesTest {

    private static final int QUERIES = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    @Test
    void the_engine_is_at_most_6_KB_the_interface_4_the_loader_1() {
        assertAll(
                () -> assertThat(bytes("balise\\.js")).as("balise.js").isLessThanOrEqualTo(6000),
                () -> assertThat(interfaceBytes()).as("ui.js").isLessThanOrEqualTo(4096),
                () -> assertThat(bytes("loader\\.js")).as("loader.js").isLessThanOrEqualTo(1000));
    }

    /// The index is what answers to words: statistics, terms, postings. Forms, positions and facets come on demand and
    /// have bounds of their own, which tell growth.
    @Test
    void the_index_is_at_most_270_bytes_a_document() {
        assertThat(perDocument("boot\\.js|s\\d.*")).as("boot and terms").isLessThanOrEqualTo(270);
        assertThat(perDocument("f\\d.*")).as("forms").isLessThanOrEqualTo(60);
        assertThat(perDocument("p\\d.*")).as("positions").isLessThanOrEqualTo(550);
        assertThat(perDocument("x-.*")).as("facets").isLessThanOrEqualTo(15);
    }

    @Test
    void a_first_query_with_ten_excerpts_is_35_KB_on_average_and_rarely_50() {
        FirstQuery first = new FirstQuery(SearchedSite.corpus());
        int[] bytes =
                queries().stream()
                        .mapToInt(query -> first.bytes(first.files(query)))
                        .sorted()
                        .toArray();
        assertThat(Arrays.stream(bytes).average().orElseThrow()).as("mean").isLessThan(35_000);
        assertThat(bytes[QUERIES * 95 / 100]).as("95th percentile").isLessThan(50_000);
    }

    @Test
    void what_is_reckoned_is_what_a_browser_fetches() {
        SearchedSite site = SearchedSite.corpus();
        FirstQuery first = new FirstQuery(site);
        try (Browser browser = Browsers.chromium();
                SiteServer server = SiteServer.of(site.folder())) {
            for (String query : queries().subList(0, 20)) {
                browser.open(server.address() + "index.html");
                server.forget();
                browser.evaluate(
                        "return await window.balise.search(" + new Gson().toJson(query) + ");");
                List<SiteServer.Request> requests =
                        server.requests().stream()
                                .filter(request -> request.path().startsWith("recherche/"))
                                .toList();
                assertThat(requests)
                        .as(query)
                        .extracting(SiteServer.Request::path)
                        .containsExactlyInAnyOrderElementsOf(
                                first.files(query).stream()
                                        .map(file -> "recherche/" + file)
                                        .toList());
                assertThat(requests.stream().mapToLong(SiteServer.Request::bytes).sum())
                        .as(query)
                        .isEqualTo(first.bytes(first.files(query)));
            }
        }
    }

    /// One to three words of a title or of a text, that are in ten documents or more.
    private static List<String> queries() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(35);
        List<SearchDocument> documents = SearchedSite.corpus().documents();
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            SearchDocument document = documents.get(random.nextInt(documents.size()));
            String text =
                    random.nextInt(3) == 0
                            ? document.titleText()
                            : document.sections().getLast().text();
            List<String> words =
                    WORD.matcher(text.toLowerCase(Locale.ROOT))
                            .results()
                            .map(found -> found.group())
                            .toList();
            List<String> query = new ArrayList<>();
            for (int count = 1 + queries.size() % 3; count > 0 && !words.isEmpty(); count--) {
                query.add(words.get(random.nextInt(words.size())));
            }
            String asked = String.join(" ", query);
            if (SearchedSite.corpus().answer(asked).size() == SearchedSite.LIMIT) {
                queries.add(asked);
            }
        }
        return queries;
    }

    /// Without its first line, which holds the texts of the theme.
    private static int interfaceBytes() {
        String script = Folders.text(SearchedSite.corpus().folder().resolve("recherche/ui.js"));
        String code = script.substring(script.indexOf('\n') + 1);
        return SiteServer.gzip(code.getBytes(StandardCharsets.UTF_8)).length;
    }

    private static int perDocument(String files) {
        return bytes(files) / SearchCorpus.COUNT;
    }

    private static int bytes(String files) {
        return Folders.files(SearchedSite.corpus().folder().resolve("recherche")).stream()
                .filter(file -> file.matches(files))
                .mapToInt(
                        file ->
                                SiteServer.gzip(
                                                Folders.bytes(
                                                        SearchedSite.corpus()
                                                                .folder()
                                                                .resolve("recherche")
                                                                .resolve(file)))
                                        .length)
                .sum();
    }
}
