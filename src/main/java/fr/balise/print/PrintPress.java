package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.cache.CacheKey;
import fr.balise.cache.CodeVersion;
import fr.balise.cache.MadeFiles;
import fr.balise.config.PrintSettings;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.print.font.FontFace;
import fr.balise.print.pdf.Bleed;
import fr.balise.print.pdf.Bookmark;
import fr.balise.print.pdf.Metadata;
import fr.balise.print.pdf.PdfEngine;
import fr.balise.print.pdf.PdfException;
import fr.balise.print.pdf.PdfInput;
import fr.balise.print.pdf.Words;
import fr.balise.publication.Downloads;
import fr.balise.publication.Permalinks;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Makes PDFs, or takes those that an earlier build made of the same inputs.
///
/// @param context what all printed files share
/// @param style the style sheet, page size included
/// @param fonts of the theme
/// @param coverage finds what no font prints
/// @param pictures of the publication
/// @param cache what earlier builds made
record PrintPress(
        PrintContext context,
        String style,
        ThemeFonts fonts,
        Coverage coverage,
        PrintPictures pictures,
        MadeFiles cache) {

    private static final String CODE = CodeVersion.of("html", "image", "print");

    /// A finished file.
    private record Pressed(
            Optional<OutputFile> file, long size, boolean made, List<Diagnostic> problems) {}

    /// Makes the PDFs, and the book where there is one.
    Outcome<Printed> print(List<PrintJob> jobs, Optional<Supplier<BookMaker>> book) {
        List<Supplier<Pressed>> all = new ArrayList<>();
        jobs.forEach(job -> all.add(() -> press(job)));
        book.ifPresent(maker -> all.add(() -> press(maker.get())));
        List<Pressed> pressed = all.parallelStream().map(Supplier::get).toList();
        List<Diagnostic> problems = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        Map<SitePath, Long> sizes = new LinkedHashMap<>();
        int made = 0;
        for (Pressed one : pressed) {
            problems.addAll(one.problems);
            one.file.ifPresent(
                    file -> {
                        files.add(file);
                        sizes.put(file.path(), one.size);
                    });
            made += one.made ? 1 : 0;
        }
        problems.addAll(pictures.problems());
        cache.tidy();
        return new Outcome<>(new Printed(files, new Downloads(sizes), made), problems);
    }

    private Pressed press(PrintJob job) {
        ImagesUsed images = new ImagesUsed();
        String written = job.print().apply(images);
        List<Diagnostic> problems = coverage.problems(written, job.path(), job.shown());
        String html = problems.isEmpty() ? written : coverage.printable(written);
        List<FontFace> faces = fonts.needed(html);
        String key = key(job, html, faces, images);
        return made(
                key,
                job.address(),
                job.shown(),
                images.names().keySet(),
                problems,
                () -> PdfEngine.render(input(job, html, faces, images)));
    }

    private Pressed press(BookMaker book) {
        String html = book.html();
        List<FontFace> faces = fonts.needed(html);
        CacheKey key = new CacheKey();
        key.add(CODE).add(html).add(book.style()).add(book.metadata().toString());
        faces.forEach(face -> key.add(fonts.version(face)));
        book.images().forEach((file, name) -> key.add(name).add(pictures.original(file)));
        return made(
                key.hex(),
                Permalinks.EPUB,
                context.publication().title(),
                book.images().keySet(),
                List.of(),
                () -> book.make(fonts, pictures));
    }

    /// A file that an earlier build made of the same inputs, or one made now.
    private Pressed made(
            String key,
            SitePath address,
            String shown,
            Set<SitePath> images,
            List<Diagnostic> problems,
            Supplier<Bytes> press) {
        Optional<Path> earlier = cache.find(key);
        if (earlier.isPresent()) {
            return kept(address, earlier.get(), false, problems);
        }
        try {
            Bytes bytes = press.get();
            // What is wrong with a picture must be said in every build.
            boolean whole = images.stream().allMatch(pictures::isPrintable);
            Optional<Path> file = whole ? cache.keep(key, bytes) : Optional.empty();
            return file.map(path -> kept(address, path, true, problems))
                    .orElseGet(
                            () ->
                                    new Pressed(
                                            Optional.of(file(address, new Content.Binary(bytes))),
                                            bytes.size(),
                                            true,
                                            problems));
        } catch (PdfException failed) {
            List<Diagnostic> more = new ArrayList<>(problems);
            more.add(new PrintProblem.Layout(String.valueOf(failed.getMessage())).at(shown));
            return new Pressed(Optional.empty(), 0, false, more);
        }
    }

    private static Pressed kept(
            SitePath address, Path file, boolean made, List<Diagnostic> problems) {
        try {
            return new Pressed(
                    Optional.of(file(address, new Content.Copy(file))),
                    Files.size(file),
                    made,
                    problems);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static OutputFile file(SitePath address, Content content) {
        return new OutputFile(address, content, Origin.stage("impression", "print"));
    }

    private PdfInput input(PrintJob job, String html, List<FontFace> faces, ImagesUsed images) {
        PrintSettings settings = context.publication().config().print();
        PictureInsertion insertion = new PictureInsertion(pictures, images, settings.paper());
        String whole = insertion.into(html);
        return new PdfInput(
                whole,
                style,
                metadata(job),
                job.bookmarks(),
                faces,
                insertion.rasters(),
                job.attachment(),
                new Words(context.strings().text("imprime.note")),
                settings.bleed()
                        ? Optional.of(new Bleed(PageStyle.BLEED, PageStyle.SLUG))
                        : Optional.empty());
    }

    private Metadata metadata(PrintJob job) {
        return new Metadata(
                job.title(),
                job.subject(),
                context.publication()
                        .config()
                        .publisher()
                        .map(PublicationConfig.Publisher::name)
                        .orElse(""),
                job.language(),
                job.keywords(),
                job.date(),
                "Balise");
    }

    /// The hash of all that a PDF shows: pictures as they are before they are made fit, which is the longest part.
    private String key(PrintJob job, String html, List<FontFace> faces, ImagesUsed images) {
        CacheKey key = new CacheKey();
        key.add(CODE).add(html).add(style).add(metadata(job).toString());
        addBookmarks(job.bookmarks(), key);
        for (FontFace face : faces) {
            key.add(fonts.version(face));
        }
        images.names().forEach((file, name) -> key.add(name).add(pictures.original(file)));
        job.attachment()
                .ifPresent(
                        attached ->
                                key.add(attached.fileName() + "\n" + attached.description())
                                        .add(attached.bytes()));
        key.add(context.strings().text("imprime.note"));
        key.add(Boolean.toString(context.publication().config().print().bleed()));
        return key.hex();
    }

    private static void addBookmarks(List<Bookmark> bookmarks, CacheKey key) {
        key.add(Integer.toString(bookmarks.size()));
        for (Bookmark bookmark : bookmarks) {
            key.add(bookmark.title()).add(bookmark.targetId());
            addBookmarks(bookmark.children(), key);
        }
    }
}
