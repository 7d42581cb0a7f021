/// Changes of the author's own files: a text and places of it in, the changed text and safely written files out. It knows
/// no format: what to change is said by those who call it.
@NullMarked
package fr.balise.edit;

import org.jspecify.annotations.NullMarked;
