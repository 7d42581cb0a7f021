/// Lists of what a publication holds: a linked publication in, rows for people and programs out.
@NullMarked
package fr.balise.listing;

import org.jspecify.annotations.NullMarked;
