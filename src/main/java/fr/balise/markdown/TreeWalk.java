package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.StrayFence;
import fr.balise.typography.Typography;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The one walk over a parsed tree: references, typography, ids, headings, and all that is wrong.
///
/// In: the tree of the library. Out: the same tree with our nodes in it, and a [ParsedText] of what it holds.
/// Afterwards the tree is never changed.
final class TreeWalk {

    private final SourcePositions positions;
    private final Findings findings = Findings.none();
    private final Ids ids = new Ids();
    private final FootnoteNumbers notes = new FootnoteNumbers(ids);
    private final Map<Node, Heading> headingOf = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final InlinePass inline;
    private final BlockWalk blocks;
    private final SlipCheck slips;
    private Optional<Node> title = Optional.empty();
    private String firstParagraph = "";
    private int level;
    private boolean tooDeep;

    TreeWalk(SourcePositions positions, Typography typography) {
        this.positions = positions;
        this.inline = new InlinePass(positions, typography, notes, findings);
        this.slips = new SlipCheck(positions, findings);
        this.blocks = new BlockWalk(this, positions, inline, ids, findings);
    }

    /// Walks a document.
    ///
    /// @param shelf takes the packed tree, where there is one
    ParsedText read(Node document, Optional<TreeShelf> shelf) {
        TopHeadings outline = TopHeadings.in(document, positions);
        notes.takeFrom(document);
        title = leadingTitle(document);
        children(document);
        List<Tree.Note> endnotes = readNotes();
        for (FootnoteDefinition unused : notes.unused()) {
            findings.report(
                    new MarkdownProblem.UnusedNote(unused.getLabel()), positions.of(unused));
        }
        forgetSource(document);
        endnotes.forEach(note -> forgetSource(note.body()));
        return new ParsedText(
                KeptTree.of(new Tree(document, title, headingOf, endnotes), shelf),
                title.map(headingOf::get),
                titleIds(),
                findings.mentions(),
                findings.rawHtml(),
                headings,
                outline.in(headingOf),
                positions.end(),
                blocks.levers(),
                ids.all(),
                firstParagraph,
                findings.diagnostics(),
                Optional.empty());
    }

    private static Optional<Node> leadingTitle(Node document) {
        Node first = document.getFirstChild();
        while (first instanceof LinkReferenceDefinition) {
            first = first.getNext();
        }
        return first instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1
                ? Optional.of(heading)
                : Optional.empty();
    }

    private Set<String> titleIds() {
        Set<String> inside = new HashSet<>();
        title.ifPresent(
                heading -> {
                    inside.add(Objects.requireNonNull(headingOf.get(heading)).id());
                    addCalls(heading, inside);
                });
        return inside;
    }

    private static void addCalls(Node parent, Set<String> inside) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BaliseNode.NoteCall call) {
                inside.add(call.callId);
            }
            addCalls(node, inside);
        }
    }

    /// The notes by number; reading one may call, and so number, another.
    private List<Tree.Note> readNotes() {
        List<Tree.Note> endnotes = new ArrayList<>();
        for (int i = 0; i < notes.order().size(); i++) {
            FootnoteNumbers.Note note = notes.order().get(i);
            children(note.definition());
            endnotes.add(new Tree.Note(note.number(), note.id(), note.calls(), note.definition()));
        }
        return endnotes;
    }

    /// Positions have served, and would be a fifth of what a text keeps in memory; so have the marks of emphasis, of
    /// which the library makes a text for each node: 5 %.
    private static void forgetSource(Node node) {
        node.setSourceSpans(List.of());
        switch (node) {
            case StrongEmphasis strong -> strong.setDelimiter("");
            case Emphasis emphasis -> emphasis.setDelimiter("");
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            forgetSource(child);
        }
    }

    /// Walks the blocks inside a block.
    void children(Node parent) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            visit(node);
        }
    }

    /// Walks the blocks inside a block that has a heading of its own; its level counts inside only.
    void childrenBelow(Node parent, int own) {
        int before = level;
        level = own;
        children(parent);
        level = before;
    }

    private void visit(Node node) {
        switch (node) {
            case org.commonmark.node.Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case TableBlock table -> {
                slips.table(table);
                children(table);
            }
            case TableCell cell -> {
                slips.cell(cell);
                inline.process(cell);
            }
            case FencedCodeBlock code -> slips.code(code);
            case IndentedCodeBlock code -> slips.code(code);
            case FencedBlock block -> level = blocks.visit(block, level);
            case StrayFence fence -> stray(fence);
            case HtmlBlock html ->
                    findings.rawHtml()
                            .add(new RawHtml(html.getLiteral(), positions.of(html), true));
            case BaliseNode.BlockTitle argument -> {}
            default -> children(node);
        }
    }

    private void heading(org.commonmark.node.Heading node) {
        slips.heading(node);
        BlockWords words = inline.process(node);
        level = node.getLevel();
        addHeading(
                node, new Heading(level, ids.of(words.written()), words.set(), positions.of(node)));
    }

    /// Adds a heading to the outline; `node` is what is written as one.
    void addHeading(Node node, Heading heading) {
        headingOf.put(node, heading);
        headings.add(heading);
    }

    private void paragraph(Paragraph paragraph) {
        slips.paragraph(paragraph);
        BlockWords words = inline.process(paragraph);
        boolean top = paragraph.getParent() instanceof Document;
        boolean picture =
                paragraph.getFirstChild() instanceof BaliseNode.Picture
                        && paragraph.getFirstChild().getNext() == null;
        if (top && !picture && firstParagraph.isEmpty()) {
            firstParagraph = words.set();
        }
    }

    /// After a block too deep, closing lines no longer meet their blocks: the first report says it all.
    private void stray(StrayFence fence) {
        if (tooDeep) {
            return;
        }
        tooDeep = fence.tooDeep;
        findings.report(
                fence.tooDeep ? new MarkdownProblem.TooDeep() : new MarkdownProblem.StrayClosing(),
                positions.of(fence.line));
    }
}
