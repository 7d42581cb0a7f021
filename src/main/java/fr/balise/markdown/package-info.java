/// What authors write, read once: Markdown with Balise's additions, and the only home of commonmark-java.
///
/// In: the body of a document. Out: [MarkdownText] (headings, mentions, plain text, HTML on demand) and what was
/// noticed. It must not know where anything is published: a `LinkResolver` answers that when HTML is written; nor
/// does it know front matter, files or themes.
@NullMarked
package fr.balise.markdown;

import org.jspecify.annotations.NullMarked;
