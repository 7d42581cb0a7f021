package fr.balise.print.epub;

import fr.balise.html.Xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `package.opf`: what the book says of itself, its files, and their order.
///
/// Source: EPUB 3.3, §5 (package document).
final class PackageDocument {

    private final EpubBook book;
    private final List<Item> items;
    private final StringBuilder xml = new StringBuilder();

    /// A file of the book.
    ///
    /// @param properties of the manifest, or an empty text
    record Item(String id, String path, String mediaType, String properties) {

        private String xml() {
            return "<item id=\"%s\" href=\"%s\" media-type=\"%s\"%s/>\n"
                    .formatted(
                            id,
                            path,
                            mediaType,
                            properties.isEmpty() ? "" : " properties=\"" + properties + "\"");
        }
    }

    private PackageDocument(EpubBook book, List<Item> items) {
        this.book = book;
        this.items = items;
    }

    /// The whole file.
    ///
    /// @param items all files, with those ids that `spine` names
    /// @param spine ids of pages in reading order
    static String of(EpubBook book, Accessibility access, List<Item> items, List<String> spine) {
        return new PackageDocument(book, items).write(access, spine);
    }

    private String write(Accessibility access, List<String> spine) {
        String language = Xhtml.text(book.metadata().language());
        boolean rightToLeft = BookPage.isRightToLeft(language);
        xml.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s"%s>
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                """
                        .formatted(language, rightToLeft ? " dir=\"rtl\"" : ""));
        metadata();
        access.properties().forEach(property -> meta(property.name(), property.value()));
        book.pageList().ifPresent(list -> meta("pageBreakSource", list.source()));
        coverImage()
                .ifPresent(
                        cover ->
                                xml.append("<meta name=\"cover\" content=\"")
                                        .append(cover.id())
                                        .append("\"/>\n"));
        xml.append("</metadata>\n<manifest>\n");
        items.forEach(item -> xml.append(item.xml()));
        xml.append("</manifest>\n<spine")
                .append(rightToLeft ? " page-progression-direction=\"rtl\"" : "")
                .append(">\n");
        spine.forEach(id -> xml.append("<itemref idref=\"").append(id).append("\"/>\n"));
        return xml.append("</spine>\n</package>\n").toString();
    }

    /// Readers of EPUB 2 look for the cover by an element of its own.
    private Optional<Item> coverImage() {
        return items.stream().filter(item -> item.properties().equals("cover-image")).findFirst();
    }

    private void metadata() {
        EpubMetadata about = book.metadata();
        element("identifier", " id=\"id\"", "urn:uuid:" + BookIdentifier.of(about.key()));
        element("title", " id=\"title\"", about.title());
        if (about.subtitle().isPresent()) {
            refine("title", "title-type", "main");
            element("title", " id=\"subtitle\"", about.subtitle().get());
            refine("subtitle", "title-type", "subtitle");
        }
        languages().forEach(language -> element("language", "", language));
        about.creators().forEach(creator -> element("creator", "", creator));
        about.publisher().ifPresent(publisher -> element("publisher", "", publisher));
        about.date().ifPresent(date -> element("date", "", date.iso()));
        about.description().ifPresent(description -> element("description", "", description));
        about.subjects().forEach(subject -> element("subject", "", subject));
        about.rights().ifPresent(rights -> element("rights", "", rights));
        meta("dcterms:modified", about.modified() + "T00:00:00Z");
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        languages.add(book.metadata().language());
        book.pages().forEach(page -> page.language().ifPresent(languages::add));
        return languages.stream().distinct().toList();
    }

    private void element(String name, String attributes, String text) {
        xml.append("<dc:%s%s>%s</dc:%s>\n".formatted(name, attributes, Xhtml.text(text), name));
    }

    private void meta(String property, String value) {
        xml.append("<meta property=\"%s\">%s</meta>\n".formatted(property, Xhtml.text(value)));
    }

    private void refine(String id, String property, String value) {
        xml.append(
                "<meta refines=\"#%s\" property=\"%s\">%s</meta>\n".formatted(id, property, value));
    }
}
