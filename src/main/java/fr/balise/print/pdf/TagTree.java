package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The tag tree of a document with its index, the parent tree (ISO 32000-1, §14.7.4.4), kept in step: whatever moves
/// in the one moves in the other.
final class TagTree {

    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("Obj");

    private final COSDictionary root;
    private final List<PDPage> pages = new ArrayList<>();
    private final IdentityHashMap<COSBase, Integer> pageNumbers = new IdentityHashMap<>();
    private final COSArray index;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Set<Integer> dead = new HashSet<>();

    TagTree(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (PDPage page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), pages.size());
            pages.add(page);
        }
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        index = parents.getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < index.size(); i += 2) {
            places.put(index.getInt(i), i + 1);
        }
    }

    /// The dictionary of the whole tree.
    COSDictionary root() {
        return root;
    }

    List<PDPage> pages() {
        return pages;
    }

    /// The element of the whole document.
    Tag document() {
        return new Tag(root).children().getFirst();
    }

    /// Calls for every element, parents first.
    void forEach(Consumer<Tag> consumer) {
        forEach(document(), consumer);
    }

    /// Calls for an element and all in it, parents first; each is asked for its kids after its call.
    static void forEach(Tag tag, Consumer<Tag> consumer) {
        consumer.accept(tag);
        for (Tag child : tag.children()) {
            forEach(child, consumer);
        }
    }

    /// The marked content that a kid is, if it is some.
    Optional<Content> content(Tag parent, COSBase kid) {
        if (kid instanceof COSNumber number) {
            return pageOf(parent.element()).map(page -> new Content(page, number.intValue()));
        }
        if (kid instanceof COSDictionary reference
                && reference.containsKey(COSName.MCID)
                && !reference.containsKey(COSName.S)) {
            return pageOf(reference)
                    .or(() -> pageOf(parent.element()))
                    .map(page -> new Content(page, reference.getInt(COSName.MCID)));
        }
        return Optional.empty();
    }

    /// All marked content below an element, in the order of the tree.
    List<Content> contents(Tag tag) {
        List<Content> contents = new ArrayList<>();
        collect(tag, contents);
        return contents;
    }

    private void collect(Tag tag, List<Content> contents) {
        for (COSBase kid : tag.kids()) {
            Tag.of(kid)
                    .ifPresentOrElse(
                            child -> collect(child, contents),
                            () -> content(tag, kid).ifPresent(contents::add));
        }
    }

    /// The first marked content of a kid in the order of painting.
    Optional<Content> first(Tag parent, COSBase kid) {
        return Tag.of(kid)
                .map(tag -> contents(tag).stream().min(Content::compareTo))
                .orElseGet(() -> content(parent, kid));
    }

    /// The annotation that a kid refers to, if it does.
    static Optional<COSDictionary> annotation(COSBase kid) {
        return kid instanceof COSDictionary reference
                        && reference.getDictionaryObject(OBJECT) instanceof COSDictionary object
                ? Optional.of(object)
                : Optional.empty();
    }

    /// Takes an element out of its parent.
    void detach(Tag tag) {
        tag.parent()
                .ifPresent(
                        parent -> {
                            List<COSBase> kids = parent.kids();
                            kids.removeIf(kid -> isSame(kid, tag.element()));
                            parent.setKids(kids);
                        });
        tag.element().removeItem(COSName.P);
    }

    /// Puts a kid of one element among those of another.
    ///
    /// @param from the element that had it; it keeps its list of kids
    /// @param at the place among the kids of the other
    void place(Tag from, COSBase kid, Tag to, int at) {
        List<COSBase> kids = to.kids();
        kids.add(at, adopt(from, kid, to));
        to.setKids(kids);
    }

    /// Puts an element without parent among the kids of another.
    void place(Tag tag, Tag to, int at) {
        place(to, tag.element(), to, at);
    }

    /// Gives a parent to some kids of another element, and to no other kids.
    ///
    /// @return the kids as they have to stand in the list of the new parent
    List<COSBase> adoptAll(Tag from, List<COSBase> kids, Tag to) {
        List<COSBase> adopted = new ArrayList<>(kids.size());
        for (COSBase kid : kids) {
            adopted.add(adopt(from, kid, to));
        }
        return adopted;
    }

    private COSBase adopt(Tag from, COSBase kid, Tag to) {
        Optional<Tag> child = Tag.of(kid);
        if (child.isPresent()) {
            child.get().element().setItem(COSName.P, to.element());
            return kid;
        }
        Optional<COSDictionary> annotation = annotation(kid);
        if (annotation.isPresent()) {
            Integer place = places.get(annotation.get().getInt(COSName.STRUCT_PARENT));
            if (place != null) {
                index.set(place, to.element());
            }
            return kid;
        }
        return content(from, kid)
                .map(
                        content -> {
                            setParent(content, to.element());
                            return reference(content, to);
                        })
                .orElse(kid);
    }

    /// A number suffices where the element is on the same page.
    private COSBase reference(Content content, Tag parent) {
        COSDictionary page = pages.get(content.page()).getCOSObject();
        if (!parent.element().containsKey(COSName.PG)) {
            parent.element().setItem(COSName.PG, page);
        }
        if (pageOf(parent.element()).orElse(-1) == content.page()) {
            return COSInteger.get(content.number());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, content.number());
        return reference;
    }

    /// The pieces of content of a page that belong to no element.
    Set<Content> loose(int page) {
        Set<Content> loose = new TreeSet<>();
        Integer place = places.get(pages.get(page).getStructParents());
        if (place != null && index.getObject(place) instanceof COSArray parents) {
            for (int number = 0; number < parents.size(); number++) {
                if (!(parents.getObject(number) instanceof COSDictionary)) {
                    loose.add(new Content(page, number));
                }
            }
        }
        return loose;
    }

    /// Drops a piece of content from the index, since it no longer belongs to the text.
    void forget(Content content) {
        setParent(content, COSNull.NULL);
    }

    /// Drops an annotation from its page and, at the end, from the index.
    void forget(COSDictionary annotation) {
        dead.add(annotation.getInt(COSName.STRUCT_PARENT));
        for (PDPage page : pages) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                annotations.removeObject(annotation);
            }
        }
    }

    /// Writes the index anew without what was dropped.
    void close() {
        if (dead.isEmpty()) {
            return;
        }
        COSArray alive = new COSArray();
        for (int i = 0; i + 1 < index.size(); i += 2) {
            if (!dead.contains(index.getInt(i))) {
                alive.add(index.get(i));
                alive.add(index.get(i + 1));
            }
        }
        root.getCOSDictionary(COSName.PARENT_TREE).setItem(COSName.NUMS, alive);
    }

    private void setParent(Content content, COSBase parent) {
        int key = pages.get(content.page()).getStructParents();
        Integer place = places.get(key);
        if (place != null && index.getObject(place) instanceof COSArray parents) {
            parents.set(content.number(), parent);
        }
    }

    private Optional<Integer> pageOf(COSDictionary holder) {
        COSBase page = holder.getDictionaryObject(COSName.PG);
        return page == null ? Optional.empty() : Optional.ofNullable(pageNumbers.get(page));
    }

    @SuppressWarnings("ReferenceEquality") // The same object of the file.
    private static boolean isSame(COSBase one, COSBase other) {
        return one == other;
    }
}
