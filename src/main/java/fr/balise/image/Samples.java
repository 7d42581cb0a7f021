package fr.balise.image;

/// The pixels of a picture of its final size: bytes, pixel by pixel, row by row.
///
/// Not a record: its bytes are handed on, not compared.
final class Samples {

    private final Size size;
    private final int bands;
    private final boolean alpha;
    private final byte[] bytes;

    /// @param bands how many bytes make a pixel
    /// @param alpha whether the last of them says how opaque it is
    /// @param bytes taken over
    Samples(Size size, int bands, boolean alpha, byte[] bytes) {
        this.size = size;
        this.bands = bands;
        this.alpha = alpha;
        this.bytes = bytes;
    }

    Size size() {
        return size;
    }

    int bands() {
        return bands;
    }

    boolean alpha() {
        return alpha;
    }

    /// How many bytes of a pixel tell its colour.
    int colourBands() {
        return alpha ? bands - 1 : bands;
    }

    /// The bytes themselves, to be read only.
    byte[] bytes() {
        return bytes;
    }
}
