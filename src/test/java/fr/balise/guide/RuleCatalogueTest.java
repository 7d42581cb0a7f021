package fr.balise.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The catalogue of rules that people read, compared with [Rule] and with the rules' guides: a table and a page for each
/// rule for developers, a table and a page for each domain for authors. `-Dgolden=write` writes all of them anew.
class RuleCatalogueTest {

    private static final Path FOR_DEVELOPERS = Path.of("src/site/markdown/diagnostics.md");
    private static final Path PAGES_FOR_DEVELOPERS = Path.of("src/site/markdown/rules");
    private static final Path PAGES_FOR_AUTHORS = Path.of("content/pages");
    private static final Path FOR_AUTHORS = PAGES_FOR_AUTHORS.resolve("guide-erreurs.md");
    private static final Path SOURCES = Path.of("src/main/java/fr/balise");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @Test
    void the_table_for_developers_shows_every_rule() throws IOException {
        Map<Rule, String> reported = reportedIn();
        compareTable(
                FOR_DEVELOPERS,
                "(?m)(^\\| \\[?BAL.*\\n)+",
                rule ->
                        "| "
                                + linked(rule, "rules/" + page(rule) + ".html")
                                + " | "
                                + rule.severity().word(Language.EN)
                                + " | "
                                + rule.title().en()
                                + " | `"
                                + rule.name()
                                + "` | "
                                + reported.get(rule)
                                + " |\n");
    }

    @Test
    void the_table_for_authors_shows_every_rule() {
        compareTable(
                FOR_AUTHORS,
                "(?m)(^\\| \\[?BAL.*\\n)+",
                rule ->
                        "| "
                                + linked(rule, GuidePage.section(rule))
                                + " | "
                                + rule.severity().word(Language.FR)
                                + " | "
                                + rule.title().fr()
                                + " |\n");
    }

    @Test
    void developers_have_a_page_about_every_rule() throws IOException {
        Map<Rule, String> reported = reportedIn();
        Map<String, String> pages = new TreeMap<>();
        for (RuleExample example : examples()) {
            Rule rule = example.guide().rule();
            pages.put(
                    page(rule) + ".md",
                    GuidePage.forDevelopers(example, reported.getOrDefault(rule, "")));
        }
        comparePages(PAGES_FOR_DEVELOPERS, "", pages);
    }

    @Test
    void authors_have_a_section_about_every_rule() {
        List<RuleExample> examples = examples();
        Map<String, String> pages = new TreeMap<>();
        for (GuidePage.Domain domain : GuidePage.DOMAINS) {
            pages.put(domain.file(), GuidePage.forAuthors(domain, examples));
        }
        comparePages(PAGES_FOR_AUTHORS, "guide-regles-", pages);
    }

    @Test
    void the_guide_speaks_of_no_rule_that_does_not_exist() throws IOException {
        assertThat(
                        Pattern.compile("BAL\\d+")
                                .matcher(Files.readString(FOR_AUTHORS))
                                .results()
                                .map(found -> found.group()))
                .isSubsetOf(rules(Rule::code));
    }

    @Test
    void every_rule_has_a_code_of_its_own_and_somebody_who_reports_it() throws IOException {
        assertThat(rules(Rule::code)).doesNotHaveDuplicates();
        reportedIn().forEach((rule, files) -> assertThat(files).as(rule.name()).isNotEmpty());
    }

    /// Examples of the rules that have a guide; that all have one is told by [RuleGuideTest].
    private static List<RuleExample> examples() {
        return byCode().stream()
                .filter(RuleGuide::isKnown)
                .map(RuleGuide::of)
                .map(RuleExample::of)
                .toList();
    }

    private static void compareTable(Path file, String shape, Function<Rule, String> row) {
        String text = Folders.text(file);
        Matcher table = Pattern.compile(shape).matcher(text);
        assertThat(table.find()).as("a table of rules in " + file).isTrue();
        String rows = String.join("", rules(row));
        if (WRITE) {
            Folders.write(
                    file, text.substring(0, table.start()) + rows + text.substring(table.end()));
        } else {
            assertThat(table.group()).as(file.toString()).isEqualTo(rows);
        }
    }

    private static void comparePages(Path folder, String start, Map<String, String> pages) {
        if (WRITE) {
            pages.forEach((name, text) -> Folders.write(folder.resolve(name), text));
        }
        assertThat(Folders.files(folder).stream().filter(file -> file.startsWith(start)))
                .containsExactlyElementsOf(pages.keySet());
        pages.forEach(
                (name, text) ->
                        assertThat(Folders.text(folder.resolve(name))).as(name).isEqualTo(text));
    }

    private static String linked(Rule rule, String page) {
        return RuleGuide.isKnown(rule) ? "[" + rule.code() + "](" + page + ")" : rule.code();
    }

    private static String page(Rule rule) {
        return rule.code().toLowerCase(Locale.ROOT);
    }

    private static List<String> rules(Function<Rule, String> part) {
        return byCode().stream().map(part).toList();
    }

    private static List<Rule> byCode() {
        return Arrays.stream(Rule.values()).sorted(Comparator.comparing(Rule::code)).toList();
    }

    /// For each rule the source files that name it, apart from those that only ask which one it is.
    private static Map<Rule, String> reportedIn() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String path = SOURCES.relativize(file).toString().replace('\\', '/');
                sources.put(path.replace(".java", ""), Files.readString(file));
            }
        }
        Map<Rule, String> reported = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            Pattern use = Pattern.compile("(?<!== )\\bRule\\." + rule.name() + "\\b");
            reported.put(
                    rule,
                    String.join(
                            ", ",
                            sources.entrySet().stream()
                                    .filter(file -> use.matcher(file.getValue()).find())
                                    .map(file -> "`" + file.getKey() + "`")
                                    .toList()));
        }
        return reported;
    }
}
