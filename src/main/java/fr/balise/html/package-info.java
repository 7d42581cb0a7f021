/// The only home of jsoup: raw HTML of authors is inspected and cleaned, and emitted pages are read.
///
/// In: HTML text. Out: what an author is told ([Inspection]), HTML that can do no harm ([HtmlCleaner]), and what a
/// page or style sheet links to ([PageFacts]), and XHTML for books ([Xhtml]).
/// It does not know where a link leads, which pages exist or what Markdown is.
@NullMarked
package fr.balise.html;

import org.jspecify.annotations.NullMarked;
