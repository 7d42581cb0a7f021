package fr.balise.print.font;

import java.nio.ByteBuffer;

/// The four numbers that start a sorted list of TrueType, for readers that halve their way through it.
final class SearchHeader {

    private SearchHeader() {}

    /// @param count of the entries
    /// @param width of an entry, in the unit of the list
    /// @param counted whether the list begins with its count; otherwise with its width
    static void write(ByteBuffer out, int count, int width, boolean counted) {
        int half = Integer.highestOneBit(count);
        out.putShort((short) (counted ? count : count * width))
                .putShort((short) (half * width))
                .putShort((short) Integer.numberOfTrailingZeros(half))
                .putShort((short) ((count - half) * width));
    }
}
