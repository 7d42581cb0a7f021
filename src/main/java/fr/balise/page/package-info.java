/// The edition for the screen: the publication as HTML pages.
///
/// In: a `Publication` and a theme. Out: output files, and the links they hold for the check. It does not know search,
/// print or open data.
@NullMarked
package fr.balise.page;

import org.jspecify.annotations.NullMarked;
