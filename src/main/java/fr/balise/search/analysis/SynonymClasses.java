package fr.balise.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes expressions with canonical terms out of classes of expressions, each given as the terms of its words.
///
/// Classes that share an expression are one class, since a name cannot stand for two canonical terms at once. Its
/// canonical term is its first expression of a single term; a class without any gets a made-up one, `≡0`, `≡1`…,
/// which no text can hold.
final class SynonymClasses {

    private static final String MADE_UP = "≡";

    /// Each class's older class of the same names, or itself.
    private final List<Integer> older = new ArrayList<>();

    private final Map<List<String>, Integer> classes = new LinkedHashMap<>();

    /// Adds a class; an expression without terms is left out.
    void add(List<List<String>> expressions) {
        int added = older.size();
        older.add(added);
        for (List<String> expression : expressions) {
            if (!expression.isEmpty()) {
                int known = oldest(classes.computeIfAbsent(expression, name -> added));
                int other = oldest(added);
                older.set(Math.max(known, other), Math.min(known, other));
            }
        }
    }

    /// The expressions of all classes that have more than one, in the order in which they were added, without those that
    /// are their own canonical term.
    Synonyms synonyms() {
        Map<Integer, List<List<String>>> names = new LinkedHashMap<>();
        classes.forEach(
                (name, number) ->
                        names.computeIfAbsent(oldest(number), oldest -> new ArrayList<>())
                                .add(name));
        List<Expression> expressions = new ArrayList<>();
        int madeUp = 0;
        for (List<List<String>> all : names.values()) {
            if (all.size() > 1) {
                List<String> canonical =
                        all.stream().filter(name -> name.size() == 1).findFirst().orElse(List.of());
                String term = canonical.isEmpty() ? MADE_UP + madeUp++ : canonical.getFirst();
                all.stream()
                        .filter(name -> !name.equals(canonical))
                        .forEach(name -> expressions.add(new Expression(term, name)));
            }
        }
        return new Synonyms(expressions);
    }

    private int oldest(int number) {
        int oldest = number;
        while (older.get(oldest) != oldest) {
            oldest = older.get(oldest);
        }
        return oldest;
    }
}
