package fr.balise.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Where words stand in a field is what Lucene says of the same texts, given to it as the values of an ordinary field with
/// the publication's analyzer.
class FieldWordsTest {

    private static final List<List<String>> SYNONYMS =
            List.of(
                    List.of("ESS", "économie sociale et solidaire", "économie solidaire"),
                    List.of("vélo", "bicyclette", "petite reine"),
                    List.of("économie", "eco"));

    private static final String[] PIECES =
            ("économie sociale et solidaire l’économie, ESS E.S.S. vélo petite la reine de un"
                 + " élu·e·s élu-e-s dis-le aujourd’hui 2024 n°56 中文 👍 co\u00adopé\u00adra"
                 + " e\u0301lu . ; copier")
                    .split(" ");

    @Test
    void words_stand_where_lucene_puts_them() throws IOException {
        Random random = new Random(56);
        for (Language language : Language.values()) {
            WordAnalysis words = WordAnalysis.of(language, Map.of("copier", "copie"), SYNONYMS);
            for (int round = 0; round < 60; round++) {
                List<String> texts = new ArrayList<>();
                for (int i = random.nextInt(5); i >= 0; i--) {
                    texts.add(text(random));
                }
                assertThat(ours(texts, words)).as("%s", texts).isEqualTo(lucene(texts, words));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
        }
        return text.toString();
    }

    private static List<String> ours(List<String> texts, WordAnalysis words) {
        TreeSet<String> found = new TreeSet<>();
        new FieldWords(words)
                .each(
                        texts,
                        new FieldWords.Sink() {
                            @Override
                            public void word(Word word, int position) {
                                found.add(word.term() + " " + position);
                            }

                            @Override
                            public void expression(String term, int position) {
                                found.add(term + " " + position);
                            }
                        });
        return List.copyOf(found);
    }

    private static List<String> lucene(List<String> texts, WordAnalysis words) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Document document = new Document();
        texts.forEach(text -> document.add(new TextField("texte", text, Field.Store.NO)));
        QuietLucene.please();
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(memory, new IndexWriterConfig(withGap(words.analyzer())))) {
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                Terms all = reader.leaves().getFirst().reader().terms("texte");
                TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    PostingsEnum places = terms.postings(null, PostingsEnum.POSITIONS);
                    places.nextDoc();
                    for (int i = 0; i < places.freq(); i++) {
                        found.add(term.utf8ToString() + " " + places.nextPosition());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static Analyzer withGap(Analyzer analyzer) {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer;
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return 8;
            }
        };
    }
}
