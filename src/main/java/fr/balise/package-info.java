/// Balise.
@NullMarked
package fr.balise;

import org.jspecify.annotations.NullMarked;
