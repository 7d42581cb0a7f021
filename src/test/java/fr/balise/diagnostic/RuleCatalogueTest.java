package fr.balise.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The catalogue of rules that people read, compared with [Rule]: the developers' page, whose table
/// `-Dgolden=write` writes anew, and the page of the authors' guide, which is written by hand.
class RuleCatalogueTest {

    private static final Path FOR_DEVELOPERS = Path.of("src/site/markdown/diagnostics.md");
    private static final Path FOR_AUTHORS = Path.of("content/pages/guide-erreurs.md");
    private static final Path SOURCES = Path.of("src/main/java/fr/balise");

    @Test
    void the_page_for_developers_shows_every_rule() throws IOException {
        String text = Files.readString(FOR_DEVELOPERS);
        Matcher table = Pattern.compile("(?m)(^\\| BAL.*\\n)+").matcher(text);
        assertThat(table.find()).as("a table of rules in " + FOR_DEVELOPERS).isTrue();
        String rows = rows();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    FOR_DEVELOPERS,
                    text.substring(0, table.start()) + rows + text.substring(table.end()));
        } else {
            assertThat(table.group()).as(FOR_DEVELOPERS.toString()).isEqualTo(rows);
        }
    }

    @Test
    void the_guide_shows_every_rule_with_its_severity() throws IOException {
        Pattern row = Pattern.compile("\\| (BAL\\d+) \\| (\\S+) \\|.*");
        assertThat(
                        Files.readAllLines(FOR_AUTHORS).stream()
                                .map(row::matcher)
                                .filter(Matcher::matches)
                                .map(cells -> cells.group(1) + " " + cells.group(2)))
                .as(FOR_AUTHORS.toString())
                .containsExactlyElementsOf(
                        rules(rule -> rule.code() + " " + rule.severity().word(Language.FR)));
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
        for (Rule rule : Rule.values()) {
            assertThat(reportedIn(rule)).as(rule.name()).isNotEmpty();
        }
    }

    private static String rows() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Rule rule : byCode()) {
            rows.append("| " + rule.code() + " | " + rule.severity().word(Language.EN))
                    .append(" | " + rule.title().en())
                    .append(" | `" + rule.name() + "` | " + reportedIn(rule) + " |\n");
        }
        return rows.toString();
    }

    private static List<String> rules(Function<Rule, String> part) {
        return byCode().stream().map(part).toList();
    }

    private static List<Rule> byCode() {
        return Arrays.stream(Rule.values()).sorted(Comparator.comparing(Rule::code)).toList();
    }

    /// The source files that name a rule, apart from those that only ask which one it is.
    private static String reportedIn(Rule rule) throws IOException {
        Pattern use = Pattern.compile("(?<!== )\\bRule\\." + rule.name() + "\\b");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            StringBuilder found = new StringBuilder();
            for (Path source : sources) {
                if (use.matcher(Files.readString(source)).find()) {
                    String path = SOURCES.relativize(source).toString().replace('\\', '/');
                    found.append(found.isEmpty() ? "`" : ", `").append(path.replace(".java", "`"));
                }
            }
            return found.toString();
        }
    }
}
