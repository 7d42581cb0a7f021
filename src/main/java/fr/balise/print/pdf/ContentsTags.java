package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes tables of contents of the lists that are marked as such.
///
/// The engine tags `L > LI > LBody > (Link, Span "…………12")`, and a screen reader spells the dots. Here it is
/// `TOC > TOCI > Reference > (Link, Span "12")`: the dots become decoration, and the span says its number.
final class ContentsTags {

    private final TagTree tree;
    private final SourceMarks marks;
    private final MarkedText text;
    private final Artifacts artifacts;

    ContentsTags(TagTree tree, SourceMarks marks, MarkedText text, Artifacts artifacts) {
        this.tree = tree;
        this.marks = marks;
        this.text = text;
        this.artifacts = artifacts;
    }

    void apply() {
        List<Tag> entries = new ArrayList<>();
        tree.forEach(
                tag -> {
                    switch (marks.attribute(tag, "data-tag")) {
                        case "toc" -> {
                            if (tag.is("L")) {
                                tag.retype("TOC");
                                tag.element().removeItem(COSName.A);
                            }
                        }
                        case "toci" -> {
                            if (tag.is("LI")) {
                                tag.retype("TOCI");
                                entries.add(tag);
                            }
                        }
                        default -> {}
                    }
                });
        entries.forEach(this::entry);
    }

    private void entry(Tag entry) {
        for (Tag body : entry.children()) {
            if (body.is("LBody")) {
                int at = entry.kids().indexOf(body.element());
                tree.detach(body);
                for (COSBase kid : body.kids()) {
                    tree.place(body, kid, entry, at++);
                }
            }
        }
        refer(entry);
    }

    /// Gathers a link and what follows it on its line into a reference.
    private void refer(Tag holder) {
        List<COSBase> kids = new ArrayList<>();
        Tag reference = null;
        for (COSBase kid : holder.kids()) {
            Optional<Tag> tag = Tag.of(kid);
            if (tag.isPresent() && !isInline(tag.get())) {
                reference = null;
                kids.add(kid);
                if (!tag.get().is("TOC")) {
                    refer(tag.get());
                }
                continue;
            }
            if (tag.filter(link -> link.is("Link")).isPresent() || reference == null) {
                reference = Tag.create("Reference");
                reference.element().setItem(COSName.P, holder.element());
                kids.add(reference.element());
            }
            tag.filter(span -> marks.attribute(span, "class").contains("points"))
                    .ifPresent(this::number);
            tree.place(holder, kid, reference, reference.kids().size());
        }
        holder.setKids(kids);
    }

    private static boolean isInline(Tag tag) {
        return tag.is("Link") || tag.is("Span");
    }

    /// Leaves the number of a leader alone.
    private void number(Tag span) {
        StringBuilder read = new StringBuilder();
        number(span, read);
        if (!read.isEmpty()) {
            span.element().setString(Tag.ACTUAL_TEXT, read.toString());
        }
    }

    private void number(Tag tag, StringBuilder read) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : tag.kids()) {
            Optional<Content> content = tree.content(tag, kid);
            if (content.isPresent()) {
                String piece = text.of(content.get());
                if (piece.chars().noneMatch(Character::isLetterOrDigit)) {
                    artifacts.add(content.get());
                    continue;
                }
                read.append(piece.strip());
            }
            kept.add(kid);
            Tag.of(kid).ifPresent(inner -> number(inner, read));
        }
        tag.setKids(kept);
    }
}
