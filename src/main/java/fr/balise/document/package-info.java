/// The stage *parse*: Markdown files into typed documents.
///
/// In: the texts of a `SourceTree`. Out: [Documents], each with its front matter decoded, its body parsed once and its
/// mentions of others still unresolved. It does not know which other documents exist.
@NullMarked
package fr.balise.document;

import org.jspecify.annotations.NullMarked;
