package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts every note beside its call.
///
/// The engine tags notes as nameless divisions at the end of the document, each with its number after its text, and
/// their calls as links without a name. Here a call becomes `Reference > Link` and its note follows it as
/// `Note (Lbl, text)`, with an identifier, as PDF/UA-1 asks in §7.9.
///
/// Call and note are paired by the element of the HTML that both come from, so that a second call of one note, an
/// ordinary link to it, leaves the others in their order.
final class NoteTags {

    /// What the engine names its links to notes, followed by a number, for want of a text.
    private static final String CALL = "#fs-footnote-";

    private static final Content LAST = new Content(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final TagTree tree;
    private final SourceMarks marks;
    private final String goToNote;
    private final TreeMap<String, Tag> identified = new TreeMap<>();

    NoteTags(TagTree tree, SourceMarks marks, String goToNote) {
        this.tree = tree;
        this.marks = marks;
        this.goToNote = goToNote;
    }

    void apply() {
        Map<String, Element> noteOfCall = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Element element : marks.elements()) {
            if (isNote(element)) {
                ids.add(element.getAttribute("id"));
                calls(element).forEach(call -> noteOfCall.put(call, element));
            }
        }
        if (noteOfCall.isEmpty()) {
            return;
        }
        Map<Element, Tag> bodies = bodies();
        List<Tag> links = new ArrayList<>();
        tree.forEach(
                tag -> {
                    if (tag.is("Link")) {
                        links.add(tag);
                    }
                });
        for (Tag link : links) {
            String target = target(link);
            Element note = noteOfCall.get(target);
            if (note != null) {
                Tag reference = refer(link);
                Tag body = bodies.remove(note);
                if (body != null) {
                    move(body, note, reference);
                }
            } else if (target.startsWith("#") && ids.contains(target.substring(1))) {
                refer(link);
            }
        }
        writeIds();
    }

    static boolean isNote(Element element) {
        return element.hasAttribute("data-note");
    }

    /// What the engine wrote into a note's element while it made the boxes: a link at the call, a target in the note.
    private static List<String> calls(Element note) {
        List<String> calls = new ArrayList<>();
        for (Node child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && element.getTagName().equals("a")
                    && element.getAttribute("href").startsWith(CALL)) {
                calls.add(element.getAttribute("href"));
            }
        }
        return calls;
    }

    private static boolean hasMarker(Element note) {
        for (Node child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("fs-footnote-marker")) {
                return true;
            }
        }
        return false;
    }

    /// The divisions of the engine by the note that they show: `Document > Sect > Div`.
    private Map<Element, Tag> bodies() {
        Map<Element, Tag> bodies = new HashMap<>();
        for (Tag area : tree.document().children()) {
            if (area.is("Sect") && marks.source(area).isEmpty()) {
                for (Tag body : area.children()) {
                    noteIn(body).ifPresent(note -> bodies.put(note, body));
                }
            }
        }
        return bodies;
    }

    private Optional<Element> noteIn(Tag body) {
        List<Element> found = new ArrayList<>();
        TagTree.forEach(
                body, tag -> marks.source(tag).flatMap(NoteTags::noteOf).ifPresent(found::add));
        return found.stream().findFirst();
    }

    private static Optional<Element> noteOf(Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (isNote(e)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /// Where a link leads: the engine's own say so in their description, an author's in the HTML.
    private String target(Tag link) {
        if (marks.source(link).isPresent()) {
            return marks.attribute(link, "href");
        }
        return link.kids().stream()
                .flatMap(kid -> TagTree.annotation(kid).stream())
                .map(annotation -> annotation.getString(COSName.CONTENTS, ""))
                .findFirst()
                .orElse("");
    }

    /// Wraps a call.
    private Tag refer(Tag link) {
        for (COSBase kid : link.kids()) {
            TagTree.annotation(kid)
                    .ifPresent(annotation -> annotation.setString(COSName.CONTENTS, goToNote));
        }
        link.element().setString(Tag.ALT, goToNote);
        Tag reference = Tag.create("Reference");
        reference.element().setItem(COSName.PG, link.element().getItem(COSName.PG));
        Tag parent = link.parent().orElseThrow();
        int at = parent.kids().indexOf(link.element());
        tree.detach(link);
        tree.place(reference, parent, at);
        tree.place(link, reference, 0);
        return reference;
    }

    private void move(Tag body, Element source, Tag reference) {
        tree.detach(body);
        body.retype("Note");
        if (hasMarker(source)) {
            label(body);
        }
        String id = "note-" + (identified.size() + 1);
        body.element().setString(COSName.getPDFName("ID"), id);
        identified.put(id, body);
        Tag before = heading(reference).orElse(reference);
        Tag parent = before.parent().orElseThrow();
        tree.place(body, parent, parent.kids().indexOf(before.element()) + 1);
    }

    /// The heading around a call: a note in it would be read, and listed, as part of it, so it comes after.
    private static Optional<Tag> heading(Tag reference) {
        for (Optional<Tag> tag = reference.parent(); tag.isPresent(); tag = tag.get().parent()) {
            if (HeadingTags.isHeading(tag.get())) {
                return tag;
            }
        }
        return Optional.empty();
    }

    /// The number of a note is the first that is painted of the engine's own spans in it, wherever it stands.
    private void label(Tag note) {
        List<Tag> spans = new ArrayList<>();
        TagTree.forEach(
                note,
                tag -> {
                    if (tag.is("Span") && isEnginesOwn(tag) && !isInOne(tag, spans)) {
                        spans.add(tag);
                    }
                });
        spans.stream()
                .min(Comparator.comparing(span -> tree.first(note, span.element()).orElse(LAST)))
                .ifPresent(
                        label -> {
                            tree.detach(label);
                            label.retype("Lbl");
                            tree.place(label, note, 0);
                        });
    }

    private boolean isEnginesOwn(Tag tag) {
        return marks.source(tag).isEmpty() && tag.children().stream().allMatch(this::isEnginesOwn);
    }

    private static boolean isInOne(Tag tag, List<Tag> spans) {
        return tag.parent().filter(spans::contains).isPresent();
    }

    /// The index of identifiers, which a reader needs to find one (ISO 32000-1, table 322).
    private void writeIds() {
        if (identified.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        identified.forEach(
                (id, note) -> {
                    names.add(new COSString(id));
                    names.add(note.element());
                });
        COSArray limits = new COSArray();
        limits.add(new COSString(identified.firstKey()));
        limits.add(new COSString(identified.lastKey()));
        COSDictionary ids = new COSDictionary();
        ids.setItem(COSName.NAMES, names);
        ids.setItem(COSName.LIMITS, limits);
        tree.root().setItem(COSName.getPDFName("IDTree"), ids);
    }
}
