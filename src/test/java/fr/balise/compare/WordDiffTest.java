package fr.balise.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class WordDiffTest {

    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(
                        part ->
                                switch (part.side()) {
                                    case BOTH -> part.text();
                                    case BEFORE -> "{-" + part.text() + "-}";
                                    case AFTER -> "{+" + part.text() + "+}";
                                })
                .collect(Collectors.joining());
    }

    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le grand jardin de la gare | Le jardin public de la gare | Le {-grand -}jardin {+public +}de la gare
                    Douze parcelles longent la voie | Treize parcelles longent la voie | {-Douze-}{+Treize+} parcelles longent la voie
                    Il en reste deux ou trois ici | Il en reste une, peut-être, ici | Il en reste {-deux ou trois-}{+une, peut-être,+} ici
                    Une année sur deux, un seul | Une année, un seul | Une année{- sur deux-}, un seul
                    Une année, un seul | Une année sur deux, un seul | Une année {+sur deux+}, un seul
                    Rien à voir | Tout autre chose | {-Rien à voir-}{+Tout autre chose+}
                    L’eau du puits | L’eau du puits | L’eau du puits
                    """)
    @ParameterizedTest
    void words_that_changed_are_marked(String before, String after, String expected) {
        assertThat(marked(before, after)).isEqualTo(expected);
    }

    @Test
    void a_space_of_another_width_is_no_change() {
        assertThat(marked("n°\u00a044 !", "n° 44\u202f!")).isEqualTo("n° 44\u202f!");
    }

    @Test
    void both_versions_can_be_read_from_the_marks() {
        Random random = new Random(8);
        List<String> words =
                List.of("le", "jardin", ",", "de", "la", "gare", " ", "voie", ".", "n°");
        for (int i = 0; i < 2000; i++) {
            String before = text(random, words);
            String after = text(random, words);
            List<Stretch> marks = WordDiff.of(before, after);
            assertThat(side(marks, Stretch.Side.BEFORE)).isEqualTo(before.replace(" ", ""));
            assertThat(side(marks, Stretch.Side.AFTER)).isEqualTo(after.replace(" ", ""));
        }
    }

    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            text.append(words.get(random.nextInt(words.size())))
                    .append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String side(List<Stretch> marks, Stretch.Side side) {
        return marks.stream()
                .filter(mark -> mark.side() == Stretch.Side.BOTH || mark.side() == side)
                .map(Stretch::text)
                .map(part -> part.replace(" ", ""))
                .collect(Collectors.joining());
    }
}
