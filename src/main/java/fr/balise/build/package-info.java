/// The build: the list of stages, in the order in which they run.
///
/// In: folders and options. Out: a site on disk, or the diagnostics that say why not. It only calls stages.
@NullMarked
package fr.balise.build;

import org.jspecify.annotations.NullMarked;
