package fr.balise.search.query;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.Form;
import fr.balise.search.index.Forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the terms that a word of a query stands for: its own, those of the words that it may be the beginning of, and,
/// where there are none of either, those of the nearest words.
///
/// Example: `coope`, left open → coopération, coopérative…; `quratier` → quartier.
final class Expansion {

    private static final int LEAST_OPEN = 3;
    private static final int MOST_COMPLETIONS = 20;
    private static final double BOOST_PER_LETTER = 0.9;
    private static final int MOST_LETTERS = 6;

    private static final int LEAST_CORRECTED = 4;
    private static final int LEAST_CORRECTED_TWICE = 8;
    private static final int LEAST_CORRECTED_TWICE_THOROUGHLY = 6;
    private static final int MOST_CORRECTIONS = 8;

    /// Frequent forms first; folded spelling, then spelling, decide between equals.
    private static final Comparator<Form> BY_FREQUENCY =
            Comparator.comparingInt(Form::frequencyClass)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    private final WordAnalysis words;
    private final Forms forms;
    private final Vocabulary vocabulary;

    Expansion(WordAnalysis words, Forms forms, Vocabulary vocabulary) {
        this.words = words;
        this.forms = forms;
        this.vocabulary = vocabulary;
    }

    /// What a word stands for.
    ///
    /// @param clause its terms
    /// @param nearest the form that it was taken for, when it is not one itself
    record Expanded(Clause clause, Optional<String> nearest) {}

    /// The terms of a token of a query; `open` says whether it may be the beginning of a word.
    Expanded expand(Token token, boolean open, Effort effort) {
        Map<String, Float> boosts = new LinkedHashMap<>();
        own(token).forEach(term -> boosts.put(term, 1f));
        if (token.words().size() != 1) {
            return new Expanded(clause(boosts), Optional.empty());
        }
        String word = WordAnalysis.fold(token.words().getFirst().form());
        boolean isForm = forms.hasFolded(word);
        boolean thorough = effort == Effort.THOROUGH;
        if (open && (thorough || !isForm) && complete(word, boosts)) {
            return new Expanded(clause(boosts), Optional.empty());
        }
        if (!boosts.isEmpty() && (isForm || !thorough)) {
            return new Expanded(clause(boosts), Optional.empty());
        }
        List<Form> nearest = nearest(word, most(word, effort));
        for (Form form : nearest) {
            int distance = EditDistance.between(word, form.folded(), most(word, effort));
            put(form, (float) (1 - (double) distance / word.length()), boosts);
        }
        return new Expanded(clause(boosts), nearest.stream().findFirst().map(Form::text));
    }

    /// The token's own terms that occur in the index.
    List<String> own(Token token) {
        return vocabulary.known(token.words().stream().map(Word::term).toList());
    }

    /// Adds the terms of the words that a word may be the beginning of; whether there are any.
    private boolean complete(String word, Map<String, Float> boosts) {
        if (word.length() < LEAST_OPEN) {
            return false;
        }
        List<Form> longer = forms.startingWith(word);
        longer.stream()
                .sorted(BY_FREQUENCY)
                .limit(MOST_COMPLETIONS)
                .forEach(
                        form -> put(form, decayed(form.folded().length() - word.length()), boosts));
        return !longer.isEmpty();
    }

    private static float decayed(int letters) {
        double boost = 1;
        for (int n = 0; n < Math.min(letters, MOST_LETTERS); n++) {
            boost *= BOOST_PER_LETTER;
        }
        return (float) boost;
    }

    /// The most frequent of the forms nearest to a word, none where all are too far.
    private List<Form> nearest(String word, int most) {
        if (word.length() < LEAST_CORRECTED) {
            return List.of();
        }
        List<Form> sameLetter =
                atLeastDistance(word, forms.startingWith(word.substring(0, 1)), most);
        List<Form> found =
                sameLetter.isEmpty() ? atLeastDistance(word, forms.all(), most) : sameLetter;
        return found.stream().sorted(BY_FREQUENCY).limit(MOST_CORRECTIONS).toList();
    }

    private static List<Form> atLeastDistance(String word, List<Form> among, int most) {
        List<Form> found = new ArrayList<>();
        int least = most;
        for (Form form : among) {
            int distance = EditDistance.between(word, form.folded(), least);
            if (distance < least) {
                found.clear();
                least = distance;
            }
            if (distance == least) {
                found.add(form);
            }
        }
        return found;
    }

    private static int most(String word, Effort effort) {
        int leastCorrectedTwice =
                switch (effort) {
                    case USUAL -> LEAST_CORRECTED_TWICE;
                    case THOROUGH -> LEAST_CORRECTED_TWICE_THOROUGHLY;
                };
        return word.length() < leastCorrectedTwice ? 1 : 2;
    }

    private void put(Form form, float boost, Map<String, Float> boosts) {
        terms(form)
                .filter(term -> vocabulary.documents(term) > 0)
                .forEach(term -> boosts.merge(term, boost, Math::max));
    }

    private Stream<String> terms(Form form) {
        return words.words(form.text()).stream().map(Word::term);
    }

    private static Clause clause(Map<String, Float> boosts) {
        return new Clause(
                boosts.entrySet().stream()
                        .map(entry -> new Alternative(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
