package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Completes links.
///
/// The engine gives a link without a title an empty alternative, which hides its text; puts the picture of a link
/// beside it, which leaves the link without content; and does not say on which page the second half of a link over two
/// pages is.
final class LinkTags {

    private final TagTree tree;
    private final SourceMarks marks;

    LinkTags(TagTree tree, SourceMarks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    void apply() throws IOException {
        IdentityHashMap<COSDictionary, PDPage> pages = pagesOfAnnotations();
        Map<Element, Tag> links = new HashMap<>();
        List<Tag> pictures = new ArrayList<>();
        tree.forEach(
                tag -> {
                    if (tag.is("Link")) {
                        marks.source(tag).ifPresent(element -> links.putIfAbsent(element, tag));
                        complete(tag, pages);
                    } else if (tag.is("Figure")) {
                        pictures.add(tag);
                    }
                });
        for (Tag picture : pictures) {
            marks.source(picture)
                    .flatMap(LinkTags::link)
                    .map(links::get)
                    .filter(link -> !picture.parent().equals(Optional.of(link)))
                    .ifPresent(
                            link -> {
                                tree.detach(picture);
                                tree.place(picture, link, 0);
                            });
        }
    }

    private IdentityHashMap<COSDictionary, PDPage> pagesOfAnnotations() throws IOException {
        IdentityHashMap<COSDictionary, PDPage> pages = new IdentityHashMap<>();
        for (PDPage page : tree.pages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                pages.put(annotation.getCOSObject(), page);
            }
        }
        return pages;
    }

    private static void complete(Tag link, IdentityHashMap<COSDictionary, PDPage> pages) {
        if (link.text(Tag.ALT).isBlank()) {
            link.element().removeItem(Tag.ALT);
        }
        for (COSBase kid : link.kids()) {
            TagTree.annotation(kid)
                    .map(pages::get)
                    .ifPresent(page -> ((COSDictionary) kid).setItem(COSName.PG, page));
        }
    }

    private static Optional<Element> link(Element picture) {
        for (Node node = picture; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().equals("a")) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
