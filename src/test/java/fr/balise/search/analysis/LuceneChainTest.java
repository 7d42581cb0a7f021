package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Ordinary prose has the terms that Lucene's own filters make of it, one after the other.
class LuceneChainTest {

    /// Signs for which the search deliberately differs: see `Alphabet` and `InclusiveSpelling`.
    private static final String OTHERWISE =
            "[^\\p{L}\\p{Nd}'’.,;!?() \\n«»…–-]|\\w\\.\\w|\\w[-(]\\w|ſ";

    @Test
    void prose_has_the_terms_of_lucene_s_own_chain() throws IOException {
        WordAnalysis words = WordAnalysis.of(Language.FR, Map.of(), List.of());
        int compared = 0;
        for (String paragraph : paragraphs()) {
            String prose = paragraph.replaceAll("(?U)" + OTHERWISE, " ");
            List<String> ours =
                    words.tokens(prose).stream()
                            .flatMap(token -> token.words().stream())
                            .map(Word::term)
                            .toList();
            assertThat(ours).as(prose).isEqualTo(terms(prose));
            compared += ours.size();
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\n")));
            }
        }
        return paragraphs;
    }

    private static List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        Tokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        TokenStream plain =
                new LowerCaseFilter(new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES));
        TokenStream wanted =
                new FilteringTokenFilter(plain) {
                    private final CharTermAttribute term = getAttribute(CharTermAttribute.class);

                    @Override
                    protected boolean accept() {
                        return !FrenchWords.STOP_WORDS.contains(term.toString());
                    }
                };
        try (TokenStream stream = new FrenchLightStemFilter(new ASCIIFoldingFilter(wanted))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
