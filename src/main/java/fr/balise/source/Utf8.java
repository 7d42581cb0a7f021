package fr.balise.source;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Decodes UTF-8 strictly: a wrong byte is an error with its line and column.
///
/// What such a file probably says is handed over all the same, for its other faults to be found: decoded in the encoding
/// that it seems to be in, else with replacement characters.
final class Utf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    private static final char MARK = '\ufeff';

    private Utf8() {}

    /// The text of some bytes, without byte order mark; with a diagnostic when they are not UTF-8.
    static Outcome<String> decode(byte[] bytes, String shown) {
        // The JDK decodes at once, with a replacement character for each fault: a text without any
        // is sound, in 60 % of the time that a strict decoder takes.
        String whole = new String(bytes, StandardCharsets.UTF_8);
        return whole.indexOf(REPLACEMENT) < 0 && whole.indexOf('\0') < 0
                ? Outcome.of(withoutMark(whole))
                : strict(bytes, shown);
    }

    private static Outcome<String> strict(byte[] bytes, String shown) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        int nul = decoded.indexOf('\0');
        if (!result.isError() && nul < 0) {
            return Outcome.of(withoutMark(decoded));
        }
        if (isUtf16(bytes)) {
            return new Outcome<>(
                    withoutMark(new String(bytes, utf16(bytes))),
                    List.of(SourceProblem.NotUtf8.UTF_16.at(new Location(shown, 1, 1, 1))));
        }
        if (nul >= 0) {
            String before = withoutMark(decoded.substring(0, nul));
            return new Outcome<>(
                    saved(bytes, result).replace('\0', REPLACEMENT),
                    List.of(SourceProblem.NotUtf8.NUL.at(end(before, shown))));
        }
        boolean windows = isWindows(bytes);
        return new Outcome<>(
                saved(bytes, result),
                List.of(
                        (windows ? SourceProblem.NotUtf8.WINDOWS : SourceProblem.NotUtf8.WRONG_BYTE)
                                .at(end(withoutMark(decoded), shown))));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String saved(byte[] bytes, CoderResult result) {
        return withoutMark(
                new String(
                        bytes,
                        result.isError() && isWindows(bytes) ? WINDOWS : StandardCharsets.UTF_8));
    }

    /// Whether a text that is not UTF-8 has no letter of UTF-8 at all: it was saved in the one-byte encoding of Western
    /// Windows (which is Latin-1 with quotes and dashes added), and not damaged later.
    private static boolean isWindows(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .allMatch(c -> c < 0x80 || c == REPLACEMENT);
    }

    /// UTF-16 has a mark at its beginning, or a byte zero in every Latin letter.
    private static boolean isUtf16(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return isMarked(bytes) || zeros > bytes.length / 4;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static Charset utf16(byte[] bytes) {
        if (isMarked(bytes)) {
            return StandardCharsets.UTF_16;
        }
        return bytes.length > 1 && bytes[0] == 0
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_16LE;
    }

    /// The place just after a text: where its next character would stand.
    private static Location end(String before, String shown) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean carriageReturnAlone =
                    c == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n');
            if (c == '\n' || carriageReturnAlone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(shown, line, before.length() - lineStart + 1, 1);
    }
}
