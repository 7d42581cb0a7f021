/// The index of a publication: what is searched, in Lucene's memory and in the files for browsers.
///
/// In: [SearchDocument]s and the words of `search.analysis`. Out: Lucene's own index ([SearchIndex]), or the files of
/// `src/site/markdown/search.md` ([Export]), which hold the same terms, places and lengths without the way through Lucene's
/// files; `ExportTest` holds one against the other. It knows neither Markdown nor configuration nor queries.
@NullMarked
package fr.balise.search.index;

import org.jspecify.annotations.NullMarked;
