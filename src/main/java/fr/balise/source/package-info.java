/// The stage *read*: a folder into a [SourceTree].
///
/// In: a folder. Out: every file known, texts decoded, sorted by path. It does not know what any file means.
@NullMarked
package fr.balise.source;

import org.jspecify.annotations.NullMarked;
