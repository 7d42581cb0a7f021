package fr.balise.search.index;

import fr.balise.search.codec.NumberReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of one document, unpacked from [DocumentTerms] to be compared with those that it had before.
///
/// @param fields in the order of [SearchField]
/// @param forms how often each stands in the document, by number
record OpenTerms(List<Field> fields, Map<Integer, Integer> forms) {

    /// @param tokens how many there are
    /// @param positions how many have a token
    /// @param terms where each stands, by number: its positions, each less the one before
    record Field(int tokens, int positions, Map<Integer, List<Integer>> terms) {}

    static OpenTerms of(DocumentTerms document) {
        NumberReader numbers = document.reader();
        List<Field> fields = new ArrayList<>();
        for (int field = 0; field < SearchField.values().length; field++) {
            int tokens = numbers.next();
            int positions = numbers.next();
            Map<Integer, List<Integer>> terms = new LinkedHashMap<>();
            int term = 0;
            for (int left = numbers.next(); left > 0; left--) {
                term += numbers.next();
                terms.put(term, places(numbers));
            }
            fields.add(new Field(tokens, positions, terms));
        }
        Map<Integer, Integer> forms = new LinkedHashMap<>();
        int form = 0;
        for (int left = numbers.next(); left > 0; left--) {
            form += numbers.next();
            forms.put(form, numbers.next());
        }
        return new OpenTerms(fields, forms);
    }

    private static List<Integer> places(NumberReader numbers) {
        List<Integer> places = new ArrayList<>();
        for (int left = numbers.next(); left > 0; left--) {
            places.add(numbers.next());
        }
        return places;
    }

    /// The numbers that either of two maps has, upwards.
    static Set<Integer> either(Map<Integer, ?> one, Map<Integer, ?> other) {
        Set<Integer> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }
}
