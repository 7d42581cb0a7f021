package fr.balise.search.query;

import java.util.Comparator;
import java.util.List;

/// One word of a query: the terms any of which a document must have. Two words with the same alternatives are one
/// clause.
///
/// @param alternatives in order of their terms, each once; none for a word that the publication does not know
public record Clause(List<Alternative> alternatives) {

    public Clause {
        alternatives =
                alternatives.stream().sorted(Comparator.comparing(Alternative::term)).toList();
    }

    /// Its terms.
    public List<String> terms() {
        return alternatives.stream().map(Alternative::term).toList();
    }
}
