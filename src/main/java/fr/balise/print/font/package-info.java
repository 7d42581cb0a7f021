/// Fonts for paper: which characters a face can print, and which faces a text needs.
///
/// In: font files of a theme, TrueType or WOFF. Out: [FontFace]s that a PDF engine prints with, and a [FontSet] that
/// finds the characters no face covers. It does not know the engine, nor what is printed.
@NullMarked
package fr.balise.print.font;

import org.jspecify.annotations.NullMarked;
