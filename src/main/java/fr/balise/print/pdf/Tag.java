package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A structure element of the tag tree (ISO 32000-1, §14.7.2), as it stands in the file: two are equal when they are
/// the same element.
///
/// A kid is another element, a piece of marked content (a number, or a dictionary that also names the page), or a
/// reference to an annotation. PDFBox's own classes read and copy; these kids are moved about.
///
/// @param element the dictionary in the file
record Tag(COSDictionary element) {

    static final COSName ALT = COSName.getPDFName("Alt");
    static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /// A new element without parent.
    static Tag create(String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        return new Tag(element);
    }

    /// The element that a kid is, if it is one.
    static Optional<Tag> of(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)
                ? Optional.of(new Tag(dictionary))
                : Optional.empty();
    }

    String type() {
        return element.getNameAsString(COSName.S, "");
    }

    void retype(String type) {
        element.setName(COSName.S, type);
    }

    boolean is(String type) {
        return type().equals(type);
    }

    /// The kids, in a list of its own.
    List<COSBase> kids() {
        List<COSBase> kids = new ArrayList<>();
        COSBase held = element.getDictionaryObject(COSName.K);
        if (held instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add(array.getObject(i));
            }
        } else if (held != null) {
            kids.add(held);
        }
        return kids;
    }

    /// Replaces the kids. Those that come from elsewhere are told of their parent by [TagTree#place].
    void setKids(List<? extends COSBase> kids) {
        COSArray array = new COSArray();
        kids.forEach(array::add);
        element.setItem(COSName.K, array);
    }

    /// The kids that are elements.
    List<Tag> children() {
        return kids().stream().flatMap(kid -> of(kid).stream()).toList();
    }

    Optional<Tag> parent() {
        return element.getDictionaryObject(COSName.P) instanceof COSDictionary parent
                ? of(parent)
                : Optional.empty();
    }

    /// A text of the element; empty when it has none.
    String text(COSName name) {
        return element.getString(name, "");
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // The same element, not one that says the same.
    public boolean equals(Object other) {
        return other instanceof Tag tag && tag.element == element;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element);
    }
}
