/// Figures as pictures: who paid what as bars, documents by year, sums over many documents.
///
/// facts of the publication → SVG and the same figures as rows of a table. It knows no page and no theme; what it draws bears classes.
@NullMarked
package fr.balise.chart;

import org.jspecify.annotations.NullMarked;
