package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class ExamplesTest {

    /// What an author sees of a text: its HTML, then what is reported.
    private static String result(String source) {
        Outcome<MarkdownText> outcome = Sample.parse(source);
        StringBuilder result = new StringBuilder(outcome.value().html(Sample.CONTEXT));
        for (String problem : Sample.problems(source)) {
            result.append("! ").append(problem).append('\n');
        }
        return ExamplesFile.shown(result.toString());
    }

    private static Stream<DynamicTest> replay(UnaryOperator<String> change, boolean columns) {
        return ExamplesFile.read().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.number() + " " + example.section(),
                                        () ->
                                                assertThat(
                                                                compared(
                                                                        result(
                                                                                change.apply(
                                                                                        example
                                                                                                .source())),
                                                                        columns))
                                                        .as(example.source())
                                                        .isEqualTo(
                                                                compared(
                                                                        example.expected(),
                                                                        columns))));
    }

    private static String compared(String result, boolean columns) {
        return columns ? result : result.replaceAll("(?m)^! (\\d+):\\d+\\+\\d+", "! $1");
    }

    @Test
    void results_are_refreshed_on_demand() {
        Assumptions.assumeTrue("write".equals(System.getProperty("golden")));
        ExamplesFile.refresh(ExamplesTest::result);
    }

    @Test
    void there_are_enough_examples() {
        assertThat(ExamplesFile.read()).hasSizeGreaterThan(150);
    }

    @TestFactory
    Stream<DynamicTest> every_example_gives_its_html() {
        return replay(source -> source, true);
    }

    @TestFactory
    Stream<DynamicTest> line_ends_of_windows_change_nothing() {
        return replay(source -> source.replace("\n", "\r\n"), true);
    }

    @TestFactory
    Stream<DynamicTest> line_ends_of_old_machines_change_nothing() {
        return replay(source -> source.replace('\n', '\r'), true);
    }

    @TestFactory
    Stream<DynamicTest> decomposed_accents_change_nothing_but_columns() {
        return replay(source -> Normalizer.normalize(source, Normalizer.Form.NFD), false);
    }

    @TestFactory
    Stream<DynamicTest> a_turkish_locale_changes_nothing() {
        return replay(ExamplesTest::identity, true).map(ExamplesTest::inTurkish);
    }

    private static String identity(String source) {
        return source;
    }

    private static DynamicTest inTurkish(DynamicTest test) {
        return DynamicTest.dynamicTest(
                test.getDisplayName(),
                () -> {
                    Locale before = Locale.getDefault();
                    Locale.setDefault(Locale.of("tr", "TR"));
                    try {
                        test.getExecutable().execute();
                    } finally {
                        Locale.setDefault(before);
                    }
                });
    }
}
