package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what text from right to left reads like.
///
/// On the page its glyphs stand from left to right, in forms that are characters of their own, and so a screen reader
/// spells it backwards. Here each piece gets a span whose `ActualText` is what the author wrote.
final class ReversedTags {

    private final TagTree tree;
    private final MarkedText text;
    private final RightToLeft rightToLeft;

    ReversedTags(TagTree tree, MarkedText text, RightToLeft rightToLeft) {
        this.tree = tree;
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    void apply() {
        tree.forEach(this::wrap);
    }

    private void wrap(Tag tag) {
        if (tag.element().containsKey(Tag.ACTUAL_TEXT)) {
            return;
        }
        List<COSBase> kids = new ArrayList<>();
        boolean changed = false;
        for (COSBase kid : tag.kids()) {
            Optional<String> glyphs =
                    tree.content(tag, kid).map(text::of).filter(RightToLeft::isIn);
            if (glyphs.isPresent()) {
                Tag span = Tag.create("Span");
                span.element().setString(Tag.ACTUAL_TEXT, rightToLeft.written(glyphs.get()));
                tree.place(tag, kid, span, 0);
                kids.addAll(tree.adoptAll(tag, List.of(span.element()), tag));
                changed = true;
            } else {
                kids.add(kid);
            }
        }
        if (changed) {
            tag.setKids(kids);
        }
    }
}
