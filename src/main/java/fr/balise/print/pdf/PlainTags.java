package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leaves out elements that say nothing, of which the engine makes many: spans without a language or another property,
/// divisions of its own around one element, and whatever is empty. A division of text alone becomes a paragraph.
final class PlainTags {

    /// Empty cells keep the grid of their table, so they stay.
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH", "Document");

    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Figure", "Quote", "Code", "Note");

    private static final List<COSName> PROPERTIES =
            List.of(
                    COSName.LANG,
                    COSName.A,
                    Tag.ALT,
                    Tag.ACTUAL_TEXT,
                    COSName.E,
                    COSName.getPDFName("ID"));

    private final TagTree tree;
    private final SourceMarks marks;

    PlainTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() {
        tidy(tree.document());
    }

    /// Puts what stands in spans of the engine's own, one for each line, into the elements around.
    void unwrapLines() {
        unwrapLines(tree.document());
    }

    private void unwrapLines(Tag tag) {
        List<COSBase> kids = new ArrayList<>();
        boolean changed = false;
        for (COSBase kid : tag.kids()) {
            Optional<Tag> child = Tag.of(kid);
            child.ifPresent(this::unwrapLines);
            if (child.isPresent()
                    && marks.source(child.get()).isEmpty()
                    && isIdle(child.get(), List.of())) {
                kids.addAll(tree.adoptAll(child.get(), child.get().kids(), tag));
                changed = true;
            } else {
                kids.add(kid);
            }
        }
        if (changed) {
            tag.setKids(kids);
        }
    }

    private void tidy(Tag tag) {
        List<COSBase> kids = new ArrayList<>();
        boolean changed = false;
        for (COSBase kid : tag.kids()) {
            Optional<Tag> child = Tag.of(kid);
            if (child.isEmpty()) {
                kids.add(kid);
                continue;
            }
            tidy(child.get());
            List<COSBase> inner = child.get().kids();
            if (inner.isEmpty() && !MAY_BE_EMPTY.contains(child.get().type())) {
                changed = true;
            } else if (isIdle(child.get(), inner)) {
                kids.addAll(tree.adoptAll(child.get(), inner, tag));
                changed = true;
            } else {
                kids.add(kid);
            }
        }
        if (changed) {
            tag.setKids(kids);
        }
        if (tag.is("Div") && isText(kids) && !isInParagraph(tag)) {
            tag.retype("P");
        }
    }

    private boolean isIdle(Tag tag, List<COSBase> kids) {
        return switch (tag.type()) {
            case "Span" ->
                    PROPERTIES.stream().noneMatch(tag.element()::containsKey)
                            || repeatsLanguage(tag);
            case "Div" ->
                    (marks.isAnonymous(tag) && (isInParagraph(tag) || isAroundOne(kids)))
                            || isAroundItself(tag, kids);
            default -> false;
        };
    }

    private static boolean repeatsLanguage(Tag span) {
        return PROPERTIES.stream()
                        .allMatch(
                                name ->
                                        span.element().containsKey(name)
                                                == name.equals(COSName.LANG))
                && span.parent()
                        .filter(parent -> parent.is("Span"))
                        .map(parent -> parent.text(COSName.LANG))
                        .equals(Optional.of(span.text(COSName.LANG)));
    }

    private static boolean isAroundOne(List<COSBase> kids) {
        return kids.size() == 1 && Tag.of(kids.getFirst()).isPresent();
    }

    /// The engine puts a table with a caption into a box of the same element.
    private boolean isAroundItself(Tag tag, List<COSBase> kids) {
        return isAroundOne(kids)
                && marks.source(tag).isPresent()
                && marks.source(tag).equals(Tag.of(kids.getFirst()).flatMap(marks::source));
    }

    private static boolean isInParagraph(Tag tag) {
        return tag.parent().filter(parent -> parent.is("P")).isPresent();
    }

    private static boolean isText(List<COSBase> kids) {
        return kids.stream().anyMatch(kid -> !isOf(kid, "Figure"))
                && kids.stream().allMatch(kid -> Tag.of(kid).isEmpty() || isInline(kid));
    }

    private static boolean isInline(COSBase kid) {
        return Tag.of(kid).filter(tag -> INLINE.contains(tag.type())).isPresent();
    }

    private static boolean isOf(COSBase kid, String type) {
        return Tag.of(kid).filter(tag -> tag.is(type)).isPresent();
    }
}
