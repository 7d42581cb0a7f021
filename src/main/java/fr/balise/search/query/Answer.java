package fr.balise.search.query;

import java.util.List;

/// The answer to a query.
///
/// @param hits the first documents, best first
/// @param total how many documents there are in all
/// @param complete how many of them have all that was asked for; they come first, and the others have some of the words
/// @param corrections of mistyped words
public record Answer(List<Hit> hits, int total, int complete, List<Correction> corrections) {

    public Answer {
        hits = List.copyOf(hits);
        corrections = List.copyOf(corrections);
    }

    /// Whether some of the documents have only some of the words.
    public boolean relaxed() {
        return complete < total;
    }

    /// A query with its corrections, to be proposed: `coopratives` → `coopératives`.
    public String corrected(String query) {
        String corrected = query;
        for (Correction correction : corrections) {
            corrected = corrected.replace(correction.written(), correction.form());
        }
        return corrected;
    }
}
