package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.config.PublicationConfig;
import fr.balise.config.PublicationConfig.Publisher;
import fr.balise.document.Document;
import fr.balise.html.HtmlCleaner;
import fr.balise.html.UrlRewriter;
import fr.balise.print.epub.EpubBook;
import fr.balise.print.epub.EpubCover;
import fr.balise.print.epub.EpubEntry;
import fr.balise.print.epub.EpubFile;
import fr.balise.print.epub.EpubFont;
import fr.balise.print.epub.EpubMetadata;
import fr.balise.print.epub.EpubPage;
import fr.balise.print.epub.EpubRole;
import fr.balise.print.epub.EpubWords;
import fr.balise.print.epub.EpubWriter;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.site.Bytes;
import fr.balise.theme.Template;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole publication → an electronic book: every document a page, in the order of the `sommaire`.
final class BookMaker {

    // A font of last resort has letters of the whole world, and so have reading devices: it would
    // weigh more than everything else in the book.
    private static final int LARGEST_FONT = 200_000;
    private static final String COLOPHON = "colophon";

    private final PrintContext context;
    private final Template<BookPageView> template;
    private final String style;
    private final LocalDate date;
    private final ImagesUsed images = new ImagesUsed();
    private final BookletView book;
    private final List<EpubPage> pages = new ArrayList<>();
    private final Set<String> handWritten = new HashSet<>();

    BookMaker(PrintContext context, Template<BookPageView> template, String style, LocalDate date) {
        this.context = context;
        this.template = template;
        this.style = style;
        this.date = date;
        this.book = BookletMaker.onDevice(context, images).view(Identities.of(context));
        addPages();
    }

    private void addPages() {
        Map<String, LinkedDocument> documents =
                context.printed().all().stream()
                        .collect(
                                Collectors.toMap(
                                        document -> PrintedTexts.id(document.address()),
                                        Function.identity()));
        for (BookletView.Part part : book.parts()) {
            LinkedDocument document = Objects.requireNonNull(documents.get(part.article().id()));
            add(
                    part.article().id(),
                    document.card().title(),
                    BookPageView.of(book, part),
                    addresses(document, part.article().bodyHtml()),
                    part.article().language(),
                    role(document.document()));
        }
        if (book.hasDirectory()) {
            add(
                    Annexes.DIRECTORY,
                    context.strings().text("menu.repertoire"),
                    BookPageView.directory(book),
                    UrlRewriter.none(),
                    Optional.empty(),
                    EpubRole.APPENDIX);
        }
        if (book.hasGlossary()) {
            add(
                    Annexes.GLOSSARY,
                    context.strings().text("menu.glossaire"),
                    BookPageView.glossary(book),
                    UrlRewriter.none(),
                    Optional.empty(),
                    EpubRole.GLOSSARY);
        }
        add(
                COLOPHON,
                context.strings().text("imprime.colophon"),
                BookPageView.colophon(book),
                UrlRewriter.none(),
                Optional.empty(),
                EpubRole.COLOPHON);
    }

    private void add(
            String id,
            String title,
            BookPageView view,
            UrlRewriter addresses,
            Optional<String> language,
            EpubRole role) {
        String html = template.render(view).replace("src=\"image/", "src=\"image:");
        pages.add(new EpubPage(id, title, html, addresses, language, role));
    }

    /// Where the addresses lead that an author wrote into HTML by hand. Their pictures are noted before the book is written,
    /// as its hash wants to know them.
    private UrlRewriter addresses(LinkedDocument document, String html) {
        if (!document.document().body().hasRawHtml()) {
            return UrlRewriter.none();
        }
        PrintLinks links = BookletMaker.linksOnDevice(context, images, document);
        Set<String> before = Set.copyOf(images.names().values());
        HtmlCleaner.clean(html, links, Set.of());
        images.names().values().stream()
                .filter(name -> !before.contains(name))
                .forEach(handWritten::add);
        return (url, image) ->
                links.rewrite(url, image)
                        .map(href -> image ? href.replaceFirst("^image/", "image:") : href);
    }

    private static EpubRole role(Document document) {
        return document instanceof Document.Directory ? EpubRole.APPENDIX : EpubRole.CHAPTER;
    }

    /// The HTML of all pages, for the choice of fonts and the hash.
    String html() {
        StringBuilder html = new StringBuilder();
        pages.forEach(page -> html.append(page.id()).append('\n').append(page.bodyHtml()));
        return html.toString();
    }

    /// The style sheet of the book.
    String style() {
        return style;
    }

    /// The pictures of the book: those that its pages show. The logo of an organisation, for one, is known to the template,
    /// which may leave it out.
    SequencedMap<SitePath, String> images() {
        String html = html();
        SequencedMap<SitePath, String> shown = new LinkedHashMap<>();
        images.names()
                .forEach(
                        (file, name) -> {
                            if (handWritten.contains(name)
                                    || html.contains("src=\"" + inBook(name) + "\"")) {
                                shown.put(file, name);
                            }
                        });
        return shown;
    }

    /// The name of a picture as the writer of the book reads it: `image/3` → `image:3`.
    private static String inBook(String name) {
        return name.replace('/', ':');
    }

    /// What the book says of itself.
    EpubMetadata metadata() {
        Publication publication = context.publication();
        PublicationConfig config = publication.config();
        Optional<String> publisher =
                config.publisher().map(Publisher::name).map(context.typography()::apply);
        return new EpubMetadata(
                config.address().orElse(publication.title()),
                publication.title(),
                book.publication().subtitle(),
                book.publication().edition(),
                config.language(),
                publisher.stream().toList(),
                publisher,
                config.currentEdition().flatMap(PublicationConfig.Edition::date),
                date,
                book.publication().licence(),
                book.publication().summary(),
                publication.keywords().stream().map(Term::name).toList());
    }

    /// The bytes of the book.
    Bytes make(ThemeFonts fonts, PrintPictures pictures) {
        return EpubWriter.write(
                new EpubBook(
                        metadata(),
                        EpubWords.in(context.strings().language()),
                        style,
                        fonts.needed(html()).stream()
                                .filter(face -> face.trueType().size() <= LARGEST_FONT)
                                .map(
                                        face ->
                                                new EpubFont(
                                                        face.family(),
                                                        face.weight(),
                                                        face.italic(),
                                                        face.trueType()))
                                .toList(),
                        files(pictures),
                        new EpubCover.Typographic(),
                        pages(pictures),
                        contents(),
                        Optional.empty()));
    }

    private List<EpubFile> files(PrintPictures pictures) {
        List<EpubFile> files = new ArrayList<>();
        images().forEach(
                        (file, name) -> {
                            String number = name.substring(name.indexOf('/') + 1);
                            switch (pictures.find(file)) {
                                case PrintPictures.Found.Drawing(var svg, var _, var _) ->
                                        files.add(
                                                new EpubFile(
                                                        number,
                                                        "image/svg+xml",
                                                        Bytes.of(
                                                                svg.getBytes(
                                                                        StandardCharsets.UTF_8))));
                                case PrintPictures.Found.Raster raster ->
                                        files.add(
                                                new EpubFile(
                                                        number,
                                                        raster.mediaType(),
                                                        raster.bytes()));
                                case PrintPictures.Found.Nothing _ -> {}
                            }
                        });
        return files;
    }

    /// The pages, without the pictures that cannot be shown.
    private List<EpubPage> pages(PrintPictures pictures) {
        List<EpubPage> shown = new ArrayList<>(pages);
        images().forEach(
                        (file, name) -> {
                            if (pictures.find(file) instanceof PrintPictures.Found.Nothing) {
                                shown.replaceAll(page -> without(page, name));
                            }
                        });
        return shown;
    }

    private static EpubPage without(EpubPage page, String name) {
        String address = inBook(name);
        UrlRewriter addresses = page.addresses();
        return new EpubPage(
                page.id(),
                page.title(),
                PictureInsertion.without(page.bodyHtml(), address),
                (url, image) ->
                        addresses
                                .rewrite(url, image)
                                .map(href -> image && href.equals(address) ? "" : href),
                page.language(),
                page.role());
    }

    /// Groups hold the documents that follow them.
    private List<EpubEntry> contents() {
        List<EpubEntry> entries = new ArrayList<>();
        Optional<String> group = Optional.empty();
        List<EpubEntry> inside = new ArrayList<>();
        Set<String> targets =
                pages.stream().map(page -> "page:" + page.id()).collect(Collectors.toSet());
        for (BookletView.ContentsLine line : book.contents()) {
            if (line.group() || !line.nested()) {
                close(group, inside, entries);
                group = Optional.empty();
                inside = new ArrayList<>();
            }
            if (line.group()) {
                group = Optional.of(line.text());
            } else if (targets.contains(target(line))) {
                inside.add(new EpubEntry(entry(line), Optional.of(target(line)), List.of()));
            }
        }
        close(group, inside, entries);
        return entries;
    }

    private static void close(
            Optional<String> group, List<EpubEntry> inside, List<EpubEntry> entries) {
        if (group.isPresent() && !inside.isEmpty()) {
            entries.add(new EpubEntry(group.get(), Optional.empty(), inside));
        } else {
            entries.addAll(inside);
        }
    }

    private static String target(BookletView.ContentsLine line) {
        return "page:" + line.href().map(href -> href.substring(1)).orElse("");
    }

    private static String entry(BookletView.ContentsLine line) {
        return line.badge().map(badge -> badge + " – ").orElse("") + line.text();
    }
}
