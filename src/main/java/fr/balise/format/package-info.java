/// The normal form of the author's Markdown files (`balise fmt`): files in, the same files with their keys in order, their
/// spaces and signs set right, out. Whatever it changes, the site stays the same; what would not is left as it is.
@NullMarked
package fr.balise.format;

import org.jspecify.annotations.NullMarked;
