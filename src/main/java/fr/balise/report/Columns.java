package fr.balise.report;

import java.util.Arrays;

/// How many columns of a terminal characters fill.
///
/// Wide are the code points of East Asian width W and F (Unicode Standard Annex #11) and emoji (Unicode Technical
/// Standard #51), zero combining marks, joiners and the vowels and finals of Hangul; all others are one column.
final class Columns {

    private static final int EMOJI_STYLE = 0xFE0F;

    /// First and last code points of the wide ranges; emoji are known to Java. Unassigned gaps are closed.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041,
        0x3247, 0x3250, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200,
        0x1F2FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /// The columns of one grapheme cluster: `é` → 1, however it is composed; `漢`, `👩‍🚀`, `🇫🇷` → 2.
    static int of(String cluster) {
        int first = cluster.codePointAt(0);
        if (Character.isEmojiPresentation(first)
                || (Character.isEmoji(first) && cluster.indexOf(EMOJI_STYLE) > 0)) {
            return 2;
        }
        int columns = 0;
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            columns += of(cluster.codePointAt(i));
        }
        return columns;
    }

    private static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isJoiningJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isJoiningJamo(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }

    private static boolean isWide(int codePoint) {
        int found = Arrays.binarySearch(WIDE, codePoint);
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
