package fr.balise.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of things that have several: which expressions begin at a token, and by which term they are indexed.
public final class Synonyms {

    /// An expression found in a text, and the index of the token after its last one.
    public record Match(Expression expression, int end) {}

    private static final Comparator<Expression> LONGEST =
            Comparator.comparingInt((Expression expression) -> expression.terms().size())
                    .reversed();

    private final List<Expression> expressions;

    /// The same by first term, the longest first.
    private final Map<String, List<Expression>> beginnings = new HashMap<>();

    Synonyms(List<Expression> expressions) {
        this.expressions = List.copyOf(expressions);
        for (Expression expression : expressions) {
            beginnings
                    .computeIfAbsent(expression.terms().getFirst(), term -> new ArrayList<>())
                    .add(expression);
        }
        beginnings.values().forEach(list -> list.sort(LONGEST));
    }

    /// Every expression that differs from its own canonical term, in a fixed order.
    public List<Expression> expressions() {
        return expressions;
    }

    /// The expressions that begin with this token, the longest first. Tokens without words, within an expression, do not
    /// count: `l’économie sociale et solidaire` is found by its three terms.
    public List<Match> at(List<Token> tokens, int index) {
        List<Match> matches = new ArrayList<>();
        for (Word word : tokens.get(index).words()) {
            for (Expression expression : beginnings.getOrDefault(word.term(), List.of())) {
                int end = end(expression.terms(), tokens, index);
                if (end > index) {
                    matches.add(new Match(expression, end));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::expression, LONGEST));
        return matches;
    }

    /// The canonical terms to index at this token besides its own terms, each once.
    public List<String> canonicalTerms(List<Token> tokens, int index) {
        Set<String> terms = new LinkedHashSet<>();
        for (Match match : at(tokens, index)) {
            if (!tokens.get(index).has(match.expression().canonical())) {
                terms.add(match.expression().canonical());
            }
        }
        return List.copyOf(terms);
    }

    /// The index after the last token of an expression that begins here, or the index itself.
    private static int end(List<String> terms, List<Token> tokens, int index) {
        int found = 0;
        for (int i = index; i < tokens.size(); i++) {
            if (tokens.get(i).words().isEmpty()) {
                continue;
            }
            if (!tokens.get(i).has(terms.get(found))) {
                return index;
            }
            found++;
            if (found == terms.size()) {
                return i + 1;
            }
        }
        return index;
    }
}
