/// The site as its authors see it while they write: a server on their own machine, which shows a change as soon as the file
/// is saved.
///
/// In: the build of one publication, [fr.balise.build.LiveBuild]. Out: pages over HTTP to this machine only, told over
/// server-sent events when to load themselves again, and a panel of errors in them. It serves files of the site and
/// nothing else.
@NullMarked
package fr.balise.serve;

import org.jspecify.annotations.NullMarked;
