/// The command line: words in, an exit status out. The only home of picocli, of the console and of the clock.
@NullMarked
package fr.balise.cli;

import org.jspecify.annotations.NullMarked;
