package fr.balise.print.font;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Families of fonts in the order in which a style sheet falls back on them, and the characters that they print.
///
/// A family prints a character when all its faces have it, so that a word set in italics prints as well. What only
/// directs the setting (spaces without width, soft hyphens, joiners, marks of direction, variation selectors, ends of
/// lines) needs no glyph and counts as printed.
///
/// Example: with `Atkinson` and `DejaVuSans`, `set.needed("Vélo")` → the faces of Atkinson;
/// `set.needed("Vélo → train")` → those of DejaVuSans too, for the arrow.
public final class FontSet {

    private final SequencedMap<String, Family> families;
    private final BitSet covered = new BitSet();

    private FontSet(SequencedMap<String, Family> families) {
        this.families = families;
        families.values().forEach(family -> covered.or(family.characters()));
    }

    private record Family(List<FontFace> faces, BitSet characters) {}

    /// The families of some faces, in the order of their first face.
    ///
    /// @param faces as [FontFile] read them
    public static FontSet of(List<FontFace> faces) {
        SequencedMap<String, Family> families = new LinkedHashMap<>();
        for (FontFace face : faces) {
            BitSet characters = characters(face);
            families.merge(face.family(), new Family(List.of(face), characters), FontSet::together);
        }
        return new FontSet(families);
    }

    private static Family together(Family one, Family other) {
        List<FontFace> faces = new ArrayList<>(one.faces());
        faces.addAll(other.faces());
        BitSet both = (BitSet) one.characters().clone();
        both.and(other.characters());
        return new Family(List.copyOf(faces), both);
    }

    private static BitSet characters(FontFace face) {
        try {
            byte[] table = FontTables.of(face.trueType().toArray()).get(FontTables.CMAP);
            return CharacterMap.of(table).characters();
        } catch (UnusableFontException | BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not read by FontFile: " + face.family(), e);
        }
    }

    /// Some of the families, in this order: what one `font-family` of a style sheet names.
    ///
    /// @param names those of families; others are passed over, as browsers do
    public FontSet only(List<String> names) {
        SequencedMap<String, Family> some = new LinkedHashMap<>();
        for (String name : names) {
            Family family = families.get(name);
            if (family != null) {
                some.put(name, family);
            }
        }
        return new FontSet(some);
    }

    /// All faces, family by family.
    public List<FontFace> faces() {
        return families.values().stream().flatMap(family -> family.faces().stream()).toList();
    }

    /// Whether one of the families prints a character.
    public boolean covers(int codePoint) {
        return covered.get(codePoint) || needsNoGlyph(codePoint);
    }

    /// The characters of a text that no family prints: each once, in the order of the text.
    public List<Integer> uncovered(CharSequence text) {
        BitSet seen = new BitSet();
        List<Integer> uncovered = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int character = Character.codePointAt(text, i);
            if (!covers(character) && !seen.get(character)) {
                seen.set(character);
                uncovered.add(character);
            }
            i += Character.charCount(character);
        }
        return uncovered;
    }

    /// The faces to print a text with: those of the first family, and those of each further one that prints a
    /// character of the text which none before it does. So a large font of last resort stays out of most documents.
    public List<FontFace> needed(CharSequence text) {
        BitSet missing = printed(text);
        List<FontFace> needed = new ArrayList<>();
        for (Family family : families.values()) {
            if (needed.isEmpty() || missing.intersects(family.characters())) {
                needed.addAll(family.faces());
                missing.andNot(family.characters());
            }
        }
        return needed;
    }

    private static BitSet printed(CharSequence text) {
        BitSet characters = new BitSet();
        for (int i = 0; i < text.length(); ) {
            int character = Character.codePointAt(text, i);
            if (!characters.get(character) && !needsNoGlyph(character)) {
                characters.set(character);
            }
            i += Character.charCount(character);
        }
        return characters;
    }

    private static boolean needsNoGlyph(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
