/// The bytes of notes that one build leaves for the next: numbers, texts and lists, with a checksum at their end.
///
/// A note is read by the very version that wrote it, so it tells nothing of its own form.
@NullMarked
package fr.balise.note;

import org.jspecify.annotations.NullMarked;
