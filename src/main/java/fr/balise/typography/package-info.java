/// French microtypography of plain text: [fr.balise.typography.Typography] finds the spaces, quotation marks,
/// apostrophes and superscripts that a text lacks.
///
/// In: the text of one block, in which U+FFFC stands for whatever is not text. Out: small replacements at the
/// text's own offsets. It knows nothing of Markdown or HTML: its caller puts the replacements in its own tree.
@NullMarked
package fr.balise.typography;

import org.jspecify.annotations.NullMarked;
