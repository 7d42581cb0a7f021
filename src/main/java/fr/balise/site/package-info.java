/// The site made: what every edition hands over, and the only code that touches the output folder.
///
/// In: bytes as they are made ([Intake]), and [OutputFile]s from any stage. Out: a [Site] without collisions, then the
/// same files on disk with their [Manifest]. It does not know what the files mean, who links to whom or where the
/// addresses come from.
@NullMarked
package fr.balise.site;

import org.jspecify.annotations.NullMarked;
