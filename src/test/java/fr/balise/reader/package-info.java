/// The site as its readers have it, judged in a real browser: on a telephone and on a wide screen, by day and by night,
/// by keyboard, without scripts, from a memory stick.
///
/// Built sites in every theme go in; what comes out is what a reader would stumble over. Nothing here knows a class name
/// of a theme: pages are found by their addresses, and things on them by roles, names and what they do.
@NullMarked
package fr.balise.reader;

import org.jspecify.annotations.NullMarked;
