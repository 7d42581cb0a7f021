package fr.balise.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;
import fr.balise.testing.Folders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/// The fonts of the theme, whole and as other fonts are: packed, or without some characters.
final class TestFonts {

    static final Path FOLDER = Path.of("themes/repere/print/fonts");

    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private TestFonts() {}

    /// The file names of the theme's fonts.
    static List<String> names() {
        return Folders.files(FOLDER).stream().filter(name -> name.endsWith(".ttf")).toList();
    }

    static Bytes file(String name) {
        return Bytes.of(Folders.bytes(FOLDER.resolve(name)));
    }

    static FontFace face(String name) {
        return face(name, file(name));
    }

    static FontFace face(String name, Bytes file) {
        FontReading reading = FontFile.read(name, file);
        assertThat(reading).as(name).isInstanceOf(FontReading.Read.class);
        return ((FontReading.Read) reading).face();
    }

    /// All fonts of the theme, in the order in which its style sheet falls back on them.
    static FontSet theme() {
        return FontSet.of(names().stream().map(TestFonts::face).toList());
    }

    /// The glyph of each character.
    static Map<Integer, Integer> glyphs(Bytes trueType) throws UnusableFontException {
        byte[] table = FontTables.of(trueType.toArray()).get(FontTables.CMAP);
        return CharacterMap.of(table).glyphs();
    }

    /// A font of the theme that has lost some characters.
    static byte[] without(String name, Integer... characters) throws UnusableFontException {
        FontTables tables = FontTables.of(file(name).toArray());
        Map<Integer, Integer> glyphs = new TreeMap<>(glyphs(file(name)));
        glyphs.keySet().removeAll(List.of(characters));
        return tables.with(FontTables.CMAP, new CharacterMap(glyphs).table()).file();
    }

    /// A TrueType file packed as WOFF.
    static byte[] woff(byte[] trueType) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(trueType);
        int count = in.getShort(4);
        ByteBuffer out = ByteBuffer.allocate(trueType.length + HEADER + ENTRY * count);
        out.putInt(0x774F4646).putInt(in.getInt(0)).putInt(0).putShort((short) count);
        int end = HEADER + ENTRY * count;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            byte[] packed = deflated(table);
            byte[] shorter = packed.length < table.length ? packed : table;
            out.position(HEADER + ENTRY * i);
            out.putInt(in.getInt(entry)).putInt(end).putInt(shorter.length).putInt(table.length);
            out.put(end, shorter);
            end += (shorter.length + 3) & ~3;
        }
        byte[] woff = new byte[end];
        out.get(0, woff);
        return woff;
    }

    private static byte[] deflated(byte[] table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(table);
        }
        return out.toByteArray();
    }
}
