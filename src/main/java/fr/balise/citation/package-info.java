/// How a document is cited: plain text, BibTeX, RIS, CSL-JSON, metadata in the head of its page.
///
/// In: a `Publication`. Out: a [Reference] for each of its documents, and texts in each format that say the same facts.
/// It knows no page and no theme, and says nothing that no author wrote: when somebody read a page is the reader's own
/// to say.
@NullMarked
package fr.balise.citation;

import org.jspecify.annotations.NullMarked;
