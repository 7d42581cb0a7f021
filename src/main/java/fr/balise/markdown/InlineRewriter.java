package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.Reference;
import fr.balise.markdown.BaliseNode.Superscript;
import fr.balise.markdown.InlineText.Segment;
import fr.balise.typography.Edit;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the references and typographic edits found in the text of a block back into its nodes.
///
/// A link stays within one text node. An edit that spans several is written into the first; one between two goes to
/// the outer of them, so that the space before «!» in «*Quoi*!» is not emphasised.
final class InlineRewriter {

    /// A reference and the part of one segment that becomes its link.
    record LinkRange(int start, int end, Mention mention) {}

    private final List<Segment> segments;
    private final List<LinkRange> links;
    private final List<Edit> edits;
    private int link;
    private int edit;
    private int consumed;
    private List<Node> output = new ArrayList<>();
    private StringBuilder run = new StringBuilder();
    private Optional<Reference> open = Optional.empty();

    /// Links and edits are in order and do not overlap among themselves.
    InlineRewriter(List<Segment> segments, List<LinkRange> links, List<Edit> edits) {
        this.segments = segments;
        this.links = links;
        this.edits = edits;
    }

    /// Changes the nodes.
    void run() {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (isTouched(segment)) {
                rewrite(segment, i + 1 < segments.size() ? segments.get(i + 1) : null);
            }
        }
    }

    private boolean isTouched(Segment segment) {
        boolean linked = link < links.size() && links.get(link).start() < segment.end();
        boolean edited = edit < edits.size() && edits.get(edit).start() <= segment.end();
        return linked || edited || consumed > segment.start();
    }

    private void rewrite(Segment segment, @Nullable Segment next) {
        boolean text = segment.node() instanceof Text;
        String letters = text ? ((Text) segment.node()).getLiteral() : "\n";
        int pos = Math.max(segment.start(), consumed);
        boolean last = false;
        while (!last) {
            closeLink(pos);
            last = pos >= segment.end();
            if (!last || ownsEnd(segment, next)) {
                insertions(pos, text);
            }
            if (last) {
                break;
            }
            openLink(pos);
            Edit here = edit < edits.size() ? edits.get(edit) : null;
            if (here != null && here.start() == pos && here.end() > pos) {
                write(here);
                edit++;
                consumed = here.end();
                pos = Math.min(here.end(), segment.end());
                continue;
            }
            int to = boundary(pos, segment.end());
            run.append(letters, pos - segment.start(), to - segment.start());
            pos = to;
        }
        flush();
        open = Optional.empty();
        replace(segment, letters);
    }

    /// Whether an insertion at the end of a segment belongs to it and not to the one that follows.
    private static boolean ownsEnd(Segment segment, @Nullable Segment next) {
        return next == null
                || next.start() > segment.end()
                || !(next.node() instanceof Text)
                || segment.depth() < next.depth();
    }

    private void insertions(int pos, boolean text) {
        while (edit < edits.size()) {
            Edit next = edits.get(edit);
            boolean insertion = next.start() == next.end();
            if (insertion && next.start() == pos && text) {
                write(next);
            } else if (next.start() >= pos && !(insertion && next.start() == pos)) {
                return;
            } else if (insertion && next.start() == pos) {
                return;
            }
            edit++;
        }
    }

    private void write(Edit change) {
        if (change.superscript()) {
            flush();
            Superscript raised = new Superscript();
            raised.appendChild(new Text(change.replacement()));
            emit(raised);
        } else {
            run.append(change.replacement());
        }
    }

    private int boundary(int pos, int segmentEnd) {
        int to = segmentEnd;
        if (open.isPresent()) {
            to = Math.min(to, links.get(link).end());
        } else if (link < links.size()) {
            to = Math.min(to, links.get(link).start());
        }
        if (edit < edits.size() && edits.get(edit).start() > pos) {
            to = Math.min(to, edits.get(edit).start());
        }
        return Math.max(to, pos + 1);
    }

    private void openLink(int pos) {
        if (open.isEmpty() && link < links.size() && links.get(link).start() <= pos) {
            flush();
            Reference reference = new Reference(links.get(link).mention(), Optional.empty());
            output.add(reference);
            open = Optional.of(reference);
        }
    }

    private void closeLink(int pos) {
        if (open.isPresent() && links.get(link).end() <= pos) {
            flush();
            open = Optional.empty();
            link++;
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            emit(new Text(run.toString()));
            run = new StringBuilder();
        }
    }

    private void emit(Node node) {
        if (open.isPresent()) {
            open.get().appendChild(node);
        } else {
            output.add(node);
        }
    }

    private void replace(Segment segment, String letters) {
        Node old = segment.node();
        boolean same =
                output.size() == 1
                        && output.getFirst() instanceof Text text
                        && text.getLiteral().equals(letters);
        if (!same) {
            for (Node node : output) {
                old.insertBefore(node);
            }
            old.unlink();
        }
        output = new ArrayList<>();
    }
}
