/// The index of a publication: what is searched, in Lucene's memory and in the files for browsers.
///
/// In: [SearchDocument]s and the words of `search.analysis`. Out: a [SearchIndex], and from it the files of
/// `src/site/markdown/search.md` ([Export]). It knows neither Markdown nor configuration nor queries.
@NullMarked
package fr.balise.search.index;

import org.jspecify.annotations.NullMarked;
