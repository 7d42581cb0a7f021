package fr.balise.print.font;

import fr.balise.site.Bytes;

/// One face of a family of fonts.
///
/// @param family the name that style sheets use: `Atkinson`
/// @param weight as in CSS: 400 is regular, 700 bold
/// @param italic whether it slants
/// @param trueType the font, with every character that [FontFile] adds
public record FontFace(String family, int weight, boolean italic, Bytes trueType) {}
