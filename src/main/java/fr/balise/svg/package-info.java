/// Drawings as text: elements of SVG with numbers that are the same on every machine.
///
/// It knows nothing of what is drawn, and no colour: drawings bear classes, and themes paint them.
@NullMarked
package fr.balise.svg;

import org.jspecify.annotations.NullMarked;
