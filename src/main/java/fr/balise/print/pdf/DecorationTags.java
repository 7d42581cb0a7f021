package fr.balise.print.pdf;

import java.util.ArrayList;
import java.util.List;

/// Takes what says nothing out of the text: pictures without an alternative, and links in running heads.
///
/// The engine tags `<img alt="">` as a figure with an empty alternative, which PDF/UA-1 refuses, and puts each link of
/// a running head, with its text from all pages, at the end of the document.
final class DecorationTags {

    private final TagTree tree;
    private final Artifacts artifacts;

    DecorationTags(TagTree tree, Artifacts artifacts) {
        this.tree = tree;
        this.artifacts = artifacts;
    }

    void apply() {
        List<Tag> decoration = new ArrayList<>();
        for (Tag child : tree.document().children()) {
            if (child.is("Link")) {
                decoration.add(child);
            }
        }
        tree.forEach(
                tag -> {
                    if (tag.is("Figure") && tag.text(Tag.ALT).isBlank()) {
                        decoration.add(tag);
                    }
                });
        decoration.forEach(artifacts::add);
    }
}
