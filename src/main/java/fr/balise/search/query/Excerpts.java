package fr.balise.search.query;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchSection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the part of a document that answers a query best: the window of 30 tokens with the most of its words.
final class Excerpts {

    private static final int WINDOW = 30;

    /// Tokens shown before the first match.
    private static final int LEAD = 8;

    private final WordAnalysis words;

    Excerpts(WordAnalysis words) {
        this.words = words;
    }

    /// The best part of a document.
    ///
    /// @param section id of its section; empty for the first one, and when no word is in the text
    /// @param excerpt the window
    record Best(String section, List<Hit.Piece> excerpt) {}

    /// A window in a section: how many clauses it has, how many tokens of them, and its first token.
    private record Window(int clauses, int matches, int first) {

        boolean isBetterThan(Window other) {
            return clauses > other.clauses || (clauses == other.clauses && matches > other.matches);
        }
    }

    /// The text of a section with the clauses that each of its tokens matches.
    private record Matched(
            SearchSection section, String text, List<Token> tokens, List<Integer> masks) {}

    Best best(SearchDocument document, List<Clause> clauses) {
        Map<String, Integer> wanted = masks(clauses);
        Window best = new Window(-1, 0, 0);
        List<Matched> in = new ArrayList<>();
        for (SearchSection section : document.sections()) {
            Matched matched = match(section, wanted);
            Window window = best(matched.masks(), clauses.size());
            if (window.isBetterThan(best)) {
                best = window;
                in = List.of(matched);
            }
        }
        if (in.isEmpty()) {
            return new Best("", List.of());
        }
        Matched found = in.getFirst();
        String section = best.clauses() > 0 ? found.section().id() : "";
        return new Best(section, pieces(found, start(found.masks(), best.first())));
    }

    /// The first token to show of a window: not all of what stands before its first match.
    private static int start(List<Integer> masks, int first) {
        for (int i = first; i < masks.size(); i++) {
            if (masks.get(i) != 0) {
                return Math.max(first, i - LEAD);
            }
        }
        return first;
    }

    /// The clauses of each term, as bits: there are at most 32.
    private static Map<String, Integer> masks(List<Clause> clauses) {
        Map<String, Integer> masks = new HashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            for (String term : clauses.get(i).terms()) {
                masks.merge(term, 1 << i, (a, b) -> a | b);
            }
        }
        return masks;
    }

    private Matched match(SearchSection section, Map<String, Integer> wanted) {
        String text =
                section.heading().isEmpty()
                        ? section.text()
                        : section.heading() + "\n" + section.text();
        List<Token> tokens = words.tokens(text);
        List<Integer> masks = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int mask = 0;
            for (Word word : tokens.get(i).words()) {
                mask |= wanted.getOrDefault(word.term(), 0);
            }
            for (String term : words.synonyms().canonicalTerms(tokens, i)) {
                mask |= wanted.getOrDefault(term, 0);
            }
            masks.add(mask);
        }
        return new Matched(section, text, tokens, masks);
    }

    private static Window best(List<Integer> masks, int clauses) {
        int[] counts = new int[clauses];
        int matches = 0;
        Window best = new Window(0, 0, 0);
        for (int i = 0; i < masks.size(); i++) {
            matches += count(masks.get(i), 1, counts);
            if (i >= WINDOW) {
                matches -= count(masks.get(i - WINDOW), -1, counts);
            }
            int distinct = 0;
            for (int count : counts) {
                distinct += count > 0 ? 1 : 0;
            }
            Window window = new Window(distinct, matches, Math.max(0, i - WINDOW + 1));
            if (window.isBetterThan(best)) {
                best = window;
            }
        }
        return best;
    }

    /// Adds the clauses of a token to the counts, or takes them off; the result is 1 for a token of any.
    private static int count(int mask, int sign, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += ((mask >>> i) & 1) * sign;
        }
        return mask == 0 ? 0 : 1;
    }

    private static List<Hit.Piece> pieces(Matched found, int first) {
        List<Hit.Piece> pieces = new ArrayList<>();
        int end = Math.min(found.tokens().size(), first + WINDOW);
        int written = first < end ? found.tokens().get(first).start() : 0;
        add(first > 0 ? "… " : "", false, pieces);
        for (int i = first; i < end; i++) {
            Token token = found.tokens().get(i);
            if (found.masks().get(i) != 0) {
                add(found.text().substring(written, token.start()), false, pieces);
                add(found.text().substring(token.start(), token.end()), true, pieces);
                written = token.end();
            }
        }
        if (first < end) {
            int last = found.tokens().get(end - 1).end();
            add(found.text().substring(Math.min(written, last), last), false, pieces);
            add(end < found.tokens().size() ? " …" : "", false, pieces);
        }
        return pieces;
    }

    private static void add(String text, boolean marked, List<Hit.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Piece(text, marked));
        }
    }
}
