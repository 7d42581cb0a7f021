package fr.balise.print.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts captions where they belong.
///
/// The engine leaves the caption of a table outside of it and tags that of a figure as a division. Here the first
/// becomes the first kid of its table, the caption of a `<figure>` that holds a table too. That of a picture becomes a
/// `Caption` right after it: inside the `Figure` nobody would hear it, since readers stop at its alternative (Tagged
/// PDF Best Practice Guide, §4.3.1).
final class CaptionTags {

    private final TagTree tree;
    private final SourceMarks marks;

    CaptionTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() {
        List<Tag> ofTables = new ArrayList<>();
        List<Tag> ofFigures = new ArrayList<>();
        tree.forEach(
                tag -> {
                    if (tag.is("Caption")) {
                        ofTables.add(tag);
                    } else if (marks.isOf(tag, "figcaption") && !tag.is("Span")) {
                        tag.retype("Caption");
                        ofFigures.add(tag);
                    }
                });
        ofTables.forEach(caption -> marks.source(caption).ifPresent(e -> intoTable(caption, e)));
        ofFigures.forEach(this::nearFigure);
    }

    private void intoTable(Tag caption, Element source) {
        Node table = source.getParentNode();
        caption.parent().stream()
                .flatMap(wrapper -> wrapper.children().stream())
                .filter(sibling -> sibling.is("Table") && isOf(sibling, table))
                .findFirst()
                .ifPresent(found -> move(caption, found, 0));
    }

    private void nearFigure(Tag caption) {
        Optional<Tag> holder = caption.parent();
        if (holder.isEmpty()) {
            return;
        }
        List<Tag> tables = new ArrayList<>();
        List<Tag> pictures = new ArrayList<>();
        TagTree.forEach(
                holder.get(),
                tag -> {
                    if (tag.is("Table")) {
                        tables.add(tag);
                    } else if (tag.is("Figure")) {
                        pictures.add(tag);
                    }
                });
        boolean captioned =
                tables.stream()
                        .flatMap(table -> table.children().stream())
                        .anyMatch(child -> child.is("Caption"));
        if (tables.size() == 1 && pictures.isEmpty() && !captioned) {
            move(caption, tables.getFirst(), 0);
        } else if (holder.get().children().getFirst().equals(caption) && pictures.size() == 1) {
            move(caption, holder.get(), holder.get().kids().size() - 1);
        }
    }

    private void move(Tag caption, Tag to, int at) {
        tree.detach(caption);
        tree.place(caption, to, at);
    }

    @SuppressWarnings("ReferenceEquality") // The same element of the document.
    private boolean isOf(Tag tag, Node element) {
        return marks.source(tag).filter(source -> source == element).isPresent();
    }
}
