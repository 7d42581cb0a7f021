package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

import java.util.Optional;

/// Parses a block `::: nom` … `:::`; its contents are Markdown.
///
/// A closing line of n colons closes the innermost open block that was opened with exactly n; without such a block,
/// the innermost one opened with fewer. So equal fences nest as in Pandoc, and an outer block may use more colons to
/// be closed by name of its length, as in MyST; what stays open inside it is reported as never closed.
final class FencedBlockParser extends AbstractBlockParser {

    private final FencedBlock block;
    private final SourceLine argument;

    FencedBlockParser(FencedBlock block, SourceLine argument) {
        this.block = block;
        this.argument = argument;
        if (argument.getContent().length() > 0) {
            block.appendChild(new BlockTitle());
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() < 4 && !state.isBlank()) {
            CharSequence line = state.getLine().getContent();
            Optional<BlockFence> fence = BlockFence.read(line, state.getNextNonSpaceIndex());
            if (fence.isPresent()
                    && fence.get().closes()
                    && closedBy(fence.get().colons(), state).equals(block)) {
                block.closed = true;
                return BlockContinue.finished();
            }
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        block.title().ifPresent(title -> inlineParser.parse(SourceLines.of(argument), title));
    }

    /// The block, this one or one inside it, that a closing line of so many colons closes; this one's parent
    /// otherwise, which stands for none: blocks around this one had their turn before it.
    private Node closedBy(int colons, ParserState state) {
        Node innermost = state.getActiveBlockParser().getBlock();
        if (isVerbatim(innermost) && reaches(innermost, state.getIndent())) {
            return block.getParent();
        }
        Node fewer = block.getParent();
        boolean found = false;
        for (Node node = innermost; !node.equals(block.getParent()); node = node.getParent()) {
            if (node instanceof FencedBlock open) {
                if (open.fence.colons() == colons) {
                    return open;
                }
                if (!found && open.fence.colons() < colons) {
                    fewer = open;
                    found = true;
                }
            }
        }
        return fewer;
    }

    private static boolean isVerbatim(Node node) {
        return node instanceof FencedCodeBlock || node instanceof HtmlBlock;
    }

    /// Whether a line with that indent would still belong to a node inside this block: only block fences, and list
    /// items that are indented no deeper, let it through.
    private boolean reaches(Node inner, int indent) {
        for (Node node = inner.getParent(); !node.equals(block); node = node.getParent()) {
            boolean open =
                    switch (node) {
                        case FencedBlock nested -> true;
                        case ListBlock list -> true;
                        case ListItem item ->
                                item.getContentIndent() != null
                                        && indent >= item.getContentIndent();
                        case Paragraph paragraph -> true;
                        default -> false;
                    };
            if (!open) {
                return false;
            }
        }
        return true;
    }
}
