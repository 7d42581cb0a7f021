package fr.balise.search.codec;

import java.util.Arrays;

/// Writes numbers bit by bit, each byte filled from its low bit, each number from its low bit.
///
/// Example: `rice(5, 1)` writes the quotient 2 as `1 1 0` and the low bit `1`.
public final class BitWriter {

    private static final int AT_ONCE = 32;

    private byte[] bytes = new byte[64];
    private int full;
    private long pending;
    private int pendingBits;

    /// The `count` low bits of a value, `count` being 0 to 32.
    public void bits(int value, int count) {
        pending |= (value & ((1L << count) - 1)) << pendingBits;
        pendingBits += count;
        while (pendingBits >= Byte.SIZE) {
            if (full == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * full);
            }
            bytes[full++] = (byte) pending;
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }

    /// One bit.
    public void bit(boolean one) {
        bits(one ? 1 : 0, 1);
    }

    /// A number of 0 or more by Golomb and Rice: `value >>> k` ones, a zero, `k` low bits.
    public void rice(int value, int k) {
        int quotient = value >>> k;
        if (quotient + 1 + k <= AT_ONCE - 1) {
            int low = value & ((1 << k) - 1);
            bits(((1 << quotient) - 1) | (low << (quotient + 1)), quotient + 1 + k);
        } else {
            ones(quotient);
            bits(0, 1);
            bits(value, k);
        }
    }

    /// A number of 0 or more by Elias: for `value + 1` of length `l + 1`, `l` ones, a zero, `l` low bits.
    public void gamma(int value) {
        int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value + 1);
        ones(length);
        bits(0, 1);
        bits(value + 1, length);
    }

    private void ones(int count) {
        int left = count;
        while (left >= AT_ONCE) {
            bits(-1, AT_ONCE);
            left -= AT_ONCE;
        }
        bits(-1, left);
    }

    /// How many whole bytes it takes so far.
    public int size() {
        return full + (pendingBits > 0 ? 1 : 0);
    }

    /// Everything written; the free bits of the last byte are zero.
    public byte[] toBytes() {
        byte[] all = Arrays.copyOf(bytes, size());
        if (pendingBits > 0) {
            all[full] = (byte) pending;
        }
        return all;
    }
}
