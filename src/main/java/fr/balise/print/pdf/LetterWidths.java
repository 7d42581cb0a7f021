package fr.balise.print.pdf;

import fr.balise.print.font.FontFace;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much room text wants at most, before anything is laid out and whether or not it is bold.
///
/// In the unit `em`: the size of its letters. The widest among the faces of the first family counts, that of the text.
/// Example: `of(",")` → 0.27 in Atkinson.
final class LetterWidths {

    /// A character that the family lacks is printed in one that has wider letters.
    private static final double UNKNOWN = 1.1;

    /// Letters as of a typewriter.
    private static final double TYPED = 0.65;

    private final List<TrueTypeFont> faces = new ArrayList<>();
    private final Map<Integer, Double> known = new HashMap<>();

    LetterWidths(List<FontFace> fonts) {
        for (FontFace face : fonts) {
            if (face.family().equals(fonts.getFirst().family())) {
                faces.add(ParsedFont.of(face).font());
            }
        }
    }

    double of(String text) {
        return text.codePoints()
                .mapToDouble(letter -> known.computeIfAbsent(letter, this::widest))
                .sum();
    }

    /// The same for `<code>`, where all letters are as wide.
    double ofTyped(String text) {
        return Math.max(text.length() * TYPED, of(text));
    }

    private double widest(int letter) {
        double widest = 0;
        for (TrueTypeFont face : faces) {
            widest = Math.max(widest, width(face, letter));
        }
        return widest;
    }

    private static double width(TrueTypeFont face, int letter) {
        try {
            CmapLookup characters = face.getUnicodeCmapLookup();
            int glyph = characters.getGlyphId(letter);
            return glyph == 0
                    ? UNKNOWN
                    : (double) face.getAdvanceWidth(glyph) / face.getUnitsPerEm();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
