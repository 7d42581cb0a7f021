package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.FencedBlock;

import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Says of each line of a body what it is: a fresh tree in, as many [LineKind]s as lines out.
final class LineKinds {

    private final List<LineKind> kinds = new ArrayList<>();

    private LineKinds(String body) {
        body.lines().forEach(line -> kinds.add(line.isBlank() ? LineKind.BLANK : LineKind.TEXT));
    }

    static List<LineKind> of(String body, Node document) {
        LineKinds found = new LineKinds(body);
        found.children(document, true);
        return List.copyOf(found.kinds);
    }

    private void children(Node parent, boolean top) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, top);
        }
    }

    private void visit(Node node, boolean top) {
        switch (node) {
            case FencedCodeBlock code -> mark(code, LineKind.VERBATIM);
            case IndentedCodeBlock code -> mark(code, LineKind.VERBATIM);
            case HtmlBlock html -> mark(html, LineKind.VERBATIM);
            case Heading heading when top -> mark(heading, LineKind.HEADING);
            case FencedBlock block -> block(block, top);
            case Document document -> children(document, true);
            default -> children(node, false);
        }
    }

    /// The blocks inside first: the closing line counts as the end of the innermost of them as well.
    private void block(FencedBlock block, boolean top) {
        children(block, top);
        List<SourceSpan> spans = block.getSourceSpans();
        if (top && !spans.isEmpty()) {
            set(block.opening.getLineIndex(), LineKind.OPENING);
            if (block.closed) {
                set(spans.getLast().getLineIndex(), LineKind.CLOSING);
            }
        }
    }

    private void mark(Node node, LineKind kind) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            for (int i = spans.getFirst().getLineIndex();
                    i <= spans.getLast().getLineIndex();
                    i++) {
                set(i, kind);
            }
        }
    }

    private void set(int line, LineKind kind) {
        if (line < kinds.size()) {
            kinds.set(line, kind);
        }
    }
}
