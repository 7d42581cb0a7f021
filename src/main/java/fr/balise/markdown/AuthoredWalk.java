package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The walk over a fresh tree that gathers what its author wrote, with places; see [AuthoredText].
final class AuthoredWalk {

    private final SourcePositions positions;
    private final HtmlHeads html;
    private final List<Passage> passages = new ArrayList<>();
    private final List<AuthoredText.Outline> headings = new ArrayList<>();
    private final List<AuthoredText.Words> links = new ArrayList<>();
    private final List<AuthoredText.Table> tables = new ArrayList<>();
    private final Set<String> abbreviations = new HashSet<>();
    private int level;

    AuthoredWalk(SourcePositions positions) {
        this.positions = positions;
        this.html = new HtmlHeads(positions, this::heading, tables::add);
    }

    /// Walks a document.
    AuthoredText read(Node document) {
        children(document, Passage.Kind.PARAGRAPH);
        html.end();
        return new AuthoredText(passages, headings, links, tables, abbreviations);
    }

    private void children(Node parent, Passage.Kind kind) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, kind);
        }
    }

    private void visit(Node node, Passage.Kind kind) {
        switch (node) {
            case org.commonmark.node.Heading heading -> {
                heading(heading.getLevel(), false, positions.of(heading));
                passage(heading, Passage.Kind.HEADING);
            }
            case Paragraph paragraph -> passage(paragraph, kind);
            case TableHead head -> {
                tables.add(head(head));
                children(head, Passage.Kind.HEAD_CELL);
            }
            case TableCell cell -> passage(cell, cellKind(kind));
            case FencedBlock block -> block(block, kind);
            case BlockTitle title -> {}
            case HtmlBlock block -> html.block(block);
            case BlockQuote quote -> children(quote, Passage.Kind.QUOTATION);
            case ListItem item ->
                    children(item, kind == Passage.Kind.PARAGRAPH ? Passage.Kind.LIST_ITEM : kind);
            case FootnoteDefinition note -> {
                int before = level;
                children(note, Passage.Kind.NOTE);
                level = before;
            }
            default -> children(node, kind);
        }
    }

    private static Passage.Kind cellKind(Passage.Kind kind) {
        return kind == Passage.Kind.HEAD_CELL ? kind : Passage.Kind.CELL;
    }

    private AuthoredText.Table head(TableHead head) {
        List<String> cells = new ArrayList<>();
        Node row = head.getFirstChild();
        if (row != null) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(PlainWords.of(cell).strip());
            }
        }
        return new AuthoredText.Table(cells, true, positions.of(row == null ? head : row));
    }

    private void heading(int written, boolean inHtml, fr.balise.diagnostic.Location location) {
        headings.add(new AuthoredText.Outline(written, level, inHtml, location));
        level = written;
    }

    /// A block whose argument is its title; recommendations, questions and initiatives are headings of the outline.
    private void block(FencedBlock block, Passage.Kind kind) {
        int before = level;
        boolean quote = block.kind.filter(BlockKind.QUOTE::equals).isPresent();
        if (block.title().isPresent()) {
            passage(block.title().get(), Passage.Kind.TITLE);
        }
        if (block.kind.filter(AuthoredWalk::isHeaded).isPresent()
                && (block.title().isPresent()
                        || block.kind.filter(BlockKind.LEVER::equals).isPresent())) {
            level = Math.min(6, Math.max(2, level + 1));
        }
        children(block, quote ? Passage.Kind.QUOTATION : kind);
        level = before;
    }

    private static boolean isHeaded(BlockKind kind) {
        return switch (kind) {
            case LEVER, QUESTION, INITIATIVE -> true;
            case FIGURES, TIMELINE, QUOTE, BOX, SEE_ALSO -> false;
        };
    }

    private void passage(Node block, Passage.Kind kind) {
        AuthoredInline inline = new AuthoredInline(positions, links, abbreviations, html);
        inline.read(block).ifPresent(words -> passages.add(words.passage(kind, positions)));
        for (InlineFootnote note : inline.notes()) {
            passage(note, Passage.Kind.NOTE);
        }
    }
}
