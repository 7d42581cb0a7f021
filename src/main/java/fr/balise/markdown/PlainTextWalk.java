package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.List;
import java.util.Optional;

/// The walk over a finished text that gathers its words without markup.
///
/// Made anew each time it is asked for: kept, it would double the memory that a text takes.
final class PlainTextWalk {

    private final Tree tree;
    private final PlainTextBuilder plain = new PlainTextBuilder();

    private PlainTextWalk(Tree tree) {
        this.tree = tree;
    }

    /// The plain text under each heading, footnotes last.
    static List<Section> sections(ParsedText text) {
        Tree tree = text.tree().open();
        PlainTextWalk walk = new PlainTextWalk(tree);
        walk.children(tree.document());
        walk.plain.notes();
        for (Tree.Note note : tree.notes()) {
            walk.children(note.body());
        }
        return walk.plain.sections();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        heading(node).ifPresent(plain::heading);
        switch (node) {
            case org.commonmark.node.Heading heading -> {}
            case Paragraph paragraph -> plain.line(paragraph);
            case TableCell cell -> plain.cell(PlainWords.of(cell), cell.getPrevious() == null);
            // Examples, in which a reader who searches for words would find what the text does not
            // say.
            case FencedCodeBlock code -> {}
            case IndentedCodeBlock code -> {}
            case FencedBlock block -> block(block);
            case BlockTitle title -> {}
            default -> children(node);
        }
    }

    private Optional<Heading> heading(Node node) {
        return Optional.ofNullable(tree.headingOf().get(node));
    }

    private void block(FencedBlock block) {
        Optional<String> title =
                heading(block).isPresent() ? Optional.empty() : block.title().map(PlainWords::of);
        boolean quote = block.kind.filter(BlockKind.QUOTE::equals).isPresent();
        if (!quote && block.kind.isPresent()) {
            title.ifPresent(plain::line);
        }
        children(block);
        if (quote) {
            title.ifPresent(words -> plain.line("— " + words));
        }
        plain.line(block.address);
        plain.line(block.territory);
    }
}
