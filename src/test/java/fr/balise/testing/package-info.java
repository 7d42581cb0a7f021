/// What tests of whole sites share: a site in a temporary folder, built, changed and built again; a host that serves it;
/// real browsers that show it.
@NullMarked
package fr.balise.testing;

import org.jspecify.annotations.NullMarked;
