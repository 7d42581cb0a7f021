package fr.balise.print.font;

import fr.balise.print.font.FontReading.Reason;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// WOFF 1, <https://www.w3.org/TR/WOFF/>: the tables of a TrueType font, each packed with zlib.
final class Woff {

    private static final int SIGNATURE = 0x774F4646;

    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int PLACE_OF_FLAVOUR = 4;
    private static final int PLACE_OF_COUNT = 12;

    /// Beyond any font of a theme; a file that claims more wants to fill the memory.
    private static final long LARGEST = 64L << 20;

    private Woff() {}

    static boolean isOne(byte[] file) {
        return file.length >= HEADER && ByteBuffer.wrap(file).getInt(0) == SIGNATURE;
    }

    static FontTables unpack(byte[] woff) throws UnusableFontException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        FontTables.requireTrueType(in.getInt(PLACE_OF_FLAVOUR));
        int count = Short.toUnsignedInt(in.getShort(PLACE_OF_COUNT));
        SortedMap<Integer, byte[]> tables = new TreeMap<>(Integer::compareUnsigned);
        long total = 0;
        for (int i = 0; i < count; i++) {
            in.position(HEADER + i * ENTRY);
            int tag = in.getInt();
            int offset = in.getInt();
            int packedSize = in.getInt();
            int size = in.getInt();
            total += Integer.toUnsignedLong(size);
            if (total > LARGEST) {
                throw new UnusableFontException(Reason.DAMAGED);
            }
            ByteBuffer packed = in.slice(offset, packedSize);
            tables.put(tag, packedSize == size ? bytes(packed) : inflated(packed, size));
        }
        return new FontTables(tables);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] inflated(ByteBuffer packed, int size) throws UnusableFontException {
        byte[] table = new byte[size];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            int filled = 0;
            while (filled < size) {
                int more = inflater.inflate(table, filled, size - filled);
                if (more == 0) {
                    throw new UnusableFontException(Reason.DAMAGED);
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new UnusableFontException(Reason.DAMAGED);
        }
        return table;
    }
}
