package fr.balise.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What somebody hears who has a PDF read aloud: its tag tree with the text of the pages in it.
///
/// @param document the tag of the whole document
/// @param untagged text on the pages that no tag has: running heads and feet, repeated heads, faults
record TagReading(Tag document, List<Loose> untagged) {

    /// A piece of text that no tag has.
    ///
    /// @param page from 0
    /// @param fromTop points from the top of the page to its line
    /// @param fromBottom points from its line to the bottom of the page
    record Loose(int page, double fromTop, double fromBottom, String text) {}

    /// A tag or a piece of text.
    sealed interface Part {}

    /// A piece of text, one line at most.
    record Text(int page, String text) implements Part {}

    /// A tag.
    ///
    /// @param type such as `P`, `TOCI`
    /// @param alternative what is said of a picture
    /// @param actual what is read instead of what is inside
    /// @param parts what is inside, in order
    record Tag(String type, String alternative, String actual, List<Part> parts) implements Part {

        boolean is(String name) {
            return type.equals(name);
        }

        /// The tags directly inside.
        List<Tag> children() {
            return parts.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
        }

        /// All tags of a type inside, in order.
        List<Tag> all(String name) {
            List<Tag> found = new ArrayList<>();
            collect(name, found);
            return found;
        }

        private void collect(String name, List<Tag> found) {
            for (Tag child : children()) {
                if (child.is(name)) {
                    found.add(child);
                }
                child.collect(name, found);
            }
        }

        /// What is read, pieces one after the other.
        String read() {
            return read(_ -> true);
        }

        /// What is read of the tags that are wanted.
        String read(Predicate<Tag> wanted) {
            StringBuilder read = new StringBuilder();
            read(wanted, read);
            return read.toString();
        }

        private void read(Predicate<Tag> wanted, StringBuilder read) {
            if (!wanted.test(this)) {
                return;
            }
            if (!actual.isEmpty()) {
                read.append(actual).append(' ');
                return;
            }
            if (is("Figure")) {
                read.append(alternative).append(' ');
                return;
            }
            for (Part part : parts) {
                switch (part) {
                    case Text(var _, var text) -> read.append(text).append(' ');
                    case Tag tag -> tag.read(wanted, read);
                }
            }
        }
    }

    static TagReading of(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new Reader(document).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {

        private static final int NONE = -1;

        private final PDDocument document;
        private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
        private final List<Map<Integer, Loose>> tagged = new ArrayList<>();
        private final List<Loose> untagged = new ArrayList<>();

        Reader(PDDocument document) throws IOException {
            this.document = document;
            for (PDPage page : document.getPages()) {
                pages.put(page.getCOSObject(), tagged.size());
                tagged.add(new HashMap<>());
                text(page, tagged.size() - 1);
            }
        }

        private void text(PDPage page, int number) throws IOException {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                Loose text = text(content, number, page.getMediaBox().getHeight());
                int id =
                        content.getProperties() == null
                                ? NONE
                                : content.getProperties().getInt(COSName.MCID, NONE);
                if (id == NONE) {
                    untagged.add(text);
                } else {
                    tagged.get(number).put(id, text);
                }
            }
        }

        private static Loose text(PDMarkedContent content, int page, double height) {
            StringBuilder text = new StringBuilder();
            double fromTop = 0;
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                    fromTop = position.getYDirAdj();
                }
            }
            return new Loose(page, fromTop, height - fromTop, text.toString());
        }

        TagReading read() {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            Tag top = tag(root, NONE);
            // What has a number that no tag knows is as lost as what has none.
            tagged.forEach(page -> untagged.addAll(page.values()));
            untagged.removeIf(loose -> loose.text().isBlank());
            return new TagReading(top, List.copyOf(untagged));
        }

        private Tag tag(COSDictionary element, int inherited) {
            int page = pageOf(element, inherited);
            List<Part> parts = new ArrayList<>();
            for (COSBase kid : kids(element)) {
                switch (kid) {
                    case COSNumber number -> text(page, number.intValue(), parts);
                    case COSDictionary inner when inner.containsKey(COSName.S) ->
                            parts.add(tag(inner, page));
                    case COSDictionary content when content.containsKey(COSName.MCID) ->
                            text(pageOf(content, page), content.getInt(COSName.MCID), parts);
                    default -> {}
                }
            }
            return new Tag(
                    element.getNameAsString(COSName.S, ""),
                    element.getString(COSName.getPDFName("Alt"), ""),
                    element.getString(COSName.getPDFName("ActualText"), ""),
                    List.copyOf(parts));
        }

        private void text(int page, int number, List<Part> parts) {
            Loose found = tagged.get(page).remove(number);
            if (found != null && !found.text().isBlank()) {
                parts.add(new Text(page, found.text()));
            }
        }

        private int pageOf(COSDictionary holder, int inherited) {
            COSBase page = holder.getDictionaryObject(COSName.PG);
            return page == null ? inherited : pages.getOrDefault(page, inherited);
        }

        private static List<COSBase> kids(COSDictionary element) {
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
    }
}
