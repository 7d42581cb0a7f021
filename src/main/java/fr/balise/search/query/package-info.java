/// Lucene's own answer to a query: the reference for the searcher in the browser.
///
/// In: a [fr.balise.search.index.SearchIndex] and what a reader typed. Out: an [Answer], documents in order with their
/// scores. [QueryParser] reads the query, [QueryPlanner] gives every word the terms that it stands for, [LuceneQueries]
/// makes one query of Lucene's of them, [Searcher] asks it. The language, the ranking and the choice of a section are
/// those of `src/site/markdown/search.md`. It knows neither Markdown nor files nor the console.
@NullMarked
package fr.balise.search.query;

import org.jspecify.annotations.NullMarked;
