package fr.balise.markdown;

import fr.balise.markdown.InlineText.Segment;

import org.commonmark.node.Text;

import java.util.List;

/// Finds calls to footnotes that do not exist: the library leaves `[^note]` as text when no note has that label.
final class NoteCallCheck {

    private final SourcePositions positions;
    private final Findings findings;

    NoteCallCheck(SourcePositions positions, Findings findings) {
        this.positions = positions;
        this.findings = findings;
    }

    /// Reports each call that was left in a text; an escaped one, `\[^note]`, is meant as text.
    void check(String text, List<Segment> segments) {
        if (!text.contains("[^")) {
            return;
        }
        for (Segment segment : segments) {
            if (segment.node() instanceof Text node) {
                check(node);
            }
        }
    }

    private void check(Text node) {
        String text = node.getLiteral();
        int from = text.indexOf("[^");
        while (from >= 0) {
            int end = labelEnd(text, from + 2);
            if (end > from + 2 && !positions.isEscaped(node, text.length(), from)) {
                findings.report(
                        new MarkdownProblem.UnknownNote(text.substring(from + 2, end)),
                        positions.of(node, text.length(), from, end + 1));
            }
            from = text.indexOf("[^", from + 2);
        }
    }

    /// The index of the bracket that ends a label; `from` when it has none.
    private static int labelEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '\n' || ReferenceWords.isSpace(c)) {
                return from;
            }
        }
        return from;
    }
}
