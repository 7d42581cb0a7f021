package fr.balise.print.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Text in Arabic, Hebrew and other scripts that run from right to left, by the bidirectional algorithm of the JDK
/// (Unicode Standard Annex 9).
///
/// The engine has none: it prints these scripts backwards. It is told only when a document has such a character, since
/// then it looks at every paragraph.
final class RightToLeft implements BidiReorderer {

    /// Pairs of signs that change places when a line runs the other way; the JDK says which do, but not into which.
    private static final String PAIRS = "()[]{}<>«»‹›≤≥“”‘’";

    private final Map<String, String> written = new HashMap<>();

    /// Whether a text has a character that runs from right to left.
    static boolean isIn(String text) {
        // Neither Latin nor Greek nor Cyrillic has any.
        return text.chars().anyMatch(c -> c >= 0x590 && runsLeft((char) c));
    }

    /// Makes the engine use this for one document.
    void register(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Splitter::new);
        builder.useUnicodeBidiReorderer(this);
    }

    /// What was written, from the glyphs that were printed for it.
    String written(String glyphs) {
        String key = key(glyphs);
        return written.getOrDefault(key, key);
    }

    /// Fonts have one glyph for several spaces, and may have one for a letter and for its form.
    private static String key(String glyphs) {
        return ArabicLetters.unshape(glyphs).replaceAll("[\\s\\h]+", " ").strip();
    }

    private static boolean runsLeft(char c) {
        if (Character.isSurrogate(c)) {
            // Scripts beyond the first plane that run left begin with these: Adlam, Phoenician and
            // the like.
            return c == '\uD802' || c == '\uD803' || c == '\uD83A' || c == '\uD83B';
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// A run from right to left in the order of the glyphs; numbers in it keep theirs.
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi runs = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder glyphs = new StringBuilder(text.length());
        for (int i = runs.getRunCount() - 1; i >= 0; i--) {
            if ((runs.getRunLevel(i) & 1) == 0) {
                glyphs.append(text, runs.getRunStart(i), runs.getRunLimit(i));
            } else {
                reverse(text, runs.getRunStart(i), runs.getRunLimit(i), glyphs);
            }
        }
        written.put(key(glyphs.toString()), ArabicLetters.unshape(text));
        return glyphs.toString();
    }

    /// Characters from the last to the first, marks still after their letters.
    private static void reverse(String text, int from, int to, StringBuilder out) {
        int end = to;
        while (end > from) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > from && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            if (end - start == 1) {
                out.append(mirrored(text.charAt(start)));
            } else {
                out.append(text, start, end);
            }
            end = start;
        }
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.unshape(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static char mirrored(char c) {
        int at = PAIRS.indexOf(c);
        return at < 0 || !Character.isMirrored(c) ? c : PAIRS.charAt(at ^ 1);
    }

    /// Cuts a paragraph where its direction changes.
    ///
    /// In a paragraph from left to right the engine puts runs one after the other, which is wrong for «جمعية 2019 في», so
    /// there a phrase that runs left is one run with the numbers in it.
    private static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            boolean left = defaultDirection == RTL;
            Bidi bidi =
                    new Bidi(
                            paragraph,
                            left ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            runs.clear();
            for (int i = 0; i < bidi.getRunCount(); i++) {
                int level = bidi.getRunLevel(i);
                byte direction = (left ? (level & 1) == 1 : level > 0) ? RTL : LTR;
                int start = bidi.getRunStart(i);
                if (!runs.isEmpty() && runs.getLast().getDirection() == direction) {
                    start = runs.removeLast().getStart();
                }
                runs.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction));
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                if (runsLeft(c)) {
                    return RTL;
                }
                if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    return LTR;
                }
            }
            return NEUTRAL;
        }
    }
}
