package fr.balise.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Features tested: finished text stays as it is, edits fit the text, hostile text costs no more than its length.
class TypographyStabilityTest {

    /// Every order of the corpus is another text, always the same ones.
    private static final int ORDERS = 10;

    private static final int TEXTS = 8_000;

    /// Linear work takes a tenth of a second, work that grew with the square of it more than the limit.
    private static final int HOSTILE_LENGTH = 200_000;

    private static final List<String> FRAGMENTS =
            List.of(
                    ("mot été l d qu etc M Cf p n x h km er e XXe Ier juin Coeur 12 000 150 2019 0"
                         + " 02 3,5 1 \" \" \" ' ’ « » “ ” ( ) [ ] . .. ... … , ; : ! ? - – — ° § %"
                         + " € $ / @ _ = # \\ ` + × ² & * www. http://a.fr 😀 e\u0301 \uFFFC \u00A0"
                         + " \u202F \n"
                         + " \n\n")
                            .split(" ", -1));

    private static final List<String> SENTENCES =
            List.of(
                    "Le 1er mai 2019, l'équipe (12 personnes) a dit: \"c'est fini!\" - ou presque.",
                    "Cf. p. 12 et n°44 ; voir https://exemple.org/a?b=c:d, puis \"l'oeuvre\".",
                    "De 10h30 à 12:45, 50% des élu.e.s; 1 200 000 € au XXIe siècle...",
                    "« Déjà », a-t-il écrit à a+b@exemple.fr : « \"oui\" » !");

    enum Rules {
        FRENCH(Typography.french()),
        CANADIAN_FRENCH(Typography.canadianFrench());

        @SuppressWarnings("ImmutableEnumChecker")
        final Typography typography;

        Rules(Typography typography) {
            this.typography = typography;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sentences_in_any_order_and_joined_in_any_way_change_once_only(Rules rules) {
        List<String> inputs = new ArrayList<>(SENTENCES);
        TypographyCases.all().forEach(c -> inputs.add(c.input()));
        Random random = new Random(1789);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(inputs, random);
            for (String joint : List.of(" ", "\n", "\n\n", "", ". ")) {
                changesOnceOnly(rules.typography, String.join(joint, inputs));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fragments_of_anything_change_once_only(Rules rules) {
        Random random = new Random(1901);
        for (int i = 0; i < TEXTS; i++) {
            changesOnceOnly(rules.typography, fragments(random));
        }
    }

    @Test
    void edits_are_sorted_and_apart_and_inside_the_text() {
        Random random = new Random(1936);
        for (int i = 0; i < TEXTS; i++) {
            String text = fragments(random);
            int done = 0;
            for (Edit edit : Typography.french().edits(text)) {
                assertThat(edit.start()).as("of «%s»", text).isBetween(done, edit.end());
                done = edit.end();
            }
            assertThat(done).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void decomposed_fragments_give_the_same_text() {
        Random random = new Random(1945);
        for (int i = 0; i < TEXTS; i++) {
            String text = Normalizer.normalize(fragments(random), Normalizer.Form.NFC);
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(
                            Normalizer.normalize(
                                    Typography.french().apply(decomposed), Normalizer.Form.NFC))
                    .isEqualTo(Typography.french().apply(text));
        }
    }

    @Test
    void nothing_inside_a_protected_range_changes() {
        Random random = new Random(1968);
        for (int i = 0; i < TEXTS; i++) {
            String text = fragments(random);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            assertThat(Typography.french().edits(text, List.of(new Span(start, end))))
                    .as("of «%s», %s to %s", text, start, end)
                    .allMatch(edit -> start == end || edit.end() <= start || edit.start() >= end);
        }
    }

    @ParameterizedTest
    @MethodSource
    void hostile_text_takes_no_more_than_its_length(String unit) {
        String text = unit.repeat(HOSTILE_LENGTH / unit.length());
        String once =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> Typography.french().apply(text));
        assertThat(Typography.french().apply(once).equals(once)).isTrue();
    }

    static Stream<String> hostile_text_takes_no_more_than_its_length() {
        return Stream.of(
                "\"",
                " ",
                "«",
                "«\"",
                "(\"",
                ")",
                "»”)",
                "a\"",
                "\"15\" ",
                "'",
                "`",
                "` `` ",
                "a-",
                ".",
                ":a",
                "http://",
                "http://(",
                "!",
                "1 ",
                "000 ",
                "+1 2 3 ",
                "- ",
                "a - ",
                "\n",
                "\n ",
                "e\u0301",
                "oe",
                "X",
                "x@",
                "a.",
                "a/",
                ":-",
                "\uD83D",
                "\uFFFC",
                "12 € ",
                "&a;");
    }

    private static String fragments(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            if (random.nextInt(4) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void changesOnceOnly(Typography typography, String text) {
        String once = typography.apply(text);
        assertThat(typography.apply(once)).as("of «%s»", text).isEqualTo(once);
    }
}
