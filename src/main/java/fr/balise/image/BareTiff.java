package fr.balise.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/// A TIFF file whose directories name nothing but what makes the picture; the values of all else are blanked where they
/// stand, so that no other byte moves: <https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf>.
final class BareTiff {

    private static final int ENTRY = 12;
    private static final int SUB_DIRECTORIES = 330;
    private static final int EXIF = 34_665;
    private static final int GPS = 34_853;
    private static final int PROFILE = 34_675;
    private static final int MOST_DIRECTORIES = 1000;

    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final byte[] file;
    private final ByteBuffer in;
    private final Set<Integer> seen = new HashSet<>();

    private BareTiff(byte[] file) {
        this.file = file;
        this.in =
                ByteBuffer.wrap(file)
                        .order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static byte[] of(byte[] file) {
        BareTiff tiff = new BareTiff(file.clone());
        try {
            int next = tiff.in.getInt(4);
            while (next != 0) {
                next = tiff.clean(next, false);
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return tiff.file;
        }
        return tiff.file;
    }

    /// Cleans a directory and those below it; where the next one stands, or 0.
    private int clean(int start, boolean wholly) {
        if (!seen.add(start) || seen.size() > MOST_DIRECTORIES) {
            return 0;
        }
        int count = Short.toUnsignedInt(in.getShort(start));
        int next = in.getInt(start + 2 + count * ENTRY);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int entry = start + 2 + i * ENTRY;
            int tag = Short.toUnsignedInt(in.getShort(entry));
            if (tag == EXIF || tag == GPS) {
                clean(in.getInt(entry + 8), true);
            }
            if (wholly || !isKept(tag)) {
                blank(entry);
                continue;
            }
            if (tag == SUB_DIRECTORIES) {
                below(entry);
            }
            System.arraycopy(file, entry, file, start + 2 + kept * ENTRY, ENTRY);
            kept++;
        }
        // The directory ends earlier now, and with the place of the next one.
        in.putShort(start, (short) kept);
        int end = start + 2 + kept * ENTRY;
        in.putInt(end, wholly ? 0 : next);
        for (int at = end + 4; at < start + 2 + count * ENTRY + 4; at++) {
            file[at] = 0;
        }
        return wholly ? 0 : next;
    }

    private void below(int entry) {
        int count = in.getInt(entry + 4);
        int place = count == 1 ? entry + 8 : in.getInt(entry + 8);
        for (int i = 0; i < Math.min(count, MOST_DIRECTORIES); i++) {
            clean(in.getInt(place + 4 * i), false);
        }
    }

    /// Blanks the value of an entry where it does not stand in the entry itself.
    private void blank(int entry) {
        int type = Short.toUnsignedInt(in.getShort(entry + 2));
        long size =
                Integer.toUnsignedLong(in.getInt(entry + 4))
                        * (type < SIZES.length ? SIZES[type] : 1);
        if (size <= 4) {
            return;
        }
        long start = Integer.toUnsignedLong(in.getInt(entry + 8));
        for (long at = start; at < Math.min(start + size, file.length); at++) {
            file[(int) at] = 0;
        }
    }

    private static boolean isKept(int tag) {
        return (tag >= 254 && tag <= 266)
                || tag == 273
                || tag == 274
                || (tag >= 277 && tag <= 284)
                || (tag >= 290 && tag <= 293)
                || tag == 296
                || tag == 301
                || (tag >= 317 && tag <= 347)
                || (tag >= 512 && tag <= 532)
                || tag == PROFILE;
    }
}
