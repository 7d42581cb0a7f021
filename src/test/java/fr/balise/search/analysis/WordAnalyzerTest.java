package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class WordAnalyzerTest {

    private static final WordAnalysis WORDS =
            WordAnalysis.of(
                    Language.FR,
                    Map.of(),
                    List.of(List.of("ESS", "économie sociale et solidaire")));

    @Test
    void stop_words_leave_holes_and_synonyms_share_a_place() throws IOException {
        assertThat(indexed("Les blanc-he-s de l’économie sociale et solidaire, et le reste."))
                .containsExactly(
                        "1 blanc 4-14",
                        "1 blanch 4-14",
                        "3 econom 18-28",
                        "3 ess 18-28",
                        "4 social 29-36",
                        "6 solidair 40-49",
                        "9 rest 57-62",
                        "end 9 63");
        assertThat(indexed("le reste de la")).containsExactly("1 rest 3-8", "end 3 14");
        assertThat(indexed("")).containsExactly("end -1 0");
    }

    @Test
    void lucene_is_given_what_tokens_says() throws IOException {
        for (String text : NastyTexts.all()) {
            List<String> expected = new ArrayList<>();
            List<Token> tokens = WORDS.tokens(text);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                List<String> terms = new ArrayList<>();
                token.words().forEach(word -> terms.add(word.term()));
                terms.addAll(WORDS.synonyms().canonicalTerms(tokens, i));
                for (String term : terms) {
                    expected.add(i + " " + term + " " + token.start() + "-" + token.end());
                }
            }
            expected.add("end " + (tokens.size() - 1) + " " + text.length());
            assertThat(indexed(text)).as(text).isEqualTo(expected);
        }
    }

    /// Each term with its position and place, then what the stream says at its end.
    private static List<String> indexed(String text) throws IOException {
        List<String> indexed = new ArrayList<>();
        try (Analyzer analyzer = WORDS.analyzer();
                TokenStream stream = analyzer.tokenStream("texte", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment =
                    stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                indexed.add(
                        position
                                + " "
                                + term
                                + " "
                                + offsets.startOffset()
                                + "-"
                                + offsets.endOffset());
            }
            stream.end();
            position += increment.getPositionIncrement();
            indexed.add("end " + position + " " + offsets.endOffset());
        }
        return indexed;
    }
}
