package fr.balise.typography;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.typography.TypographyCases.Case;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Features tested: every rule, on the cases of `resources/typography`, and along other axes.
class TypographyCasesTest {

    private final Typography french = Typography.french();

    @TestFactory
    Stream<DynamicTest> a_case_gives_what_it_promises() {
        return forEachCase(
                c -> assertThat(TypographyCases.marked(french, c.input())).isEqualTo(c.expected()));
    }

    @TestFactory
    Stream<DynamicTest> a_finished_text_does_not_change_again() {
        return forEachCase(
                c -> {
                    String once = french.apply(c.input());
                    assertThat(french.apply(once)).isEqualTo(once);
                    assertThat(TypographyCases.marked(french, once)).isEqualTo(c.expected());
                });
    }

    @TestFactory
    Stream<DynamicTest> decomposed_accents_give_the_same_text() {
        return forEachCase(
                c -> {
                    String decomposed = Normalizer.normalize(c.input(), Normalizer.Form.NFD);
                    assertThat(
                                    Normalizer.normalize(
                                            TypographyCases.marked(french, decomposed),
                                            Normalizer.Form.NFC))
                            .isEqualTo(Normalizer.normalize(c.expected(), Normalizer.Form.NFC));
                });
    }

    @TestFactory
    Stream<DynamicTest> no_break_spaces_everywhere_change_nothing_but_spaces() {
        return forEachCase(
                c -> {
                    String glued = french.apply(c.input().replace(' ', '\u00A0'));
                    assertThat(plainSpaces(glued)).isEqualTo(plainSpaces(french.apply(c.input())));
                });
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static Stream<DynamicTest> forEachCase(Consumer<Case> promise) {
        return TypographyCases.all().stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.rule() + ": " + c.input(), () -> promise.accept(c)));
    }
}
