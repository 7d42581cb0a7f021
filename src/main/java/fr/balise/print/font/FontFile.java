package fr.balise.print.font;

import fr.balise.print.font.FontReading.Reason;
import fr.balise.site.Bytes;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A font file of a theme → a [FontFace] that a PDF engine can print with.
///
/// Accepts TrueType (`.ttf`) and WOFF 1 (`.woff`, <https://www.w3.org/TR/WOFF/>). Browsers make do when a font lacks
/// the narrow no-break space or the no-break hyphen; PDF engines print a `#`. So these characters get the glyph of
/// their nearest relative here. A TrueType file that lacks none of them stays as it is, to the byte.
///
/// Example: `FontFile.read("Atkinson-700-italic.woff", bytes)` → family `Atkinson`, weight 700, italic.
public final class FontFile {

    private static final Pattern NAME =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)-([1-9]00)(-italic)?\\.(?:ttf|woff)");

    /// What each character may borrow its glyph from, best first; in an order in which none is borrowed twice.
    private static final List<Loan> LOANS =
            List.of(
                    new Loan(0x202F, List.of(0x2009, 0x00A0)),
                    new Loan(0x2010, List.of(0x002D)),
                    new Loan(0x2011, List.of(0x2010)),
                    new Loan(0x00AD, List.of(0x2010)));

    private static final int EMBEDDING_MODE = 0xF;
    private static final int RESTRICTED = 0x2;
    private static final int BITMAPS_ONLY = 0x200;
    private static final int PLACE_OF_EMBEDDING = 8;

    private FontFile() {}

    private record Loan(int character, List<Integer> lenders) {}

    /// Reads a font file.
    ///
    /// @param fileName without its folder: `<Family>-<weight>[-italic].ttf` or `.woff`
    public static FontReading read(String fileName, Bytes file) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            return new FontReading.Refused(Reason.NAME);
        }
        try {
            return new FontReading.Read(
                    new FontFace(
                            name.group(1),
                            Integer.parseInt(name.group(2)),
                            name.group(3) != null,
                            trueType(file)));
        } catch (UnusableFontException e) {
            return new FontReading.Refused(e.reason());
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // A buffer refuses every place outside the file, so that no table has to be checked by
            // hand.
            return new FontReading.Refused(Reason.DAMAGED);
        }
    }

    private static Bytes trueType(Bytes file) throws UnusableFontException {
        byte[] bytes = file.toArray();
        boolean packed = Woff.isOne(bytes);
        FontTables tables = packed ? Woff.unpack(bytes) : FontTables.of(bytes);
        requireEmbeddable(tables);
        CharacterMap characters = CharacterMap.of(tables.get(FontTables.CMAP));
        CharacterMap completed = completed(characters);
        if (!completed.equals(characters)) {
            return Bytes.of(tables.with(FontTables.CMAP, completed.table()).file());
        }
        return packed ? Bytes.of(tables.file()) : file;
    }

    private static CharacterMap completed(CharacterMap characters) {
        Map<Integer, Integer> glyphs = new TreeMap<>(characters.glyphs());
        for (Loan loan : LOANS) {
            for (int lender : loan.lenders()) {
                Integer glyph = glyphs.get(lender);
                if (glyph != null) {
                    glyphs.putIfAbsent(loan.character(), glyph);
                }
            }
        }
        return new CharacterMap(glyphs);
    }

    /// The bits are those of `fsType`: <https://learn.microsoft.com/typography/opentype/spec/os2#fstype>.
    private static void requireEmbeddable(FontTables tables) throws UnusableFontException {
        if (!tables.has(FontTables.OS2)) {
            return;
        }
        int type =
                Short.toUnsignedInt(
                        ByteBuffer.wrap(tables.get(FontTables.OS2)).getShort(PLACE_OF_EMBEDDING));
        if ((type & EMBEDDING_MODE) == RESTRICTED || (type & BITMAPS_ONLY) != 0) {
            throw new UnusableFontException(Reason.EMBEDDING_FORBIDDEN);
        }
    }
}
