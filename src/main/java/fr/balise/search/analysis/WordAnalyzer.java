package fr.balise.search.analysis;

import org.apache.lucene.analysis.Analyzer;

/// Lucene's view of a [WordAnalysis].
final class WordAnalyzer extends Analyzer {

    private final WordAnalysis words;

    WordAnalyzer(WordAnalysis words) {
        this.words = words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer(words));
    }
}
