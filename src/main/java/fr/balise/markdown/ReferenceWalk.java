package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.InlineText.Segment;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The walk over a fresh tree that gathers [WrittenReferences].
final class ReferenceWalk {

    private final SourcePositions positions;
    private final FootnoteNumbers notes = new FootnoteNumbers(new Ids());
    private final List<WrittenReferences.Cited> numbers = new ArrayList<>();
    private final List<WrittenReferences.Target> targets = new ArrayList<>();

    ReferenceWalk(SourcePositions positions) {
        this.positions = positions;
    }

    WrittenReferences read(Node document) {
        notes.takeFrom(document);
        children(document);
        for (int i = 0; i < notes.order().size(); i++) {
            children(notes.order().get(i).definition());
        }
        for (FootnoteDefinition unused : notes.unused()) {
            children(unused);
        }
        return new WrittenReferences(numbers, targets);
    }

    private void children(Node parent) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            switch (node) {
                case Paragraph text -> inline(text);
                case Heading text -> inline(text);
                case TableCell text -> inline(text);
                case BlockTitle text -> inline(text);
                case LinkReferenceDefinition definition -> definition(definition);
                default -> children(node);
            }
        }
    }

    private void inline(Node block) {
        links(block);
        InlineText inline = new InlineFlattener(positions, new ArrayList<>(), notes).read(block);
        for (FoundReference found : ReferenceScanner.scan(inline.text())) {
            inline.segments().stream()
                    .filter(one -> one.start() <= found.start() && found.end() <= one.end())
                    .filter(one -> !(one.node() instanceof SoftLineBreak))
                    .findFirst()
                    .ifPresent(segment -> number(found, segment));
        }
    }

    private void number(FoundReference found, Segment segment) {
        numbers.add(
                new WrittenReferences.Cited(
                        found.number(),
                        found.series(),
                        positions.of(
                                segment.node(),
                                segment.end() - segment.start(),
                                found.start() - segment.start(),
                                found.end() - segment.start()),
                        segment.linked(),
                        around(segment.node()).map(Link::getDestination),
                        found.between()));
    }

    private static Optional<Link> around(Node text) {
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Link link) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private void links(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                link(link);
            }
            links(node);
        }
    }

    /// The address of a link that is written with it: `[texte](adresse)` or `<adresse>`.
    private void link(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int start = spans.getFirst().getInputIndex();
        int end = end(link);
        if (positions.body().charAt(start) == '<') {
            target(link.getDestination(), start, end);
            return;
        }
        Node last = link.getLastChild();
        int words = last == null || last.getSourceSpans().isEmpty() ? start + 1 : end(last);
        int open = positions.body().indexOf("](", words);
        if (open >= 0 && open < end) {
            target(link.getDestination(), open + 2, end);
        }
    }

    private void definition(LinkReferenceDefinition definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        if (!spans.isEmpty()) {
            int colon = positions.body().indexOf("]:", spans.getFirst().getInputIndex());
            if (colon >= 0 && colon < end(definition)) {
                target(definition.getDestination(), colon + 2, end(definition));
            }
        }
    }

    private static int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /// An address that begins at or after `from`, perhaps in angle brackets.
    private void target(String destination, int from, int limit) {
        String body = positions.body();
        int start = from;
        while (start < limit && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        boolean bracketed = start < limit && body.charAt(start) == '<';
        start += bracketed ? 1 : 0;
        int end = start;
        int depth = 0;
        while (end < limit) {
            char c = body.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean ends = bracketed ? c == '>' : Character.isWhitespace(c) || depth < 0;
            if (ends) {
                break;
            }
            end += c == '\\' ? 2 : 1;
        }
        targets.add(
                new WrittenReferences.Target(
                        destination, positions.between(start, Math.min(end, limit))));
    }
}
