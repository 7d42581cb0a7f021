package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.StrayFence;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

import java.util.Optional;

/// Recognises the lines of colons that open a block, and those that have nothing to close.
final class FencedBlockFactory extends AbstractBlockParserFactory {

    /// More than any text needs, and far less than what would exhaust the stack of those who walk the tree.
    static final int MAX_DEPTH = 16;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        SourceLine line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || line.getContent().charAt(start) != ':') {
            return BlockStart.none();
        }
        Optional<BlockFence> fence = BlockFence.read(line.getContent(), start);
        if (fence.isEmpty()) {
            return BlockStart.none();
        }
        int length = line.getContent().length();
        SourceLine opening = line.substring(start, length);
        boolean tooDeep = !fence.get().closes() && depth(matched) >= MAX_DEPTH;
        if (fence.get().closes() || tooDeep) {
            StrayFence stray = new StrayFence(opening.getSourceSpan(), tooDeep);
            return BlockStart.of(new StrayFenceParser(stray)).atIndex(length);
        }
        FencedBlock block = new FencedBlock(fence.get(), opening.getSourceSpan());
        SourceLine argument =
                line.substring(fence.get().argumentStart(), fence.get().argumentEnd());
        return BlockStart.of(new FencedBlockParser(block, argument)).atIndex(length);
    }

    private static int depth(MatchedBlockParser matched) {
        int depth = 0;
        for (Node node = matched.getMatchedBlockParser().getBlock();
                node != null;
                node = node.getParent()) {
            if (node instanceof FencedBlock) {
                depth++;
            }
        }
        return depth;
    }

    /// Holds the one line of a fence that closes nothing.
    private static final class StrayFenceParser extends AbstractBlockParser {

        private final StrayFence block;

        StrayFenceParser(StrayFence block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
