package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.balise.testing.Folders;
import fr.balise.testing.FrontMatter;
import fr.balise.testing.SiteFixture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Pages of a publication that holds every odd funding: pictures, tables and sums against the front matter, which is read
/// here by a YAML parser alone.
class FundingPagesTest {

    private static final Path SOURCE = Path.of("src/test/resources/charts");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$ CA", "CAD");
    private static final Map<Integer, String> SENTENCES =
            Map.of(
                    6, "La répartition entre financeurs n’est pas connue.",
                    10, "Un seul chiffre est connu : il n’y a rien à comparer en image.",
                    12, "Tous les chiffres valent zéro : il n’y a rien à comparer en image.",
                    18, "La répartition entre financeurs n’est pas connue.");

    @TempDir private static Path folder;

    private static List<FrontMatter> fiches = List.of();
    private static Path site = Path.of("");

    @BeforeAll
    static void build() {
        site = SiteFixture.copyOf(SOURCE, folder).build().site();
        fiches = FrontMatter.of(SOURCE.resolve("content/fiches"));
    }

    /// A figure with its unit: an ISO code or `%`.
    private record Figure(BigDecimal number, String unit) {

        /// As it stands on a page: «12 000,5 $ CA».
        static Figure of(String written) {
            String text = Drawn.plain(written).strip();
            int end = 0;
            while (end < text.length() && "-0123456789, ".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String unit = text.substring(end);
            return of(
                    new BigDecimal(text.substring(0, end).replace(" ", "").replace(',', '.')),
                    SIGNS.getOrDefault(unit, unit));
        }

        static Figure of(BigDecimal number, String unit) {
            return new Figure(number.stripTrailingZeros(), unit);
        }
    }

    /// A funder with one figure.
    private record Paid(String funder, Optional<Figure> figure) {}

    private static Document page(FrontMatter fiche) {
        String file =
                Folders.files(site.resolve("fiches")).stream()
                        .filter(name -> name.startsWith(fiche.file() + "-"))
                        .findFirst()
                        .orElseThrow();
        return parsed("fiches/" + file);
    }

    /// A page whose parts can be written again as XML, letter by letter.
    private static Document parsed(String page) {
        Document parsed = Jsoup.parse(Folders.text(site.resolve(page)));
        parsed.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        return parsed;
    }

    private static String currency(Map<?, ?> map, String otherwise) {
        String given = FrontMatter.text(map, "devise").orElse(otherwise);
        return given.matches("[a-z]{3}") ? given.toUpperCase(Locale.ROOT) : given;
    }

    private static List<Map<?, ?>> lines(Map<?, ?> funding) {
        List<Map<?, ?>> lines = new ArrayList<>();
        if (funding.get("lignes") instanceof List<?> given) {
            given.forEach(line -> lines.add((Map<?, ?>) line));
        }
        return lines;
    }

    private static List<Paid> given(Map<?, ?> funding) {
        String main = currency(funding, "EUR");
        return lines(funding).stream()
                .map(
                        line ->
                                new Paid(
                                        name(Objects.toString(line.get("financeur"))),
                                        FrontMatter.number(line, "montant")
                                                .map(it -> Figure.of(it, currency(line, main)))
                                                .or(
                                                        () ->
                                                                FrontMatter.number(line, "part")
                                                                        .map(
                                                                                it ->
                                                                                        Figure.of(
                                                                                                it,
                                                                                                "%")))))
                .toList();
    }

    /// Without marks of direction, and cut as pictures cut what is longer than three lines.
    private static String name(String written) {
        String plain =
                Drawn.plain(written).replaceAll("[\\u202a-\\u202e]", "").replace("’", "'").strip();
        return plain.length() > 60 ? plain.replace(" ", "").substring(0, 25) : plain;
    }

    private static List<Paid> table(Document page) {
        return page.select("#financement tbody tr").stream()
                .map(
                        row ->
                                new Paid(
                                        name(row.select("th").text()),
                                        row.select("td").eachText().stream()
                                                .filter(text -> !text.isBlank())
                                                .findFirst()
                                                .map(Figure::of)))
                .toList();
    }

    private static List<Drawn.Row> drawn(Document page) {
        Element svg = page.selectFirst("#financement svg");
        return svg == null ? List.of() : Drawn.of(svg.outerHtml()).rows();
    }

    private static Paid said(Drawn.Row row) {
        int between = row.text().lastIndexOf(" : ");
        String figure = row.text().substring(between + 3);
        return new Paid(
                name(row.text().substring(0, between)),
                figure.equals("inconnu") ? Optional.empty() : Optional.of(Figure.of(figure)));
    }

    @Test
    void tables_say_what_the_front_matter_says() {
        int tables = 0;
        for (FrontMatter fiche : fiches) {
            List<Paid> given =
                    fiche.map("financement").map(FundingPagesTest::given).orElse(List.of());
            assertThat(table(page(fiche))).as(fiche.file()).isEqualTo(given);
            tables += given.isEmpty() ? 0 : 1;
        }
        assertThat(tables).isEqualTo(15);
    }

    @Test
    void pictures_say_what_the_table_says_and_nothing_else_but_the_rest() {
        int pictures = 0;
        for (FrontMatter fiche : fiches) {
            Document page = page(fiche);
            List<Drawn.Row> rows = drawn(page);
            if (rows.isEmpty() || fiche.file().equals("011")) {
                continue;
            }
            pictures++;
            List<Paid> said = new ArrayList<>(rows.stream().map(FundingPagesTest::said).toList());
            said.removeIf(one -> one.funder().equals("Part inconnue"));
            assertThat(said).as(fiche.file()).isEqualTo(table(page));
        }
        assertThat(pictures).isEqualTo(12);
    }

    @Test
    void bars_are_as_long_as_their_figures() {
        for (FrontMatter fiche : fiches) {
            List<Drawn.Row> bars =
                    drawn(page(fiche)).stream().filter(row -> row.width() > 0).toList();
            Drawn.Row longest =
                    bars.stream()
                            .max(java.util.Comparator.comparingDouble(Drawn.Row::width))
                            .orElse(new Drawn.Row("", 1, 0, ""));
            for (Drawn.Row bar : bars) {
                double ratio = value(bar) / value(longest);
                // Two decimals of a percent, and never shorter than can be drawn.
                assertThat(bar.width() / longest.width())
                        .as(fiche.file() + " " + bar.text())
                        .isEqualTo(Math.abs(ratio), within(0.002));
                assertThat(bar.look().contains("negative"))
                        .as(fiche.file() + " " + bar.text())
                        .isEqualTo(value(bar) < 0);
            }
            assertThat(bars.stream().map(bar -> said(bar).figure().orElseThrow().unit()).distinct())
                    .as("one unit in a picture of " + fiche.file())
                    .hasSizeLessThan(2);
        }
    }

    private static double value(Drawn.Row bar) {
        return said(bar).figure().orElseThrow().number().doubleValue();
    }

    @Test
    void what_cannot_be_drawn_is_said_in_a_sentence() {
        for (FrontMatter fiche : fiches) {
            Document page = page(fiche);
            boolean funded = fiche.map("financement").isPresent();
            assertThat(page.select("#financement").isEmpty()).as(fiche.file()).isEqualTo(!funded);
            int number = Integer.parseInt(fiche.file());
            assertThat(drawn(page).isEmpty())
                    .as("no picture in " + fiche.file())
                    .isEqualTo(!funded || SENTENCES.containsKey(number));
            if (SENTENCES.containsKey(number)) {
                assertThat(notes(page)).contains(SENTENCES.get(number));
            }
        }
    }

    @Test
    void of_thirty_funders_the_picture_says_how_many_it_shows_and_sums_the_others() {
        FrontMatter thirty = fiches.get(10);
        Document page = page(thirty);
        List<Paid> said = drawn(page).stream().map(FundingPagesTest::said).toList();
        List<BigDecimal> largest =
                given(thirty.map("financement").orElseThrow()).stream()
                        .map(one -> one.figure().orElseThrow().number())
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList();
        assertThat(said.subList(0, 12).stream().map(one -> one.figure().orElseThrow().number()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(largest.subList(0, 12));
        assertThat(said.get(12).funder()).isEqualTo("18 autres financeurs");
        assertThat(said.get(12).figure().orElseThrow().number())
                .isEqualByComparingTo(
                        largest.subList(12, 30).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(notes(page))
                .anyMatch(note -> note.contains("12 chiffres les plus grands sur 30"));
    }

    private static List<String> notes(Document page) {
        return page.select("#financement .notes li").eachText().stream().map(Drawn::plain).toList();
    }

    @Test
    void the_sums_of_the_publication_are_those_of_the_front_matter() {
        Sums sums = new Sums();
        fiches.forEach(sums::add);
        Document page = parsed("financements.html");
        for (Element section : page.select(".sommes > section:has(> p.total)")) {
            Figure total = Figure.of(section.select("> p.total strong").text());
            assertThat(total).isEqualTo(sums.total(total.unit()));
            TreeMap<String, BigDecimal> expected =
                    Objects.requireNonNull(sums.places.remove(total.unit()));
            Element places =
                    section.select("section.somme").stream()
                            .filter(it -> it.select("h3").text().equals("Par territoire"))
                            .findFirst()
                            .orElseThrow();
            TreeMap<String, BigDecimal> shown = new TreeMap<>();
            places.select("tbody tr")
                    .forEach(
                            row ->
                                    shown.put(
                                            row.select("th").text(),
                                            Figure.of(row.select("td").getFirst().text())
                                                    .number()));
            assertThat(shown).isEqualTo(expected);
            for (Element group : section.select("section.somme")) {
                groupIsSound(group, total, !group.equals(places));
            }
        }
        assertThat(sums.places).as("currencies without sums").isEmpty();
    }

    /// Rows of a table make the total, and the picture says them all.
    private static void groupIsSound(Element group, Figure total, boolean adds) {
        List<Figure> figures =
                group.select("tbody tr td:nth-of-type(1)").eachText().stream()
                        .map(Figure::of)
                        .toList();
        if (adds) {
            assertThat(
                            figures.stream()
                                    .map(Figure::number)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(group.select("h3").text())
                    .isEqualByComparingTo(total.number());
        }
        Element svg = group.selectFirst("svg");
        assertThat(svg == null).as("a picture of more than one").isEqualTo(figures.size() < 2);
        if (svg != null) {
            assertThat(
                            Drawn.of(svg.outerHtml()).rows().stream()
                                    .map(row -> said(row).figure().orElseThrow()))
                    .containsExactlyElementsOf(figures);
        }
    }

    /// Totals by currency and place, straight from the front matter.
    private static final class Sums {

        private final Map<String, TreeMap<String, BigDecimal>> places = new TreeMap<>();
        private final Map<String, BigDecimal> totals = new TreeMap<>();

        Figure total(String currency) {
            return Figure.of(Objects.requireNonNull(totals.get(currency)), currency);
        }

        void add(FrontMatter fiche) {
            fiche.map("financement").ifPresent(funding -> add(funding, fiche.list("territoires")));
        }

        private void add(Map<?, ?> funding, List<?> territories) {
            String main = currency(funding, "EUR");
            Map<String, BigDecimal> found = new TreeMap<>();
            for (Map<?, ?> line : lines(funding)) {
                FrontMatter.number(line, "montant")
                        .ifPresent(
                                amount ->
                                        found.merge(currency(line, main), amount, BigDecimal::add));
            }
            FrontMatter.number(funding, "total").ifPresent(total -> found.put(main, total));
            found.forEach(
                    (currency, sum) -> {
                        totals.merge(currency, sum, BigDecimal::add);
                        List<?> where =
                                territories.isEmpty() ? List.of("Sans territoire") : territories;
                        where.forEach(
                                place ->
                                        places.computeIfAbsent(currency, _ -> new TreeMap<>())
                                                .merge(place.toString(), sum, (a, b) -> a.add(b)));
                    });
            places.values().forEach(sums -> sums.replaceAll((_, sum) -> sum.stripTrailingZeros()));
        }
    }

    @Test
    void years_count_the_fiches_of_the_front_matter() {
        Document page = parsed("annees/index.html");
        TreeMap<String, Long> expected = new TreeMap<>();
        fiches.forEach(
                fiche ->
                        fiche.text("date")
                                .ifPresent(
                                        date ->
                                                expected.merge(
                                                        date.substring(0, 4), 1L, Long::sum)));
        TreeMap<String, Long> shown = new TreeMap<>();
        page.select("tbody tr")
                .forEach(
                        row ->
                                shown.put(
                                        row.select("th").text(),
                                        Long.valueOf(row.select("td").text())));
        assertThat(shown).isEqualTo(expected);
        TreeMap<String, Long> drawn = new TreeMap<>();
        TreeMap<String, Double> heights = new TreeMap<>();
        for (Element column : page.select("svg rect")) {
            String[] said = Drawn.plain(column.select("title").text()).split(" : ", -1);
            drawn.put(said[0], Long.valueOf(said[1]));
            heights.put(said[0], Double.valueOf(column.attr("height").replace("em", "")));
        }
        assertThat(drawn).isEqualTo(expected);
        double unit = heights.getOrDefault("2019", 0.0) / expected.getOrDefault("2019", 1L);
        heights.forEach(
                (year, height) ->
                        assertThat(height)
                                .isEqualTo(unit * expected.getOrDefault(year, 0L), within(0.02)));
        assertThat(
                        Pattern.compile("1 document|1 fiche")
                                .matcher(page.select(".notes").text())
                                .find())
                .as("the fiche without a date is said")
                .isTrue();
    }
}
