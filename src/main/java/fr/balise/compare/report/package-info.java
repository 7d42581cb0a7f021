/// [fr.balise.compare.Differences] for people: a page of HTML that needs nothing else, and Markdown for a comment.
///
/// All words of authors are text: whoever proposes a change to a publication proposes its report too.
@NullMarked
package fr.balise.compare.report;

import org.jspecify.annotations.NullMarked;
