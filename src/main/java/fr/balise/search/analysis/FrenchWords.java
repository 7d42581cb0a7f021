package fr.balise.search.analysis;

import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;

import java.util.List;
import java.util.Set;

/// French: elision, stop words, acronyms, inclusive spellings, Lucene's light stemmer.
final class FrenchWords implements LanguageWords {

    /// Beside Lucene's list: the words of questions, prepositions, and what Lucene leaves out of être, avoir, faire and
    /// pouvoir. Words that
    /// are something else as well (car, or, plus, été) are not here.
    static final Set<String> STOP_WORDS =
            StopWords.of(
                    FrenchAnalyzer.getDefaultStopSet(),
                    "a afin as auquel auxquelles auxquels chez combien comme comment contre depuis"
                            + " desquelles desquels dont duquel elles entre est faire faut laquelle"
                            + " lequel lesquelles lesquels lors ni où pendant peut peuvent peux"
                            + " pourquoi quand quoi selon si sous vers ça");

    private final Stemming stemming = new Stemming(FrenchLightStemFilter::new);

    @Override
    public String joined(String text) {
        return InclusiveSpelling.joined(text);
    }

    @Override
    public List<String> forms(String token) {
        String bare = elided(token);
        String word = Spelling.lowerCase(bare);
        if (STOP_WORDS.contains(word)) {
            return List.of();
        }
        return word.indexOf('·') < 0
                ? List.of(Spelling.acronym(word))
                : InclusiveSpelling.forms(word).stream()
                        .filter(form -> !STOP_WORDS.contains(form))
                        .toList();
    }

    @Override
    public Set<String> stopWords() {
        return STOP_WORDS;
    }

    @Override
    public String stem(String folded) {
        return stemming.of(folded);
    }

    /// `l’économie` → `économie`, `Jusqu'ici` → `ici`; `aujourd’hui` stays.
    private static String elided(String token) {
        for (int i = 0; i < token.length(); i++) {
            char letter = token.charAt(i);
            if (letter == '\'' || letter == '’') {
                boolean article = FrenchAnalyzer.DEFAULT_ARTICLES.contains(token.substring(0, i));
                return article ? token.substring(i + 1) : token;
            }
        }
        return token;
    }
}
