package fr.balise.source;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Decodes UTF-8 strictly: a wrong byte is an error with its line and column, never a replacement character.
final class Utf8 {

    private Utf8() {}

    /// The text of some bytes, without byte order mark; empty, with a diagnostic, when they are not UTF-8.
    static Outcome<Optional<String>> decode(byte[] bytes, String shown) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            return new Outcome<>(
                    Optional.empty(),
                    List.of(
                            problem(bytes, SourceProblem.NotUtf8.WRONG_BYTE)
                                    .at(end(decoded, shown))));
        }
        if (decoded.indexOf('\0') >= 0) {
            String before = decoded.substring(0, decoded.indexOf('\0'));
            return new Outcome<>(
                    Optional.empty(),
                    List.of(problem(bytes, SourceProblem.NotUtf8.NUL).at(end(before, shown))));
        }
        return Outcome.of(
                Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded));
    }

    /// UTF-16 has a mark at its beginning, or a byte zero in every Latin letter.
    private static SourceProblem.NotUtf8 problem(byte[] bytes, SourceProblem.NotUtf8 otherwise) {
        boolean marked =
                bytes.length >= 2
                        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return marked || zeros > bytes.length / 4 ? SourceProblem.NotUtf8.UTF_16 : otherwise;
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
