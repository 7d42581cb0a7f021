package fr.balise.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.testing.Folders;
import fr.balise.testing.Told;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every rule has a guide whose wrong example breaks it and whose right one breaks nothing.
///
/// What is said about the wrong example is kept word for word in `src/test/resources/guide`, in both languages;
/// `-Dgolden=write` writes it anew.
class RuleGuideTest {

    private static final Path GUIDES = Path.of("src/main/resources/fr/balise/guide");
    private static final Path EXPECTED = Path.of("src/test/resources/guide");
    private static final Path TESTS = Path.of("src/test");

    /// Rules that no text files can break, and where each of them is broken: a test class that names it, or what
    /// [fr.balise.build.InvalidSiteTest] expects of a case.
    private static final Map<Rule, String> SHOWN_ELSEWHERE =
            Map.ofEntries(
                    Map.entry(Rule.EXTERNAL_BROKEN, "java/fr/balise/weblink/WebLinkCheckTest.java"),
                    Map.entry(
                            Rule.EXTERNAL_UNCHECKED,
                            "java/fr/balise/weblink/WebLinkCheckTest.java"),
                    Map.entry(Rule.EXTERNAL_MOVED, "java/fr/balise/weblink/WebLinkCheckTest.java"),
                    Map.entry(Rule.NOT_UTF8, "resources/invalid/not-utf8/expected-diagnostics.txt"),
                    Map.entry(Rule.UNREADABLE, "java/fr/balise/source/SourceReaderTest.java"),
                    Map.entry(Rule.SHALLOW_HISTORY, "java/fr/balise/git/HistoryTest.java"),
                    Map.entry(Rule.UNREADABLE_HISTORY, "java/fr/balise/git/HistoryTest.java"),
                    Map.entry(Rule.OUTPUT_REFUSED, "java/fr/balise/site/OutputFolderTest.java"),
                    Map.entry(Rule.NOT_WRITTEN, "java/fr/balise/site/InterruptionTest.java"),
                    Map.entry(Rule.NO_WEBP, "java/fr/balise/picture/SitePhotosTest.java"),
                    Map.entry(Rule.ADDRESS_LOST, "java/fr/balise/cli/DiffCommandTest.java"),
                    Map.entry(Rule.FILE_LOST, "java/fr/balise/compare/PdfDiffTest.java"),
                    Map.entry(Rule.ANCHOR_LOST, "java/fr/balise/compare/LostTest.java"),
                    Map.entry(Rule.LONG_BOOKLET, "java/fr/balise/print/LongBookletTest.java"));

    /// Rules about names that only some systems can write.
    private static final Set<Rule> FREE_NAMES = EnumSet.of(Rule.CASE_COLLISION, Rule.BAD_NAME);

    @TestFactory
    Stream<DynamicTest> every_wrong_example_breaks_its_rule_and_every_right_one_breaks_none() {
        return guides().stream()
                .filter(guide -> guide.mode() != RuleGuide.Mode.NONE)
                .map(guide -> DynamicTest.dynamicTest(guide.rule().code(), () -> check(guide)));
    }

    private void check(RuleGuide guide) {
        Rule rule = guide.rule();
        assumeTrue(OS.LINUX.isCurrentOs() || !FREE_NAMES.contains(rule), "names of files");
        RuleExample example = RuleExample.of(guide);
        assertThat(Told.all(example.right(), Language.FR)).as("the right example").isEmpty();
        assertThat(example.wrong())
                .as(Told.all(example.wrong(), Language.FR))
                .anySatisfy(said -> assertThat(said).matches(found -> isMeant(found, guide)));
        compare(rule.code() + ".txt", Told.all(example.wrong(), Language.FR));
        compare(rule.code() + ".en.txt", Told.all(example.wrong(), Language.EN));
    }

    private static boolean isMeant(Diagnostic said, RuleGuide guide) {
        String file = said.location().file();
        return said.rule() == guide.rule()
                && (guide.reportedIn().endsWith("/")
                        ? (file + "/").startsWith(guide.reportedIn())
                        : file.equals(guide.reportedIn()));
    }

    private static void compare(String name, String said) {
        Path expected = EXPECTED.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Folders.write(expected, said);
        }
        assertThat(said).isEqualTo(Folders.text(expected));
    }

    @TestFactory
    Stream<DynamicTest> the_line_to_paste_silences_its_rule() {
        return guides().stream()
                .filter(guide -> guide.mode() != RuleGuide.Mode.NONE)
                .filter(guide -> guide.silencingLine().isPresent())
                .map(guide -> DynamicTest.dynamicTest(guide.rule().code(), () -> silence(guide)));
    }

    private static void silence(RuleGuide guide) {
        Rule rule = guide.rule();
        assumeTrue(OS.LINUX.isCurrentOs() || !FREE_NAMES.contains(rule), "names of files");
        assertThat(RuleExample.silenced(guide)).extracting(Diagnostic::rule).doesNotContain(rule);
    }

    @Test
    void the_catalogue_the_guides_and_the_expected_messages_name_the_same_rules() {
        assertThat(codes(GUIDES, ".yaml")).containsExactlyInAnyOrderElementsOf(catalogue());
        Set<String> told = new TreeSet<>(catalogue());
        SHOWN_ELSEWHERE.keySet().forEach(rule -> told.remove(rule.code()));
        assertThat(codes(EXPECTED, ".txt"))
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().flatMap(code -> Stream.of(code, code + ".en")).toList());
    }

    @Test
    void a_rule_that_no_text_can_break_is_broken_by_a_test_of_its_own() {
        assertThat(guides())
                .filteredOn(guide -> guide.mode() == RuleGuide.Mode.NONE)
                .extracting(RuleGuide::rule)
                .containsExactlyInAnyOrderElementsOf(SHOWN_ELSEWHERE.keySet());
        SHOWN_ELSEWHERE.forEach(
                (rule, test) ->
                        assertThat(TESTS.resolve(test))
                                .content()
                                .containsAnyOf("Rule." + rule.name(), rule.code()));
    }

    @Test
    void every_text_of_a_guide_is_made_of_whole_sentences() {
        for (RuleGuide guide : guides()) {
            Stream.of(guide.meaning(), guide.remedy(), guide.silence().orElse(guide.remedy()))
                    .flatMap(words -> Stream.of(words.fr(), words.en()))
                    .forEach(
                            words ->
                                    assertThat(words)
                                            .as(guide.rule().code())
                                            .matches("(?s)[\\p{Lu}«`\\d].*[.!?»`]")
                                            .doesNotContain("\t", "  "));
        }
    }

    @Test
    void every_example_is_short_enough_to_be_read() {
        for (RuleGuide guide : guides()) {
            Stream.of(guide.wrongExample(), guide.rightExample())
                    .flatMap(text -> text.stream())
                    .forEach(
                            text ->
                                    assertThat(text.lines().count())
                                            .as(guide.rule().code())
                                            .isLessThanOrEqualTo(longest(guide)));
        }
    }

    /// Only many lines show that blocks are nested too deeply.
    private static long longest(RuleGuide guide) {
        return guide.rule() == Rule.BLOCK_DEPTH ? 40 : 20;
    }

    @Test
    void a_malformed_guide_is_refused_with_its_line() {
        assertThatThrownBy(() -> GuideReader.read(Rule.BAD_DATE, "sens: { fr: Un. }\n", "x.yaml"))
                .hasMessageContaining("x.yaml")
                .hasMessageContaining("line 1: ");
        String good =
                """
                sens: { fr: Un., en: One. }
                remede: { fr: Deux., en: Two. }
                montre: content/1.md
                """;
        assertThatThrownBy(() -> GuideReader.read(Rule.BAD_DATE, good, "x.yaml"))
                .hasMessage("x.yaml lacks montre:, faux: or juste:");
        assertThatThrownBy(() -> GuideReader.read(Rule.BAD_DATE, good + "remde: Trois\n", "x.yaml"))
                .hasMessageContaining("line 4: ");
        assertThatThrownBy(
                        () ->
                                GuideReader.read(
                                        Rule.BAD_DATE,
                                        good
                                                + "faux: { content/1.md: a }\n"
                                                + "juste: { content/1.md: a }",
                                        "x.yaml"))
                .hasMessageContaining("both examples show the same");
    }

    private static List<RuleGuide> guides() {
        return Arrays.stream(Rule.values())
                .filter(rule -> Files.exists(GUIDES.resolve(rule.code() + ".yaml")))
                .map(RuleGuide::of)
                .toList();
    }

    private static List<String> catalogue() {
        return Arrays.stream(Rule.values()).map(Rule::code).toList();
    }

    private static List<String> codes(Path folder, String end) {
        return Folders.files(folder).stream().map(file -> file.replace(end, "")).toList();
    }
}
