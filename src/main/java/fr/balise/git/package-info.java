/// The Git repository in which a publication is kept; the only home of the program `git`.
///
/// In: a content folder. Out: where it lies in its repository, and the [History] of its files. It does not know what a file means.
///
/// A program and not a library: whoever keeps a publication in Git has it, it understands every form of repository that its
/// own version makes (work trees, reftables, SHA-256), and costs 5 ms to start where JGit costs 3 MB and its classes.
@NullMarked
package fr.balise.git;

import org.jspecify.annotations.NullMarked;
