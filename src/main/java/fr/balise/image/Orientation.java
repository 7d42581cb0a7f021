package fr.balise.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held: what has to be done to its pixels so that the picture stands upright.
///
/// The order is that of the values 1 to 8 of tag 274 in TIFF and EXIF, <https://www.cipa.jp/e/std/std-sec.html>.
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURNED_RIGHT,
    TRANSVERSED,
    TURNED_LEFT;

    private static final int TAG = 274;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /// What EXIF data says; upright when it says nothing that can be understood.
    ///
    /// @param exif from its TIFF header on: `II*…` or `MM…`
    static Orientation of(ByteBuffer exif) {
        try {
            ByteBuffer in = exif.slice();
            in.order(in.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            in.position(in.getInt(4));
            int count = Short.toUnsignedInt(in.getShort());
            for (int i = 0; i < count; i++) {
                ByteBuffer entry = in.slice(in.position() + i * ENTRY, ENTRY).order(in.order());
                if (entry.getShort() == TAG && entry.getShort() == SHORT) {
                    int value = entry.getShort(8);
                    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            // What cameras and editors write here is often wrong, and the picture is sound all the
            // same.
            return UPRIGHT;
        }
    }

    /// Whether width and height change places.
    boolean turns() {
        return compareTo(TRANSPOSED) >= 0;
    }

    /// A picture made upright.
    Samples applied(Samples picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        Size from = picture.size();
        Size size = turns() ? from.turned() : from;
        int bands = picture.bands();
        byte[] source = picture.bytes();
        byte[] upright = new byte[source.length];
        int at = 0;
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                int place = source(x, y, from) * bands;
                for (int band = 0; band < bands; band++) {
                    upright[at++] = source[place + band];
                }
            }
        }
        return new Samples(size, bands, picture.alpha(), upright);
    }

    /// Which pixel of the picture as it was taken comes to a place of the upright one.
    private int source(int x, int y, Size from) {
        int right = from.width() - 1;
        int bottom = from.height() - 1;
        int column =
                switch (this) {
                    case UPRIGHT, FLIPPED -> x;
                    case MIRRORED, UPSIDE_DOWN -> right - x;
                    case TRANSPOSED, TURNED_RIGHT -> y;
                    case TRANSVERSED, TURNED_LEFT -> right - y;
                };
        int row =
                switch (this) {
                    case UPRIGHT, MIRRORED -> y;
                    case UPSIDE_DOWN, FLIPPED -> bottom - y;
                    case TRANSPOSED, TURNED_LEFT -> x;
                    case TURNED_RIGHT, TRANSVERSED -> bottom - x;
                };
        return row * from.width() + column;
    }
}
