package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lets the head and foot of a table over several pages be read once.
///
/// The engine gathers what it repeats on each page in one element, so that a screen reader says «Année Année Année».
/// Here the head of the first page and the foot of the last stay in the text, and the repetitions become decoration. A
/// head or foot that is itself broken over two pages is not a repetition: its texts differ, and it is left alone.
final class RepeatedRows {

    private final TagTree tree;
    private final MarkedText text;
    private final Artifacts artifacts;

    RepeatedRows(TagTree tree, MarkedText text, Artifacts artifacts) {
        this.tree = tree;
        this.text = text;
        this.artifacts = artifacts;
    }

    void apply() {
        tree.forEach(
                tag -> {
                    if (tag.is("THead")) {
                        keep(tag, true);
                    } else if (tag.is("TFoot")) {
                        keep(tag, false);
                    }
                });
    }

    private void keep(Tag section, boolean first) {
        TreeMap<Integer, StringBuilder> texts = new TreeMap<>();
        for (Content content : tree.contents(section)) {
            texts.computeIfAbsent(content.page(), page -> new StringBuilder())
                    .append(text.of(content));
        }
        if (texts.size() < 2) {
            return;
        }
        Map.Entry<Integer, StringBuilder> kept = first ? texts.firstEntry() : texts.lastEntry();
        List<Integer> repeated = new ArrayList<>();
        texts.forEach(
                (page, said) -> {
                    if (!page.equals(kept.getKey()) && said.compareTo(kept.getValue()) == 0) {
                        repeated.add(page);
                    }
                });
        if (!repeated.isEmpty()) {
            TagTree.forEach(section, tag -> drop(tag, repeated));
        }
    }

    private void drop(Tag tag, List<Integer> pages) {
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : tag.kids()) {
            tree.content(tag, kid)
                    .filter(content -> pages.contains(content.page()))
                    .ifPresentOrElse(artifacts::add, () -> kids.add(kid));
        }
        tag.setKids(kids);
    }
}
