/// Pictures fit for paper: files as people have them → JPEG or PNG that any engine prints.
///
/// In: a file and the size it may have at most. Out: a [Fitted] picture in sRGB, upright, no larger than asked for and
/// without what cameras write beside the pixels; or why there is none. The only home of the codecs of `javax.imageio`
/// and TwelveMonkeys. It does not know where pictures stand, nor what they show.
@NullMarked
package fr.balise.image;

import org.jspecify.annotations.NullMarked;
