/// The stage *print*: `Publication` and theme → PDFs, an electronic book and what they weigh.
///
/// Every document is written once more, for paper: notes at their call, addresses and page numbers after links, figures
/// in tables and bars. The PDF engine and the book writer stand in packages of their own, which know nothing of
/// publications; nothing here knows the pages of the site.
@NullMarked
package fr.balise.print;

import org.jspecify.annotations.NullMarked;
