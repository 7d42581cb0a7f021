/// The last look before a site is written: every internal link, anchor and asset leads to something.
///
/// In: a [fr.balise.site.Site], or the facts gathered while its pages were rendered. Out: diagnostics.
/// It does not know documents or themes, asks nothing of the network and changes nothing.
@NullMarked
package fr.balise.check;

import org.jspecify.annotations.NullMarked;
