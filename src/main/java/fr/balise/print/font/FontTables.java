package fr.balise.print.font;

import fr.balise.print.font.FontReading.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The tables of a TrueType font by their tags.
///
/// The file that holds them is described at <https://learn.microsoft.com/typography/opentype/spec/otff>.
final class FontTables {

    static final int CMAP = tag("cmap");
    static final int OS2 = tag("OS/2");

    private static final int HEAD = tag("head");
    private static final int SIGNATURE = tag("DSIG");
    private static final List<Integer> REQUIRED =
            List.of(CMAP, HEAD, tag("glyf"), tag("hhea"), tag("hmtx"), tag("loca"), tag("maxp"));

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = tag("true");
    private static final int POSTSCRIPT = tag("OTTO");
    private static final int WOFF2 = tag("wOF2");

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int PLACE_OF_COUNT = 4;

    private static final int PLACE_OF_ADJUSTMENT = 8;
    private static final int MAGIC_OF_ADJUSTMENT = 0xB1B0AFBA;

    private final SortedMap<Integer, byte[]> tables;

    /// Takes the map over.
    FontTables(SortedMap<Integer, byte[]> tables) throws UnusableFontException {
        if (!tables.keySet().containsAll(REQUIRED)) {
            throw new UnusableFontException(Reason.DAMAGED);
        }
        this.tables = tables;
    }

    static FontTables of(byte[] file) throws UnusableFontException {
        ByteBuffer in = ByteBuffer.wrap(file);
        requireTrueType(in.getInt(0));
        int count = Short.toUnsignedInt(in.getShort(PLACE_OF_COUNT));
        SortedMap<Integer, byte[]> tables = new TreeMap<>(Integer::compareUnsigned);
        for (int i = 0; i < count; i++) {
            in.position(HEADER + i * ENTRY);
            int tag = in.getInt();
            in.getInt();
            ByteBuffer slice = in.slice(in.getInt(), in.getInt());
            byte[] table = new byte[slice.remaining()];
            slice.get(table);
            tables.put(tag, table);
        }
        return new FontTables(tables);
    }

    static void requireTrueType(int flavour) throws UnusableFontException {
        if (flavour == POSTSCRIPT) {
            throw new UnusableFontException(Reason.POSTSCRIPT_OUTLINES);
        }
        if (flavour == WOFF2) {
            throw new UnusableFontException(Reason.WOFF2);
        }
        if (flavour != TRUE_TYPE && flavour != TRUE_TYPE_OF_APPLE) {
            throw new UnusableFontException(Reason.UNKNOWN_FORMAT);
        }
    }

    boolean has(int tag) {
        return tables.containsKey(tag);
    }

    /// One of the tables that every font has, or one that [#has] found.
    byte[] get(int tag) throws UnusableFontException {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new UnusableFontException(Reason.DAMAGED);
        }
        return table.clone();
    }

    /// The same with another table; without the signature of the old ones.
    FontTables with(int tag, byte[] table) throws UnusableFontException {
        SortedMap<Integer, byte[]> changed = new TreeMap<>(tables);
        changed.put(tag, table);
        changed.remove(SIGNATURE);
        return new FontTables(changed);
    }

    /// The tables as a TrueType file, in the order of their tags.
    byte[] file() {
        int count = tables.size();
        int size = HEADER + ENTRY * count;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        SearchHeader.write(out.putInt(TRUE_TYPE), count, ENTRY, true);
        int offset = HEADER + ENTRY * count;
        int placeOfHead = 0;
        for (Map.Entry<Integer, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue().clone();
            if (entry.getKey() == HEAD) {
                ByteBuffer.wrap(table).putInt(PLACE_OF_ADJUSTMENT, 0);
                placeOfHead = offset;
            }
            out.put(offset, table);
            out.putInt(entry.getKey())
                    .putInt(sum(out, offset, padded(table.length)))
                    .putInt(offset)
                    .putInt(table.length);
            offset += padded(table.length);
        }
        out.putInt(placeOfHead + PLACE_OF_ADJUSTMENT, MAGIC_OF_ADJUSTMENT - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer buffer, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i += Integer.BYTES) {
            sum += buffer.getInt(i);
        }
        return sum;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
