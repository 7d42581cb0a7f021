package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// What readers do with a document beside reading it.
///
/// @param mail link that begins a message with its title and, where the publication has an address, its address
/// @param address absolute and permanent, where the publication has one: the short one of a fiche
/// @param citation how it is cited, where it is a document that is
/// @param freshness what tells whether it is up to date, where anything does
/// @param hasPreviews whether it leads to another document
/// @param previews what is shown of the documents that it leads to, before a reader goes there
public record ToolsView(
        String mail,
        Optional<String> address,
        Optional<CitationView> citation,
        Optional<FreshnessView> freshness,
        boolean hasPreviews,
        List<PreviewView> previews) {

    /// How a document is cited.
    ///
    /// @param heading «Citer cette fiche»
    /// @param before the citation up to its date
    /// @param viewed « [consulté le {date}]», where it stands on the web; only a reader's browser knows the date
    /// @param after the rest of the citation
    /// @param files the same for programs
    public record CitationView(
            String heading,
            String before,
            Optional<String> viewed,
            String after,
            List<CitationFile> files) {}

    /// A citation as a file that is inside the page.
    ///
    /// @param href `data:` link
    /// @param name of the file to save
    /// @param format `BibTeX`
    public record CitationFile(String href, String name, String format) {}

    /// What tells whether a document is up to date.
    ///
    /// @param reviewed when it was read over
    /// @param changed when it last changed
    /// @param reviewBy when it is to be read over again
    /// @param edition name of the current edition of the publication
    /// @param editionDate its date in words
    public record FreshnessView(
            Optional<DateView> reviewed,
            Optional<DateView> changed,
            Optional<DateView> reviewBy,
            Optional<String> edition,
            Optional<String> editionDate) {}

    /// A date.
    ///
    /// @param text in words
    /// @param iso for machines, as precise as it was given
    /// @param last the last day that it may mean
    public record DateView(String text, String iso, String last) {}

    /// What is shown of a document before a reader follows a link to it.
    ///
    /// @param href relative address of its page
    /// @param language BCP 47 tag, where it is not the publication's
    /// @param number of a fiche, as it is printed
    /// @param titleHtml with superscripts
    /// @param subtitleHtml a second line
    /// @param summary its beginning
    /// @param places its territories in one line
    public record PreviewView(
            String href,
            Optional<String> language,
            Optional<String> number,
            String titleHtml,
            Optional<String> subtitleHtml,
            Optional<String> summary,
            Optional<String> places) {}
}
