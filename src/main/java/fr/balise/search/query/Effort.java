package fr.balise.search.query;

/// How far to go from the words of a query as they were written.
enum Effort {
    /// Only words that the publication does not know are taken for others.
    USUAL,

    /// When that found nothing: the last word may be the beginning of another even if it is one itself, and a word that
    /// stands nowhere in this spelling is taken for its neighbours even if it has a known stem.
    THOROUGH
}
