/// A form in the browser for authors who want no text editor: a publication in, the configuration of Decap CMS out.
///
/// The fields come from [fr.balise.jsonschema.FrontMatterKeys], so that a new key has its field without a word here.
@NullMarked
package fr.balise.decap;

import org.jspecify.annotations.NullMarked;
