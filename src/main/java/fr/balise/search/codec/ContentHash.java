package fr.balise.search.codec;

import java.util.HexFormat;

/// What a file's content adds to its name: 20 bits, by which a file of another build, or one that was cut off or changed,
/// is told from the right one. It protects from no attacker.
///
/// It is FNV-1a of 32 bits by Fowler, Noll and Vo, over UTF-16 units in place of bytes, folded to 20: scripts read texts
/// unit by unit.
///
/// @param value 0 to 2²⁰ − 1
public record ContentHash(int value) {

    /// The sum of no text yet.
    public static final int START = 0x811c9dc5;

    private static final int PRIME = 0x01000193;
    private static final int BITS = 20;
    private static final int MASK = 0xfffff;
    private static final int DIGITS = 5;

    /// The hash of a text.
    public static ContentHash of(String text) {
        return ofSum(add(START, text));
    }

    /// The sum of a longer text, to which this one is added.
    public static int add(int sum, String text) {
        int hash = sum;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /// The hash of all texts that were added.
    public static ContentHash ofSum(int sum) {
        return new ContentHash((sum >>> BITS) ^ (sum & MASK));
    }

    /// Five hexadecimal digits: `0a1f3`.
    public String hex() {
        return HexFormat.of().toHexDigits(value, DIGITS);
    }
}
