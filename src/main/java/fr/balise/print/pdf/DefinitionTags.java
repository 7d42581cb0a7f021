package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;

/// Makes lists of `<dl>`, which the engine tags as divisions: each `<dt>` becomes the label of an item, and the `<dd>`
/// after it its body.
final class DefinitionTags {

    private final TagTree tree;
    private final SourceMarks marks;

    DefinitionTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() {
        List<Tag> lists = new ArrayList<>();
        tree.forEach(
                tag -> {
                    if (marks.isOf(tag, "dl") && isRegular(tag)) {
                        lists.add(tag);
                    }
                });
        lists.forEach(this::list);
    }

    private boolean isRegular(Tag list) {
        List<Tag> children = list.children();
        return !children.isEmpty()
                && children.size() == list.kids().size()
                && marks.isOf(children.getFirst(), "dt")
                && children.stream().allMatch(t -> marks.isOf(t, "dt") || marks.isOf(t, "dd"));
    }

    private void list(Tag list) {
        list.retype("L");
        COSDictionary numbering = new COSDictionary();
        numbering.setName(COSName.O, "List");
        numbering.setName(COSName.getPDFName("ListNumbering"), "None");
        list.element().setItem(COSName.A, numbering);
        List<Tag> parts = list.children();
        list.setKids(List.of());
        Tag item = list;
        boolean open = false;
        for (Tag part : parts) {
            boolean term = marks.isOf(part, "dt");
            if (term && !open) {
                item = Tag.create("LI");
                tree.place(item, list, list.kids().size());
            }
            if (term) {
                part.retype("Lbl");
                tree.place(part, item, item.kids().size());
            } else {
                Tag body = body(item);
                tree.place(part, body, body.kids().size());
            }
            open = term;
        }
    }

    /// The body of an item, made when its first definition comes.
    private Tag body(Tag item) {
        List<Tag> parts = item.children();
        if (parts.getLast().is("LBody")) {
            return parts.getLast();
        }
        Tag body = Tag.create("LBody");
        tree.place(body, item, parts.size());
        return body;
    }
}
