/// A new document: a type and a title in, a file with a skeleton out, beside what is there. It never changes a file.
@NullMarked
package fr.balise.create;

import org.jspecify.annotations.NullMarked;
