/// Made files from one build to the next: what was made → the same bytes, as long as nothing that they show has changed.
///
/// In: the key of a file, the hash of all that goes into it and of the code that makes it. Out: the file of an earlier
/// build, if there is one and it is whole. It does not know what files are made of.
@NullMarked
package fr.balise.cache;

import org.jspecify.annotations.NullMarked;
