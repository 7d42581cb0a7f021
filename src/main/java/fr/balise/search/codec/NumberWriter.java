package fr.balise.search.codec;

import java.util.Arrays;

/// Writes numbers of 0 or more one after the other, small ones in one byte: seven bits a byte, low ones first, the high
/// bit set where more follow (LEB128).
///
/// Example: 300 is `ac 02`.
public final class NumberWriter {

    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int size;

    /// Starts with nothing.
    public NumberWriter() {
        this(16);
    }

    /// Starts with nothing and room for so many bytes.
    public NumberWriter(int room) {
        this.bytes = new byte[room];
    }

    /// Starts with what another one has written, in an array which is kept.
    public NumberWriter(byte[] written) {
        this.bytes = written;
        this.size = written.length;
    }

    /// Adds a number of 0 or more.
    public void add(int number) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + 5);
        }
        int rest = number;
        while (rest > LOW_BITS) {
            bytes[size++] = (byte) (rest | MORE);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /// What was written so far, to be read while nothing more is written.
    public NumberReader reader() {
        return new NumberReader(bytes, size);
    }

    /// A copy of what was written.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
