/// What readers see change from one state of a publication to another: two built sites → [fr.balise.compare.Differences].
///
/// It reads sites as they were emitted and publications as they were linked, and knows neither of Git nor of how either
/// was made.
@NullMarked
package fr.balise.compare;

import org.jspecify.annotations.NullMarked;
