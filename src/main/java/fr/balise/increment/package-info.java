/// What the last build left behind, so that the next one need not do it again.
///
/// In: folders and options, and the note of the last build. Out: how that build ended, when nothing that it depended on
/// and nothing that it made has changed since; else nothing, and everything is built. It does not know what any file means.
@NullMarked
package fr.balise.increment;

import org.jspecify.annotations.NullMarked;
