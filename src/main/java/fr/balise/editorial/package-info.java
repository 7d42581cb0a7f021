/// What a careful reader would remark: the editorial checks of `balise check`.
///
/// In: the linked publication and the files it was read from. Out: diagnostics at the author's own words. It changes
/// nothing and is never asked by a build. It must not know how anything is published, nor which day it is.
@NullMarked
package fr.balise.editorial;

import org.jspecify.annotations.NullMarked;
