package fr.balise.print.epub;

import fr.balise.site.Bytes;

/// One face of a font that travels inside the book.
///
/// @param family the name that the style sheet uses, without quotes or backslashes
/// @param weight as in CSS: 400, 700
/// @param italic whether it slants
/// @param trueType the file
public record EpubFont(String family, int weight, boolean italic, Bytes trueType) {

    public EpubFont {
        if (!family.matches("[\\p{L}\\p{N} _-]+")) {
            throw new IllegalArgumentException("not the name of a font: " + family);
        }
    }
}
