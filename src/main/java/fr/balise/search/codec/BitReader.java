package fr.balise.search.codec;

/// Reads what [BitWriter] wrote.
///
/// Past the end it gives zeros and says so in [#damaged], so that nothing has to be caught.
public final class BitReader {

    private final byte[] bytes;
    private int next;
    private int bit;
    private boolean damaged;

    /// Reads bytes from the first to the last.
    public BitReader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// The next `count` bits as a number.
    public int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= (bit() ? 1 : 0) << i;
        }
        return value;
    }

    /// The next bit.
    public boolean bit() {
        if (next >= bytes.length) {
            damaged = true;
            return false;
        }
        boolean one = ((bytes[next] >>> bit) & 1) == 1;
        if (++bit == Byte.SIZE) {
            bit = 0;
            next++;
        }
        return one;
    }

    /// See [BitWriter#rice].
    public int rice(int k) {
        int quotient = ones();
        if (quotient > Integer.MAX_VALUE >>> k) {
            damaged = true;
            return 0;
        }
        return (quotient << k) | bits(k);
    }

    /// See [BitWriter#gamma].
    public int gamma() {
        int length = ones();
        if (length >= Integer.SIZE - 1) {
            damaged = true;
            return 0;
        }
        return ((1 << length) | bits(length)) - 1;
    }

    private int ones() {
        int count = 0;
        while (bit()) {
            count++;
        }
        return count;
    }

    /// Whether more was asked for than there is, or a number that cannot be.
    public boolean damaged() {
        return damaged;
    }

    /// Whether nothing is left but the free bits of the last byte, and these are zero.
    public boolean finished() {
        while (bit != 0) {
            if (bit()) {
                return false;
            }
        }
        return next == bytes.length;
    }
}
