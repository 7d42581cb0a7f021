package fr.balise.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.Optional;

/// The kinds of nodes that Balise adds to the tree of the library; they never leave this package.
///
/// They are filled in while a document is parsed and are not touched afterwards.
final class BaliseNode {

    private BaliseNode() {}

    /// Moves all children of one node to the end of another.
    static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    /// `::: nom` … `:::`. Its first child is its [BlockTitle], when it has an argument.
    static final class FencedBlock extends CustomBlock {
        final BlockFence fence;
        final SourceSpan opening;
        final Optional<BlockKind> kind;
        boolean closed;
        int number;
        String id = "";
        String titleId = "";
        String address = "";
        String territory = "";

        FencedBlock(BlockFence fence, SourceSpan opening) {
            this.fence = fence;
            this.opening = opening;
            this.kind = BlockKind.named(fence.name());
        }

        /// Whether the address of an initiative is one that a reader can follow.
        boolean isLinked() {
            String scheme = SafeAddress.scheme(address);
            return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
        }

        /// The argument, parsed as text; empty when there is none.
        Optional<BlockTitle> title() {
            return getFirstChild() instanceof BlockTitle title
                    ? Optional.of(title)
                    : Optional.empty();
        }
    }

    /// The argument of a block.
    static final class BlockTitle extends CustomNode {}

    /// A line of colons that cannot be: one that closes nothing, or one that opens a block too deep inside others.
    static final class StrayFence extends CustomBlock {
        final SourceSpan line;
        final boolean tooDeep;

        StrayFence(SourceSpan line, boolean tooDeep) {
            this.line = line;
            this.tooDeep = tooDeep;
        }
    }

    /// A link, written by the author or found in prose; its children are the words of the link.
    static final class Reference extends CustomNode {
        final Mention mention;
        final Optional<String> title;

        Reference(Mention mention, Optional<String> title) {
            this.mention = mention;
            this.title = title;
        }
    }

    /// An image.
    static final class Picture extends CustomNode {
        final Mention.ImageMention mention;
        final Optional<String> title;
        final Optional<String> width;
        final Optional<String> height;

        Picture(
                Mention.ImageMention mention,
                Optional<String> title,
                Optional<String> width,
                Optional<String> height) {
            this.mention = mention;
            this.title = title;
            this.width = width;
            this.height = height;
        }
    }

    /// Letters set above the line by typography: the «er» of 1er.
    static final class Superscript extends CustomNode {}

    /// A part of an item of a key-figures or timeline block.
    static final class Marked extends CustomNode {
        final String tag;
        final String cssClass;
        final Optional<String> datetime;

        Marked(String tag, String cssClass, Optional<String> datetime) {
            this.tag = tag;
            this.cssClass = cssClass;
            this.datetime = datetime;
        }
    }

    /// A call to a footnote.
    static final class NoteCall extends CustomNode {
        final int number;
        final String noteId;
        final String callId;

        NoteCall(int number, String noteId, String callId) {
            this.number = number;
            this.noteId = noteId;
            this.callId = callId;
        }
    }
}
