/// What is wrong, where, and what to do about it: the one vocabulary of all stages.
///
/// In: a rule, a place and the words of the author. Out: [Diagnostic] records, carried beside values by [Outcome].
/// It knows nothing of files, Markdown or themes: the sealed problem types of each stage word their own problems.
@NullMarked
package fr.balise.diagnostic;

import org.jspecify.annotations.NullMarked;
