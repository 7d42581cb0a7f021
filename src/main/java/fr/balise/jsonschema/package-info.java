/// JSON Schemas of what authors write, for their text editors: a catalogue in, schemas out. They tell shapes; what one
/// file says of another is for the build.
@NullMarked
package fr.balise.jsonschema;

import org.jspecify.annotations.NullMarked;
