package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins what line ends have cut: of a link or span over two lines the engine makes two tags, read as two links.
final class SplitTags {

    private final TagTree tree;
    private final SourceMarks marks;

    SplitTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() {
        tree.forEach(this::join);
    }

    private void join(Tag parent) {
        List<COSBase> kids = new ArrayList<>();
        Optional<Tag> last = Optional.empty();
        boolean joined = false;
        for (COSBase kid : parent.kids()) {
            Optional<Tag> tag = Tag.of(kid);
            if (last.isPresent() && tag.isPresent() && isOne(last.get(), tag.get())) {
                Tag whole = last.get();
                List<COSBase> all = whole.kids();
                all.addAll(tree.adoptAll(tag.get(), tag.get().kids(), whole));
                whole.setKids(all);
                joined = true;
            } else {
                kids.add(kid);
                last = tag;
            }
        }
        if (joined) {
            parent.setKids(kids);
        }
    }

    private boolean isOne(Tag one, Tag other) {
        Optional<Element> source = marks.source(one);
        return (one.is("Link") || one.is("Span"))
                && one.is(other.type())
                && source.isPresent()
                && source.equals(marks.source(other));
    }
}
