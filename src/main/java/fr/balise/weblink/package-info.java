/// Links to other sites: which there are, and what the network answers for each.
///
/// In: the sources, the documents, and a way to ask the network. Out: diagnostics at every place where an address is
/// broken, has moved or could not be checked. It knows nothing of the site made, and no build ever calls it.
@NullMarked
package fr.balise.weblink;

import org.jspecify.annotations.NullMarked;
