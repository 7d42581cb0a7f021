package fr.balise.search.analysis;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;

import java.util.List;
import java.util.Set;

/// English: possessive ’s, stop words, acronyms, Porter's stemmer.
final class EnglishWords implements LanguageWords {

    static final Set<String> STOP_WORDS =
            StopWords.of(
                    EnglishAnalyzer.getDefaultStopSet(),
                    "can do does how i our we what when where which who why you your");

    private final Stemming stemming = new Stemming(PorterStemFilter::new);

    @Override
    public String joined(String text) {
        return text;
    }

    @Override
    public List<String> forms(String token) {
        String word = Spelling.lowerCase(token);
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        return STOP_WORDS.contains(word) ? List.of() : List.of(Spelling.acronym(word));
    }

    @Override
    public Set<String> stopWords() {
        return STOP_WORDS;
    }

    @Override
    public String stem(String folded) {
        return stemming.of(folded);
    }
}
