package fr.balise.search.codec;

/// Reads what [NumberWriter] wrote.
public final class NumberReader {

    private final byte[] bytes;
    private final int size;
    private int next;

    /// Reads the numbers in some bytes, which are not copied.
    public NumberReader(byte[] bytes) {
        this(bytes, bytes.length);
    }

    NumberReader(byte[] bytes, int size) {
        this(bytes, 0, size);
    }

    /// Reads the numbers in `length` bytes from `start` on, which are not copied.
    public NumberReader(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.next = start;
        this.size = start + length;
    }

    /// Whether a number follows.
    public boolean hasNext() {
        return next < size;
    }

    /// The next number.
    public int next() {
        int one = bytes[next++];
        if (one >= 0) {
            return one;
        }
        int number = one & 0x7f;
        int shift = 7;
        while (true) {
            one = bytes[next++];
            number |= (one & 0x7f) << shift;
            if (one >= 0) {
                return number;
            }
            shift += 7;
        }
    }
}
