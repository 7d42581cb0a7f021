package fr.balise.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.List;

/// The author's own lines of a block, with everything hidden that Markdown has understood: what is left and looks like
/// markup was meant to be some.
///
/// In: a paragraph, heading or cell before its inline pass. Out: a text of the same length as its lines joined by `\n`, in
/// which code, HTML, links, images, notes, escapes and the marks of emphasis are [#HIDDEN].
final class MaskedSource {

    /// Stands for a character that Markdown has understood.
    static final char HIDDEN = '\0';

    private final List<SourceSpan> spans;
    private final char[] text;
    private final int[] starts;

    MaskedSource(Node block, String body) {
        this.spans = block.getSourceSpans();
        this.starts = new int[spans.size()];
        int length = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = length;
            length += spans.get(i).getLength() + 1;
        }
        this.text = new char[length];
        for (int i = 0; i < starts.length; i++) {
            int from = spans.get(i).getInputIndex();
            int to = from + spans.get(i).getLength();
            body.getChars(from, to, text, starts[i]);
            text[starts[i] + to - from] = '\n';
        }
        children(block);
        escapes();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Code _, HtmlInline _, Link _, Image _, FootnoteReference _, InlineFootnote _ ->
                        node.getSourceSpans().forEach(span -> hide(span, 0, span.getLength()));
                case Delimited marks -> {
                    marks(node, marks);
                    children(node);
                }
                default -> children(node);
            }
        }
    }

    private void marks(Node node, Delimited marks) {
        List<SourceSpan> all = node.getSourceSpans();
        if (all.isEmpty() || marks.getOpeningDelimiter() == null) {
            return;
        }
        int open = marks.getOpeningDelimiter().length();
        int close = marks.getClosingDelimiter().length();
        hide(all.getFirst(), 0, open);
        hide(all.getLast(), all.getLast().getLength() - close, close);
    }

    private void hide(SourceSpan span, int from, int length) {
        for (int i = 0; i < spans.size(); i++) {
            int within = span.getInputIndex() - spans.get(i).getInputIndex();
            if (within >= 0 && within < spans.get(i).getLength()) {
                int start = starts[i] + within + from;
                for (int at = start; at < Math.min(start + length, text.length); at++) {
                    text[at] = HIDDEN;
                }
            }
        }
    }

    private void escapes() {
        for (int i = 0; i + 1 < text.length; i++) {
            if (text[i] == '\\' && !Character.isLetterOrDigit(text[i + 1]) && text[i + 1] != '\n') {
                text[i] = HIDDEN;
                text[i + 1] = HIDDEN;
            }
        }
    }

    /// The lines with what is understood hidden, joined by `\n`.
    String text() {
        return new String(text);
    }

    /// A part of the text as a place of a line: the part on the first of its lines.
    SourceSpan span(int from, int to) {
        int line = 0;
        while (line + 1 < starts.length && starts[line + 1] <= from) {
            line++;
        }
        SourceSpan whole = spans.get(line);
        int column = from - starts[line];
        int length = Math.min(to - from, whole.getLength() - column);
        return SourceSpan.of(
                whole.getLineIndex(),
                whole.getColumnIndex() + column,
                whole.getInputIndex() + column,
                Math.max(0, length));
    }
}
