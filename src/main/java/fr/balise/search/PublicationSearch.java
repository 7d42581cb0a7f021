package fr.balise.search;

import fr.balise.publication.Publication;
import fr.balise.search.index.SearchIndex;
import fr.balise.search.query.Answer;
import fr.balise.search.query.Searcher;

/// A publication that answers queries: Lucene's own answers, which the searcher in the browser is held to.
///
/// ```
/// try (PublicationSearch search = PublicationSearch.of(publication)) {
///     Answer answer = search.answer("cooperatives de quartié", 10);
/// }
/// ```
/// The index is made once and kept in memory; several threads may ask at once. No query is refused.
public final class PublicationSearch implements AutoCloseable {

    private final SearchIndex index;
    private final Searcher searcher;

    private PublicationSearch(SearchIndex index) {
        this.index = index;
        this.searcher = new Searcher(index);
    }

    /// The search of a publication, with its own weights, synonyms and roots.
    public static PublicationSearch of(Publication publication) {
        return of(PublicationIndex.of(publication));
    }

    /// The search on an index, which is closed with it.
    public static PublicationSearch of(SearchIndex index) {
        return new PublicationSearch(index);
    }

    /// The first `limit` documents for a query, `limit` being 1 or more, and what is to be told of the answer.
    public Answer answer(String query, int limit) {
        return searcher.answer(query, limit);
    }

    /// What is searched.
    public SearchIndex index() {
        return index;
    }

    @Override
    public void close() {
        index.close();
    }
}
