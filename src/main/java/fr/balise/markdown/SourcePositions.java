package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the author's own words behind nodes of the tree and behind letters of their text.
///
/// In: nodes with the source spans of the library. Out: [Location]s in the author's file, also where the text differs
/// from its source by entities, escapes or composed accents. One instance serves one document and one thread.
final class SourcePositions {

    private final String body;
    private final MarkdownSource source;
    private final @Nullable ComposedLines composed;
    private @Nullable Node lastText;
    private int[] lastOffsets = {};
    private int[] lineStarts = {};

    private SourcePositions(String body, MarkdownSource source, @Nullable ComposedLines composed) {
        this.body = body;
        this.source = source;
        this.composed = composed;
    }

    /// Positions in a body as the author wrote it; [#body()] is what is to be parsed: the same text in NFC.
    static SourcePositions of(String written, MarkdownSource source) {
        if (isSurelyComposed(written) || Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
            return new SourcePositions(written, source, null);
        }
        String body = Normalizer.normalize(written, Normalizer.Form.NFC);
        return new SourcePositions(body, source, new ComposedLines(written));
    }

    /// Whether a text holds only characters that never change in NFC, as most do: those before the combining marks
    /// (U+0300), general punctuation and currency signs. Source: NFC_Quick_Check of the Unicode Character Database.
    private static boolean isSurelyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2010' || c > '\u20c0')) {
                return false;
            }
        }
        return true;
    }

    /// The text that the spans of the tree refer to.
    String body() {
        return body;
    }

    /// The last line with any words; the line above the body where there is none.
    Location end() {
        int stop = body.length();
        while (stop > 0 && Character.isWhitespace(body.charAt(stop - 1))) {
            stop--;
        }
        int line = 0;
        int start = 0;
        for (int i = 0; i < stop; i++) {
            char c = body.charAt(i);
            if (c == '\n' || c == '\r') {
                line += c == '\r' && body.charAt(i + 1) == '\n' ? 0 : 1;
                start = i + 1;
            }
        }
        return stop == 0
                ? new Location(source.file(), Math.max(1, source.firstLine() - 1), 1, 0)
                : at(line, 0, stop - start);
    }

    /// The first line of a node.
    Location of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            Node parent = node.getParent();
            return parent == null ? source.at(0, 0, 0) : of(parent);
        }
        return of(spans.getFirst());
    }

    /// A span of one line.
    Location of(SourceSpan span) {
        return at(span.getLineIndex(), span.getColumnIndex(), span.getLength());
    }

    /// Letters `from` to `to` of the text of a node; the part on the first of their lines.
    Location of(Node text, int length, int from, int to) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.isEmpty()) {
            return of(text);
        }
        int[] offsets = offsets(text, length, spans);
        int start = offsets.length == 0 ? from : offsets[from];
        int end = offsets.length == 0 ? to : offsets[to];
        for (SourceSpan span : spans) {
            if (start < span.getLength()) {
                int shown = Math.min(end, span.getLength()) - start;
                return at(span.getLineIndex(), span.getColumnIndex() + start, shown);
            }
            start -= span.getLength();
            end -= span.getLength();
        }
        return of(spans.getLast());
    }

    /// Whether the letter at an index of the text of a node was escaped with a backslash.
    boolean isEscaped(Node text, int length, int index) {
        int[] offsets = offsets(text, length, text.getSourceSpans());
        int rest = offsets.length == 0 ? index : offsets[index];
        for (SourceSpan span : text.getSourceSpans()) {
            if (rest < span.getLength()) {
                int at = span.getInputIndex() + rest;
                return at > 0 && body.charAt(at - 1) == '\\';
            }
            rest -= span.getLength();
        }
        return false;
    }

    /// For each letter of the text of a node its index in [#body()].
    int[] indexes(Node text, int length) {
        List<SourceSpan> spans = text.getSourceSpans();
        int[] offsets = offsets(text, length, spans);
        int[] indexes = new int[length];
        int span = 0;
        int before = 0;
        for (int i = 0; i < length; i++) {
            int offset = offsets.length == 0 ? i : offsets[i];
            while (span + 1 < spans.size() && offset - before >= spans.get(span).getLength()) {
                before += spans.get(span).getLength();
                span++;
            }
            indexes[i] = spans.isEmpty() ? -1 : spans.get(span).getInputIndex() + offset - before;
        }
        return indexes;
    }

    /// What stands between two indexes of [#body()]; the part on the first of its lines.
    Location between(int from, int to) {
        int line = Arrays.binarySearch(lineStarts(), from);
        line = line < 0 ? -line - 2 : line;
        int start = lineStarts()[line];
        int end = Math.max(from, Math.min(to, lineEnd(line)));
        return at(line, from - start, end - from);
    }

    /// How many characters of [#body()] give a letter of a text: an entity has several.
    int width(int index, char letter) {
        if (index < 0 || index >= body.length() || body.charAt(index) != '&') {
            return 1;
        }
        int end = SourceAlignment.entityEnd(body, index);
        return end > 0 && (letter != '&' || body.startsWith("&amp;", index)) ? end - index : 1;
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts().length ? lineStarts()[line + 1] : body.length();
        while (end > lineStarts()[line] && isLineEnd(body.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts =
                    IntStream.concat(
                                    IntStream.of(0),
                                    IntStream.range(0, body.length())
                                            .filter(this::endsLine)
                                            .map(i -> i + 1))
                            .toArray();
        }
        return lineStarts;
    }

    /// Whether the character at an index is the last one of its line.
    private boolean endsLine(int index) {
        char c = body.charAt(index);
        return c == '\n'
                || (c == '\r' && !(index + 1 < body.length() && body.charAt(index + 1) == '\n'));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private Location at(int line, int column, int length) {
        if (composed == null) {
            return source.at(line, column, length);
        }
        int start = composed.column(line, column);
        return source.at(line, start, composed.column(line, column + length) - start);
    }

    /// For each letter of the text its offset in the joined spans; an empty array when they are the same.
    private int[] offsets(Node text, int length, List<SourceSpan> spans) {
        int total = 0;
        for (SourceSpan span : spans) {
            total += span.getLength();
        }
        if (total == length) {
            return new int[0];
        }
        if (!text.equals(lastText)) {
            lastText = text;
            lastOffsets = SourceAlignment.offsets(source(spans, total), text, length);
        }
        return lastOffsets;
    }

    private String source(List<SourceSpan> spans, int total) {
        StringBuilder joined = new StringBuilder(total);
        for (SourceSpan span : spans) {
            joined.append(body, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return joined.toString();
    }
}
