/// The catalogue of rules as people read it: for each rule what it means, a wrong and a right example, what to do.
///
/// In: a [fr.balise.diagnostic.Rule]. Out: its [RuleGuide], read from a YAML file beside this package. It does not know
/// how a rule is noticed, nor how its guide is shown: the command line prints it, and the documentation is made of it.
@NullMarked
package fr.balise.guide;

import org.jspecify.annotations.NullMarked;
