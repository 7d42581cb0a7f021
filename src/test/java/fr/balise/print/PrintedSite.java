package fr.balise.print;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A publication that was built with its PDFs and its book.
///
/// @param fixture the build
public record PrintedSite(SiteFixture fixture) {

    private static final class Made {

        static final PrintedSite SHIPPED = make();

        private static PrintedSite make() {
            try {
                Path folder = Files.createTempDirectory("balise-printed-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                return new PrintedSite(SiteFixture.copyOf(Path.of(""), folder).printing().build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The publication shipped with Balise, built once per test run: the slow judges share it.
    public static PrintedSite shipped() {
        return Made.SHIPPED;
    }

    /// Every PDF, sorted.
    List<Path> pdfs() {
        try (Stream<Path> files = Files.walk(fixture.site().resolve("pdf"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file of the site.
    Path file(String path) {
        return fixture.site().resolve(path);
    }

    /// The text of each page of a PDF, with single ordinary spaces.
    static List<String> pages(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text with single ordinary spaces: the lines and the kinds of spaces are the typesetter's business.
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").strip();
    }
}
