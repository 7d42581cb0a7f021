package fr.balise.print.epub;

import fr.balise.html.Xhtml;
import fr.balise.html.XhtmlFacts;
import fr.balise.print.epub.PackageDocument.Item;
import fr.balise.site.Bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a book as EPUB 3.3.
///
/// The same book gives the same bytes on every machine. An address of the book that leads to nothing is refused with an
/// [IllegalArgumentException] that says which. Example: `EpubWriter.write(book)` → the bytes of `publication.epub`.
///
/// Source: EPUB 3.3 and EPUB Accessibility 1.1, W3C Recommendations of 2023.
public final class EpubWriter {

    private static final String ROOT = "EPUB/";
    private static final String XHTML = "application/xhtml+xml";

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """
                    .formatted(ROOT + BookFiles.PACKAGE);

    private final EpubBook book;
    private final BookFiles files;
    private final Map<String, Bytes> contents = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();

    private EpubWriter(EpubBook book) {
        this.book = book;
        this.files = BookFiles.of(book);
    }

    /// The bytes of a book.
    public static Bytes write(EpubBook book) {
        return new EpubWriter(book).write();
    }

    private Bytes write() {
        Map<String, Xhtml> texts = new LinkedHashMap<>();
        Map<String, XhtmlFacts> facts = new LinkedHashMap<>();
        for (EpubPage page : book.pages()) {
            Xhtml text = Xhtml.of(page.bodyHtml());
            texts.put(page.id(), text);
            facts.put(page.id(), text.facts());
        }
        BookLinks links = new BookLinks(files, facts);
        cover(links);
        add("nav", BookFiles.NAVIGATION, XHTML, "nav", NavigationPage.of(book, links));
        List<String> spine = pages(texts, links);
        List<String> fonts = fonts();
        images(links);
        add("style", BookFiles.STYLE, "text/css", "", BookStyle.of(book, fonts));
        Accessibility access = Accessibility.of(book, facts.values());
        Map<String, Bytes> archive = new LinkedHashMap<>();
        archive.put("META-INF/container.xml", bytes(CONTAINER));
        archive.put(
                ROOT + BookFiles.PACKAGE, bytes(PackageDocument.of(book, access, items, spine)));
        contents.forEach((path, content) -> archive.put(ROOT + path, content));
        return BookArchive.of(archive);
    }

    /// All pages; their ids in reading order, those of the cover and of the contents among them.
    private List<String> pages(Map<String, Xhtml> texts, BookLinks links) {
        List<String> spine = new ArrayList<>();
        spine.add("cover");
        boolean listed = false;
        int number = 0;
        for (EpubPage page : book.pages()) {
            if (!listed && !page.role().isBeforeContents()) {
                spine.add("nav");
                listed = true;
            }
            Xhtml text = texts.get(page.id());
            if (text == null) {
                continue;
            }
            number++;
            String id = "page-" + number;
            String body = text.write(links.onPage(page));
            add(
                    id,
                    files.pages().getOrDefault(page.id(), ""),
                    XHTML,
                    text.facts().svg() ? "svg" : "",
                    BookPage.of(page, book.metadata().language(), body));
            spine.add(id);
        }
        if (!listed) {
            spine.add("nav");
        }
        return spine;
    }

    private void cover(BookLinks links) {
        String path =
                switch (book.cover()) {
                    case EpubCover.Typographic none -> madeCover(Optional.empty());
                    case EpubCover.Illustrated picture ->
                            madeCover(Optional.of(image(links, picture.image())));
                    case EpubCover.Designed designed -> links.image(designed.image());
                };
        String title = book.words().cover() + " – " + book.metadata().title();
        String body =
                "<section epub:type=\"cover\" class=\"book-cover\">\n<img role=\"doc-cover\" src=\""
                        + path
                        + "\" alt=\""
                        + Xhtml.text(title)
                        + "\"/>\n</section>";
        add(
                "cover",
                BookFiles.COVER,
                XHTML,
                "",
                BookPage.of(title, book.metadata().language(), BookFiles.STYLE, body));
    }

    private String madeCover(Optional<EpubFile> picture) {
        add(
                "cover-image",
                BookFiles.MADE_COVER,
                "image/svg+xml",
                "cover-image",
                CoverImage.of(book.metadata(), picture));
        return BookFiles.MADE_COVER;
    }

    private EpubFile image(BookLinks links, String name) {
        String path = links.image(name);
        return book.images().stream()
                .filter(file -> path.equals(files.images().get(file.name())))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fonts() {
        List<String> paths = new ArrayList<>();
        for (EpubFont font : book.fonts()) {
            int number = paths.size() + 1;
            String path = BookFiles.font(number, font);
            add("font-" + number, path, "font/ttf", "", font.trueType());
            paths.add(path);
        }
        return paths;
    }

    private void images(BookLinks links) {
        Optional<String> cover =
                book.cover() instanceof EpubCover.Designed designed
                        ? Optional.of(links.image(designed.image()))
                        : Optional.empty();
        int number = 0;
        for (EpubFile image : book.images()) {
            number++;
            String path = files.images().getOrDefault(image.name(), "");
            String properties = cover.filter(path::equals).isPresent() ? "cover-image" : "";
            add("image-" + number, path, image.mediaType(), properties, image.bytes());
        }
    }

    private void add(String id, String path, String type, String properties, String text) {
        add(id, path, type, properties, bytes(text));
    }

    private void add(String id, String path, String type, String properties, Bytes bytes) {
        contents.put(path, bytes);
        items.add(new Item(id, path, type, properties));
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
