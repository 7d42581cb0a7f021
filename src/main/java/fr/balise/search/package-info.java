/// The stage *search*: the publication for those who look for something.
///
/// In: a `Publication`. Out: `SearchDocument`s, the `OutputFile`s with which a browser searches them, and for
/// `balise search` Lucene's own index of them. It does not know how pages look; what it shows of them in results is plain text.
@NullMarked
package fr.balise.search;

import org.jspecify.annotations.NullMarked;
