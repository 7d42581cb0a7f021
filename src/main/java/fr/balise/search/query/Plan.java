package fr.balise.search.query;

import java.util.List;

/// A query whose words have been looked up: what documents are asked for.
///
/// @param clauses what scores, in order of the query, none twice
/// @param phrases that hold as long as all clauses do
/// @param filters that always hold
/// @param exclusions of which none may hold
/// @param corrections of mistyped words, in order of the query
public record Plan(
        List<Clause> clauses,
        List<Condition.InOrder> phrases,
        List<Condition> filters,
        List<Condition> exclusions,
        List<Correction> corrections) {

    private static final int FEW = 3;

    public Plan {
        clauses = clauses.stream().distinct().toList();
        phrases = phrases.stream().distinct().toList();
        filters = filters.stream().distinct().toList();
        exclusions = exclusions.stream().distinct().toList();
        corrections = corrections.stream().distinct().toList();
    }

    /// Whether nothing is asked for, to which nothing is the answer.
    public boolean isEmpty() {
        return clauses.isEmpty() && filters.isEmpty() && exclusions.isEmpty();
    }

    /// Whether documents with some of the words are worth showing after so many that have all that is asked for: where
    /// there are none, or very few and nothing was asked for word by word.
    public boolean goesOnAfter(int complete) {
        return clauses.size() > 1 && (complete == 0 || (complete < FEW && phrases.isEmpty()));
    }
}
