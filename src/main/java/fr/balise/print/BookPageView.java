package fr.balise.print;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// A page of the electronic book: a document, the directory, the glossary or the colophon.
///
/// @param t interface texts
/// @param publication what every page says
/// @param article the document
/// @param part title of the group that begins with it
/// @param hasDirectory whether the page is the directory
/// @param directory families of organisations
/// @param hasGlossary whether the page is the glossary
/// @param glossary acronyms in alphabetical order
/// @param colophon whether the page is the colophon
/// @param hasCredits whether there are credits of pictures
/// @param credits who made the pictures
public record BookPageView(
        Strings t,
        PublicationView publication,
        Optional<ArticleView> article,
        Optional<String> part,
        boolean hasDirectory,
        List<ArticleView.FamilyView> directory,
        boolean hasGlossary,
        List<BookletView.GlossaryEntry> glossary,
        boolean colophon,
        boolean hasCredits,
        List<String> credits) {

    /// The page of a document.
    static BookPageView of(BookletView book, BookletView.Part part) {
        return new BookPageView(
                book.t(),
                book.publication(),
                Optional.of(part.article()),
                part.title(),
                false,
                List.of(),
                false,
                List.of(),
                false,
                false,
                List.of());
    }

    /// The directory.
    static BookPageView directory(BookletView book) {
        return annex(book, true, false, false);
    }

    /// The glossary.
    static BookPageView glossary(BookletView book) {
        return annex(book, false, true, false);
    }

    /// The colophon.
    static BookPageView colophon(BookletView book) {
        return annex(book, false, false, true);
    }

    private static BookPageView annex(
            BookletView book, boolean directory, boolean glossary, boolean colophon) {
        return new BookPageView(
                book.t(),
                book.publication(),
                Optional.empty(),
                Optional.empty(),
                directory,
                book.directory(),
                glossary,
                book.glossary(),
                colophon,
                book.hasCredits(),
                book.credits());
    }
}
