/// Which document cites which, as a layered drawing.
///
/// links of the publication → layers, places and SVG. It knows no page and no theme.
@NullMarked
package fr.balise.graph;

import org.jspecify.annotations.NullMarked;
