package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.Picture;
import fr.balise.markdown.BaliseNode.Reference;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The walk over a finished text that gathers the acronyms in it: those that its HTML explains, so none that stands in
/// headings and links only.
final class AcronymWalk {

    private final AcronymFinder finder;
    private final Set<String> met = new HashSet<>();

    private AcronymWalk(AcronymFinder finder) {
        this.finder = finder;
    }

    /// The acronyms of a text, footnotes included.
    static Set<String> in(ParsedText text, AcronymFinder finder) {
        if (finder.size() == 0) {
            return Set.of();
        }
        AcronymWalk walk = new AcronymWalk(finder);
        Tree tree = text.tree().open();
        walk.children(tree.document());
        tree.notes().forEach(note -> walk.children(note.body()));
        return Set.copyOf(walk.met);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (met.size() == finder.size()) {
                return;
            }
            visit(node);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case Text text -> read(text.getLiteral());
            case Heading heading -> {}
            case Reference reference -> {}
            case Picture picture -> {}
            case BlockTitle title -> {
                if (isAuthor(title)) {
                    children(title);
                }
            }
            default -> children(node);
        }
    }

    /// The words after a quotation are text; the title of any other block is a heading.
    private static boolean isAuthor(BlockTitle title) {
        return title.getParent() instanceof FencedBlock block
                && block.kind.filter(BlockKind.QUOTE::equals).isPresent();
    }

    private void read(String text) {
        Optional<AcronymFinder.Found> next = finder.next(text, 0, met);
        while (next.isPresent()) {
            met.add(text.substring(next.get().start(), next.get().end()));
            next = finder.next(text, next.get().end(), met);
        }
    }
}
