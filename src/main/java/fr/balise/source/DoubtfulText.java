package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Finds characters of a text that an author can hardly have meant: accents that went through a wrong encoding on their
/// way («Ã©» for «é»), replacement characters, invisible marks.
///
/// In: a decoded text. Out: a warning at the first of each kind.
final class DoubtfulText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    private static final char MARK = '\ufeff';
    // The first letters that UTF-8 of Latin letters and punctuation has in Windows-1252.
    private static final String LEADS = "\u00c2\u00c3\u00c5\u00e2";

    private DoubtfulText() {}

    /// What is doubtful, the first of each kind.
    static List<Diagnostic> in(String text, String file) {
        List<Diagnostic> found = new ArrayList<>();
        boolean garbled = false;
        boolean lost = false;
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            int length = garbled || LEADS.indexOf(c) < 0 ? 0 : garbled(text, i);
            if (length > 0) {
                garbled = true;
                String words = text.substring(i, i + length);
                found.add(
                        new SourceProblem.Garbled(words, meant(words))
                                .at(place(text, i, length, file)));
            } else if (c == REPLACEMENT && !lost) {
                lost = true;
                found.add(new SourceProblem.Lost().at(place(text, i, 1, file)));
            } else if (c == MARK && !marked) {
                marked = true;
                found.add(new SourceProblem.StrayMark().at(place(text, i, 1, file)));
            }
        }
        return found;
    }

    /// How many letters from here on are one letter of UTF-8 read as Windows-1252; 0 when they are not.
    private static int garbled(String text, int from) {
        if (from + 1 < text.length() && text.charAt(from + 1) < 0x80) {
            return 0;
        }
        for (int length = 2; length <= 3 && from + length <= text.length(); length++) {
            String words = text.substring(from, from + length);
            String meant = meant(words);
            if (meant.length() == 1 && (Character.isLetter(meant.charAt(0)) || length == 3)) {
                return length;
            }
        }
        return 0;
    }

    private static String meant(String words) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(words));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notGarbled) {
            return words;
        }
    }

    private static Location place(String text, int at, int length, String file) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            boolean alone = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\n' || alone) {
                line++;
                start = i + 1;
            }
        }
        return new Location(file, line, at - start + 1, length);
    }
}
