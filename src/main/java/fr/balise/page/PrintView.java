package fr.balise.page;

import fr.balise.page.DocumentView.ContactView;
import fr.balise.page.DocumentView.FundingView;
import fr.balise.page.DocumentView.PictureView;
import fr.balise.page.DocumentView.SupporterView;
import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The whole publication as one page, for a browser's own print.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param groups the table of contents, with links inside the page
/// @param documents every printed document, in the order of the table of contents
/// @param directory the organisations, where there are any
/// @param glossary the acronyms, where there are any
/// @param address absolute address of the publication
/// @param hasCredits whether any picture has one
/// @param credits of the pictures, each once
public record PrintView(
        Strings t,
        SiteView site,
        HeadView head,
        List<Group> groups,
        List<Printed> documents,
        Optional<PrintedDirectory> directory,
        Optional<PrintedGlossary> glossary,
        Optional<String> address,
        boolean hasCredits,
        List<String> credits) {

    /// A part of the table of contents.
    ///
    /// @param title of the group
    /// @param nested whether it stands inside another group
    /// @param hasEntries whether it has documents of its own
    /// @param entries its documents
    public record Group(
            Optional<String> title, boolean nested, boolean hasEntries, List<Entry> entries) {}

    /// A document in the table of contents.
    ///
    /// @param href link inside the page
    /// @param choosable whether it can be part of «Ma sélection»
    /// @param number of a fiche
    /// @param titleHtml with superscripts
    public record Entry(
            String href, boolean choosable, Optional<String> number, String titleHtml) {}

    /// A printed document.
    ///
    /// @param id of its article; those of its sections begin with it
    /// @param page relative address of its own page
    /// @param type word of its type: `fiche`
    /// @param language BCP 47 tag, where it is not the publication's
    /// @param series of a fiche
    /// @param number of a fiche, as it is printed: «n° 56»
    /// @param titleHtml with superscripts
    /// @param subtitleHtml a second line
    /// @param summaryHtml from the front matter only
    /// @param date in words
    /// @param dateIso for machines
    /// @param hasFacts whether there is a date, a territory or a key word
    /// @param territories their names in one line
    /// @param keywords in one line
    /// @param picture its picture
    /// @param bodyHtml the text
    /// @param funding who paid what
    /// @param hasContacts whether there are any
    /// @param contactsId id of their section
    /// @param contacts whom to write to
    /// @param hasSupporters whether there are any
    /// @param supporters «Avec le soutien de»
    /// @param address absolute address where it can be read, where the publication has one
    public record Printed(
            String id,
            String page,
            String type,
            Optional<String> language,
            Optional<String> series,
            Optional<String> number,
            String titleHtml,
            Optional<String> subtitleHtml,
            Optional<String> summaryHtml,
            Optional<String> date,
            Optional<String> dateIso,
            boolean hasFacts,
            Optional<String> territories,
            Optional<String> keywords,
            Optional<PictureView> picture,
            String bodyHtml,
            Optional<FundingView> funding,
            boolean hasContacts,
            Optional<String> contactsId,
            List<ContactView> contacts,
            boolean hasSupporters,
            List<SupporterView> supporters,
            Optional<String> address) {}

    /// The directory of organisations.
    ///
    /// @param id of its section
    /// @param page relative address of its own page
    /// @param title of the section
    /// @param introductionHtml the text of the author's, where there is one
    /// @param families groups of organisations
    public record PrintedDirectory(
            String id,
            String page,
            String title,
            Optional<String> introductionHtml,
            List<DirectoryView.Family> families) {}

    /// The glossary.
    ///
    /// @param id of its section
    /// @param page relative address of its own page
    /// @param title of the section
    /// @param entries in alphabetical order
    public record PrintedGlossary(
            String id, String page, String title, List<GlossaryView.Entry> entries) {}
}
