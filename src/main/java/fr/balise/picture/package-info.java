/// The stage *picture*: `Publication` → the files of the content as the site publishes them, photos in the widths that
/// pages use and without what cameras write beside the pixels.
///
/// In: every file that documents name, and how they use it. Out: [SitePictures], files with their addresses and what pages
/// must know to show them. Work is kept between builds. It does not know pages, templates or codecs.
@NullMarked
package fr.balise.picture;

import org.jspecify.annotations.NullMarked;
