package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Restores the order of text that stands beside blocks: `<div>a<p>b</p>c</div>`.
///
/// The engine puts «a» and «c» into boxes of its own, for which it knows no element but the `<div>`, and sorts these
/// before everything in it: «a c b». Here each run of text takes its place among the blocks of the HTML again.
final class MixedTags {

    private final TagTree tree;
    private final SourceMarks marks;

    MixedTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() {
        tree.forEach(tag -> marks.source(tag).ifPresent(source -> sort(tag, source)));
    }

    private void sort(Tag parent, Element source) {
        Deque<COSBase> texts = new ArrayDeque<>();
        Map<Node, List<COSBase>> blocks = new HashMap<>();
        for (COSBase kid : parent.kids()) {
            Optional<Element> element = Tag.of(kid).flatMap(marks::source);
            if (element.equals(Optional.of(source))) {
                texts.add(kid);
            } else if (element.isPresent() && element.get().getParentNode().equals(source)) {
                blocks.computeIfAbsent(element.get(), block -> new ArrayList<>()).add(kid);
            } else {
                return;
            }
        }
        if (texts.isEmpty() || blocks.isEmpty()) {
            return;
        }
        List<COSBase> sorted = new ArrayList<>();
        boolean inText = false;
        for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
            List<COSBase> block = blocks.get(node);
            if (block != null) {
                sorted.addAll(block);
                inText = false;
            } else if (!inText && !node.getTextContent().isBlank()) {
                if (texts.isEmpty()) {
                    return;
                }
                sorted.add(texts.remove());
                inText = true;
            }
        }
        if (texts.isEmpty()) {
            parent.setKids(sorted);
        }
    }
}
