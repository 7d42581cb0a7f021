package fr.balise.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `imprimer:` says of the print edition.
///
/// @param paper size of the finished page
/// @param bleed whether pages have 3 mm more on each side and crop marks, for a print shop
/// @param pdfs which PDFs are made; empty where the publication does not say
/// @param epub whether the electronic book is made; empty where the publication does not say
/// @param excluded documents that are not printed
public record PrintSettings(
        Paper paper,
        boolean bleed,
        Optional<Set<Pdf>> pdfs,
        Optional<Boolean> epub,
        List<Excluded> excluded) {

    /// Beyond so many documents the whole publication is made into one PDF, book or page only where it is asked for:
    /// nobody prints two thousand pages at once, and every build would wait for them.
    public static final int LONGEST_BOOKLET = 1000;

    public PrintSettings {
        pdfs = pdfs.map(Set::copyOf);
        excluded = List.copyOf(excluded);
    }

    /// Paper of the ISO 216 series, in millimetres.
    public enum Paper {
        A4(210, 297),
        A5(148, 210);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /// Millimetres from left to right.
        public int width() {
            return width;
        }

        /// Millimetres from top to bottom.
        public int height() {
            return height;
        }
    }

    /// What is made into PDFs: each fiche, article and panorama by itself, or the whole publication.
    public enum Pdf {
        SHEETS,
        BOOKLET
    }

    /// The settings of a publication that says nothing.
    public static PrintSettings defaults() {
        return new PrintSettings(Paper.A4, false, Optional.empty(), Optional.empty(), List.of());
    }

    /// Whether each fiche, article and panorama becomes a PDF.
    public boolean makesSheets() {
        return pdfs.map(asked -> asked.contains(Pdf.SHEETS)).orElse(true);
    }

    /// Whether a publication of so many printed documents becomes one PDF.
    public boolean makesBooklet(int documents) {
        return pdfs.map(asked -> asked.contains(Pdf.BOOKLET)).orElse(documents <= LONGEST_BOOKLET);
    }

    /// Whether a publication of so many documents becomes an electronic book.
    public boolean makesBook(int documents) {
        return epub.orElse(documents <= LONGEST_BOOKLET);
    }

    /// Whether a document is left out, by the path of its file from the top of the content.
    public boolean excludes(String path) {
        return excluded.stream().anyMatch(one -> one.paths().matches(path));
    }
}
