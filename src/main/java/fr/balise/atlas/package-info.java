/// Places as pictures: the world and France, with marks for places and arcs between the two sides of a cooperation.
///
/// territories with their points → SVG. Shapes come from Natural Earth (public domain), simplified beforehand. It knows no page and no theme.
@NullMarked
package fr.balise.atlas;

import org.jspecify.annotations.NullMarked;
