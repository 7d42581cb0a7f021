/// The stage *data*: the publication for programs, as open data, feed, site map and rules for robots.
///
/// In: a `Publication` and the addresses of its pages. Out: `OutputFile`s, listed in [DataStage]. JSON and its schema
/// come from one definition ([Shape]). It does not know how pages look, and reads no clock.
@NullMarked
package fr.balise.data;

import org.jspecify.annotations.NullMarked;
