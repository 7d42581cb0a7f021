/// The files that a publication gets for its repository: checks, publishing, templates. Settings in, texts out, and
/// files beside what is there. The texts are resources; what differs between publications stands at their top.
@NullMarked
package fr.balise.kit;

import org.jspecify.annotations.NullMarked;
