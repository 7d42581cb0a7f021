/// What a word is to the search: [fr.balise.search.analysis.WordAnalysis] cuts text into tokens and gives each its
/// forms and terms, alike for documents and for queries.
///
/// In: plain text, a language, the publication's own roots and synonyms as plain strings. Out: tokens with their places
/// in the text, and Lucene's `Analyzer` that indexes exactly these. `analysis-fr.js`, `analysis-en.js` and `words.js` say the
/// same in the browser, and are compared with this package word by word. It knows nothing of documents or fields.
@NullMarked
package fr.balise.search.analysis;

import org.jspecify.annotations.NullMarked;
