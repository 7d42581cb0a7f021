/// The sections that documents must have: documents and `schema:` in, diagnostics out. It knows headings, not what
/// stands below them.
@NullMarked
package fr.balise.schema;

import org.jspecify.annotations.NullMarked;
