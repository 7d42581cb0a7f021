package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `|` stands where a line may end; the end of the text always may.
class LineBreakerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d’initiatives |l’ESS",
                "à |10:30 |ou |50/50",
                "les |élu.e.s |et |élu·e·s",
                "écrire |à |e.rousset@ille-et-vilaine.fr",
                "Porto-|Novo, |2007-2013, |Ille-|et-|Vilaine",
                "https://a.fr/|b/|c?|d=|e&|f-g",
                "www.a.fr/|b",
                "et/ou |1/2",
                "Vraiment\u202F! |oui\u00A0: |non\u2011lieu, |a\u2060b",
                "mot\u00AD|césure, |zéro\u200B|blanc",
                "un |– |deux |—\u00A0trois",
                "mot—|mot |1914–1918",
                "deux  |espaces",
                "state-|of-|the-|art |don’t |3.5 |e.g. |U.S.",
                "東|京|都"
            })
    void lines_end_where_a_reader_expects(String marked) {
        assertThat(marked(marked.replace("|", ""))).isEqualTo(marked);
    }

    @Test
    @Timeout(10)
    void a_word_of_a_million_slashes_is_read_once() {
        LineBreaker breaker = new LineBreaker();
        breaker.setText("http:" + "/".repeat(1_000_000) + "?&".repeat(100_000));
        int last = 0;
        for (int next = breaker.next(); next >= 0; next = breaker.next()) {
            last = next;
        }
        assertThat(last).isEqualTo(1_200_005);
    }

    private static String marked(String text) {
        LineBreaker breaker = new LineBreaker();
        breaker.setText(text);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            marked.append(from == 0 ? "" : "|").append(text, from, to);
            from = to;
        }
        assertThat(from).isEqualTo(text.length());
        return marked.toString();
    }
}
