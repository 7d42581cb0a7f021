/// Books for reading devices: EPUB 3.3, reflowable.
///
/// In: pages as HTML fragments, their order and titles, pictures, fonts, a style sheet ([EpubBook]). Out: the bytes of the
/// book ([EpubWriter]), the same for the same book.
/// It does not know what a publication is, nor where its files come from.
@NullMarked
package fr.balise.print.epub;

import org.jspecify.annotations.NullMarked;
