package fr.balise.search.analysis;

import java.util.List;

/// One way to say a thing that has several names: the terms of its words, and the canonical term of its class.
///
/// `économie sociale et solidaire` → terms `econom`, `social`, `solidair`, canonical term `ess`
public record Expression(String canonical, List<String> terms) {
    public Expression {
        terms = List.copyOf(terms);
    }
}
