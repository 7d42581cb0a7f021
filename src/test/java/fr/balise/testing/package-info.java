/// What tests of whole sites share: a site in a temporary folder, built, changed and built again.
@NullMarked
package fr.balise.testing;

import org.jspecify.annotations.NullMarked;
