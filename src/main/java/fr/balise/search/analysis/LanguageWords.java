package fr.balise.search.analysis;

import fr.balise.diagnostic.Language;

import java.util.List;
import java.util.Set;

/// What differs from one language to the other.
sealed interface LanguageWords permits FrenchWords, EnglishWords {

    static LanguageWords of(Language language) {
        return switch (language) {
            case FR -> new FrenchWords();
            case EN -> new EnglishWords();
        };
    }

    /// The text with spellings that go over several tokens made one; its length does not change.
    String joined(String text);

    /// The plain words that a token stands for, in lower case with their accents; none for a stop word.
    List<String> forms(String token);

    /// Words that nobody looks for.
    Set<String> stopWords();

    /// The stem of a folded form.
    String stem(String folded);
}
