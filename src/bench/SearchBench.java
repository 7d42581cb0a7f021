import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import fr.balise.publication.Publication;
import fr.balise.search.KnownWords;
import fr.balise.search.SearchStage;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchSection;
import fr.balise.site.Intake;
import fr.balise.testing.Browser;
import fr.balise.testing.Browsers;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.SiteServer;
import fr.balise.theme.Strings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks Balise and Pagefind the same on the same pages, in Chromium, and prints what it costs and what is found.
///
/// `java -cp … src/bench/SearchBench.java FOLDER`; the folder holds `content/`, `site/`, `pagefind/` with the fiches and
/// Pagefind's files, and `pagefind.cost`: what src/bench/search.sh puts there.
public final class SearchBench {

    private static final int COLD = 40;
    private static final int WARM = 200;
    private static final int ITEMS = 150;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");
    private static final Pattern ELIDED = Pattern.compile("\\b[lLdD][’']([\\p{L}]{8,})");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1960);
    private final Path folder;
    private final SearchedSite site;
    private final List<SearchDocument> documents;
    private final List<List<String>> texts = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    /// One of the two, and how it is asked in a page.
    private record Engine(
            String name, Path root, String page, String policy, String start, String ask) {}

    private record Item(String query, String address) {}

    private SearchBench(Path folder) {
        this.folder = folder;
        SiteFixture fixture = SiteFixture.in(folder);
        Publication publication = fixture.publication();
        long cpu = cpu();
        long start = System.nanoTime();
        SearchStage.render(
                publication, Strings.of(publication.language(), Map.of()), KnownWords.none(), Intake.IN_MEMORY);
        row(
                "indexing, wall / CPU s (Pagefind's with reading the pages)",
                "%.1f / %.1f".formatted((System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9),
                cost());
        this.site = SearchedSite.of("", fixture);
        this.documents =
                site.documents().stream()
                        .filter(one -> one.address().value().startsWith("fiches/"))
                        .filter(one -> one.number().isPresent())
                        .toList();
        for (SearchDocument document : documents) {
            StringBuilder text = new StringBuilder();
            for (SearchSection section : document.sections()) {
                text.append(section.heading()).append(' ').append(section.text()).append('\n');
            }
            List<String> words = words(text.toString());
            texts.add(words);
            words.stream()
                    .map(SearchBench::family)
                    .distinct()
                    .forEach(family -> frequencies.merge(family, 1, Integer::sum));
        }
    }

    public static void main(String[] words) throws IOException {
        System.out.println("\n| | Balise | Pagefind 1.6.0 |\n| --- | ---: | ---: |");
        new SearchBench(Path.of(words[0])).run();
    }

    private void run() throws IOException {
        List<Engine> engines =
                List.of(
                        new Engine(
                                "Balise",
                                site.folder(),
                                "index.html",
                                "default-src 'self'; script-src 'self'",
                                "",
                                "(await window.balise.search(query, {limit: 10})).map(hit =>"
                                        + " hit.url)"),
                        new Engine(
                                "Pagefind",
                                folder.resolve("pagefind"),
                                "empty.html",
                                "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
                                "window.pagefind ??= await import('/pagefind/pagefind.js');",
                                "(await Promise.all((await pagefind.search(query)).results.slice(0,"
                                        + " 10).map(hit => hit.data()))).map(hit =>"
                                        + " hit.url.slice(1))"));
        Files.writeString(
                folder.resolve("pagefind/empty.html"), "<!doctype html><title>Empty</title>");
        List<String> cold = queries(COLD);
        List<String> warm = queries(WARM);
        Map<String, List<Item>> classes = classes();
        List<Map<String, String>> results = new ArrayList<>();
        for (Engine engine : engines) {
            Map<String, String> result = new LinkedHashMap<>();
            try (Browser browser = Browsers.chromium();
                    SiteServer server = SiteServer.of(engine.root(), "/", engine.policy())) {
                cold(browser, server, engine, cold, result);
                warm(browser, engine, warm, result);
                for (Map.Entry<String, List<Item>> one : classes.entrySet()) {
                    result.put(one.getKey(), found(browser, engine, one.getValue()));
                }
            }
            results.add(result);
        }
        results.get(0).forEach((name, value) -> row(name, value, results.get(1).get(name)));
    }

    /// The first query in a page that was just opened, to ten excerpts.
    private static void cold(
            Browser browser,
            SiteServer server,
            Engine engine,
            List<String> queries,
            Map<String, String> result) {
        double[] bytes = new double[queries.size()];
        double[] requests = new double[queries.size()];
        double[] times = new double[queries.size()];
        for (int i = 0; i < queries.size(); i++) {
            browser.open(server.address() + engine.page());
            server.forget();
            times[i] = ask(browser, engine, List.of(queries.get(i))).get(0).milliseconds();
            requests[i] = server.requests().size();
            bytes[i] =
                    server.requests().stream().mapToLong(SiteServer.Request::bytes).sum() / 1000.0;
        }
        result.put(
                "first query, KB, mean (p95)",
                "%.1f (%.1f)".formatted(mean(bytes), part(bytes, 95)));
        result.put("first query, requests, mean", "%.1f".formatted(mean(requests)));
        result.put(
                "first query, ms, p50 / p95",
                "%.0f / %.0f".formatted(part(times, 50), part(times, 95)));
    }

    /// Query after query in one page: as they come, then all of them once more.
    private static void warm(
            Browser browser, Engine engine, List<String> queries, Map<String, String> result) {
        for (String pass : List.of("next query", "same query again")) {
            double[] times =
                    ask(browser, engine, queries).stream()
                            .mapToDouble(Answer::milliseconds)
                            .toArray();
            result.put(
                    pass + ", ms, p50 / p95",
                    "%.1f / %.1f".formatted(part(times, 50), part(times, 95)));
        }
    }

    private static String found(Browser browser, Engine engine, List<Item> items) {
        if (items.isEmpty()) {
            return "–";
        }
        List<Answer> answers = ask(browser, engine, items.stream().map(Item::query).toList());
        double sum = 0;
        int found = 0;
        for (int i = 0; i < items.size(); i++) {
            int place = answers.get(i).addresses().indexOf(items.get(i).address());
            if (place >= 0) {
                found++;
                sum += 1.0 / (place + 1);
            }
        }
        return "%.3f / %.1f %%".formatted(sum / items.size(), 100.0 * found / items.size());
    }

    private record Answer(double milliseconds, List<String> addresses) {}

    private static List<Answer> ask(Browser browser, Engine engine, List<String> queries) {
        JsonArray list = new JsonArray();
        queries.forEach(list::add);
        String script =
                """
                const answers = [];
                for (const query of %s) {
                    const start = performance.now();
                    %s
                    const addresses = %s;
                    answers.push([performance.now() - start, addresses]);
                }
                return answers;
                """
                        .formatted(list, engine.start(), engine.ask());
        List<Answer> answers = new ArrayList<>();
        for (JsonElement answer : browser.evaluate(script).getAsJsonArray()) {
            JsonArray pair = answer.getAsJsonArray();
            List<String> addresses = new ArrayList<>();
            pair.get(1).getAsJsonArray().forEach(one -> addresses.add(one.getAsString()));
            answers.add(new Answer(pair.get(0).getAsDouble(), addresses));
        }
        return answers;
    }

    /// One to three words of titles and texts.
    private List<String> queries(int count) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            int document = random.nextInt(documents.size());
            List<String> words =
                    random.nextBoolean()
                            ? words(documents.get(document).titleText())
                            : texts.get(document);
            StringBuilder query = new StringBuilder();
            for (int length = 1 + queries.size() % 3; length > 0; length--) {
                query.append(pick(words)).append(' ');
            }
            queries.add(query.toString().strip());
        }
        return queries;
    }

    /// Queries with the one fiche that each is after.
    private Map<String, List<Item>> classes() {
        Map<String, List<Item>> classes = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "title words",
                        "without accents",
                        "one typo",
                        "plural changed",
                        "rare word",
                        "elided word",
                        "word and prefix")) {
            List<Item> items = new ArrayList<>();
            for (int attempt = 0; items.size() < ITEMS && attempt < 20_000; attempt++) {
                int document = random.nextInt(documents.size());
                // Some fiches are there three times.
                if (Integer.parseInt(documents.get(document).number().orElseThrow()) % 100 > 3) {
                    String query = query(name, document);
                    if (!query.isEmpty()) {
                        items.add(new Item(query, documents.get(document).address().value()));
                    }
                }
            }
            classes.put("MRR@10 / found: " + name, items);
        }
        return classes;
    }

    /// A query of a class; empty where the fiche has nothing for it.
    private String query(String name, int document) {
        List<String> title = words(documents.get(document).titleText());
        String all = String.join(" ", title);
        List<String> longer = title.stream().filter(word -> word.length() > 5).toList();
        return switch (name) {
            case "title words" -> all;
            case "without accents" -> bare(all);
            case "one typo" ->
                    longer.isEmpty() ? "" : all.replace(longer.get(0), typo(longer.get(0)));
            case "plural changed" -> plural(title);
            case "rare word" -> rare(texts.get(document));
            case "elided word" -> elided(document);
            default -> longer.size() < 2 ? "" : longer.get(0) + " " + longer.get(1).substring(0, 5);
        };
    }

    /// What a word has in common with its inflections, more or less.
    private static String family(String word) {
        String bare = bare(word);
        return bare.substring(0, Math.min(5, bare.length()));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private String typo(String word) {
        int place = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 -> word.substring(0, place) + "x" + word.substring(place);
            default ->
                    word.substring(0, place)
                            + word.charAt(place + 1)
                            + word.charAt(place)
                            + word.substring(place + 2);
        };
    }

    private static String plural(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(
                                word ->
                                        word.endsWith("s")
                                                ? word.substring(0, word.length() - 1)
                                                : word + "s")
                        .toList());
    }

    private String rare(List<String> words) {
        List<String> rare =
                words.stream()
                        .filter(word -> word.length() > 7 && frequencies.get(family(word)) <= 3)
                        .toList();
        return rare.isEmpty() ? "" : pick(rare);
    }

    /// A word that stands after an article without its vowel, and in few other fiches.
    private String elided(int document) {
        for (SearchSection section : documents.get(document).sections()) {
            Matcher found = ELIDED.matcher(section.text());
            while (found.find()) {
                String word = found.group(1).toLowerCase(Locale.ROOT);
                if (frequencies.getOrDefault(family(word), 0) <= 10) {
                    return word;
                }
            }
        }
        return "";
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private String cost() {
        try {
            return Files.readString(folder.resolve("pagefind.cost")).strip().replace(" ", " / ");
        } catch (IOException e) {
            return "?";
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double part(double[] values, int percent) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void row(String name, String balise, String pagefind) {
        System.out.println("| " + name + " | " + balise + " | " + pagefind + " |");
    }
}
