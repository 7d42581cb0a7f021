/// How numbers, words and postings are written in the files of the search, as `src/site/markdown/search.md` defines them.
///
/// In: plain values. Out: texts and bits, and back: whatever is written here can be read here. It knows no library, no
/// document and no query.
@NullMarked
package fr.balise.search.codec;

import org.jspecify.annotations.NullMarked;
