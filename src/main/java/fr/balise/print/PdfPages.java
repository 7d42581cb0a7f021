package fr.balise.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/// How many pages a PDF has.
public final class PdfPages {

    private PdfPages() {}

    /// Counts the pages of a file; empty for one that is no PDF or cannot be read.
    public static OptionalInt count(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException unreadable) {
            return OptionalInt.empty();
        }
    }
}
