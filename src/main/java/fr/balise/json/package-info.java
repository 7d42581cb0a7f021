/// The only home of the JSON library: immutable JSON values, their text, and the way back.
///
/// In: [Json] values. Out: text with keys in the order given, the same bytes for the same value.
@NullMarked
package fr.balise.json;

import org.jspecify.annotations.NullMarked;
