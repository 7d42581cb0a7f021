package fr.balise.print;

import java.util.List;
import java.util.Optional;

/// A document on paper: a fiche, a chapter, an article, a panorama, the directory.
///
/// @param id of the document inside its file
/// @param type word of its type: `fiche`
/// @param language BCP 47 tag, where it is not the publication's
/// @param runningHead what stands at the top of its pages: «Fiche n° 56 – La découverte…»
/// @param number of a fiche, as it is printed: «n° 56»
/// @param badge the number alone: «56»
/// @param series of a fiche
/// @param titleHtml with superscripts
/// @param subtitleHtml a second line
/// @param summaryHtml from the front matter only
/// @param date in words
/// @param draft whether it is a draft
/// @param hasFacts whether there is a date or a term
/// @param hasTerms whether there is a key word or a territory
/// @param keywords its key words in one line
/// @param territories its territories in one line
/// @param picture its picture
/// @param bodyHtml the text
/// @param funding who paid what
/// @param hasContacts whether there are any
/// @param contactsId id of the section
/// @param contacts whom to write to
/// @param hasSupporters whether there are any
/// @param supporters «Avec le soutien de»
/// @param hasAddress whether the publication has an address
/// @param address where it can be read and found again
/// @param addressShown the same without the scheme, for people who type it
/// @param qrSvg the same as a QR code, an SVG element
/// @param directory families of organisations, after the text of the directory
/// @param hasDirectory whether there are any
public record ArticleView(
        String id,
        String type,
        Optional<String> language,
        String runningHead,
        Optional<String> number,
        Optional<String> badge,
        Optional<String> series,
        String titleHtml,
        Optional<String> subtitleHtml,
        Optional<String> summaryHtml,
        Optional<String> date,
        boolean draft,
        boolean hasFacts,
        boolean hasTerms,
        Optional<String> keywords,
        Optional<String> territories,
        Optional<PictureView> picture,
        String bodyHtml,
        Optional<FundingView> funding,
        boolean hasContacts,
        String contactsId,
        List<ContactView> contacts,
        boolean hasSupporters,
        List<SupporterView> supporters,
        boolean hasAddress,
        Optional<String> address,
        Optional<String> addressShown,
        Optional<String> qrSvg,
        boolean hasDirectory,
        List<FamilyView> directory) {

    /// The same without its picture, which stands elsewhere in the file.
    ArticleView withoutPicture() {
        return new ArticleView(
                id,
                type,
                language,
                runningHead,
                number,
                badge,
                series,
                titleHtml,
                subtitleHtml,
                summaryHtml,
                date,
                draft,
                hasFacts,
                hasTerms,
                keywords,
                territories,
                Optional.empty(),
                bodyHtml,
                funding,
                hasContacts,
                contactsId,
                contacts,
                hasSupporters,
                supporters,
                hasAddress,
                address,
                addressShown,
                qrSvg,
                hasDirectory,
                directory);
    }

    /// A picture with what is said under it.
    ///
    /// @param src its name inside the file
    /// @param alt what it shows; empty for a decorative one
    /// @param caption credit and licence
    public record PictureView(String src, String alt, Optional<String> caption) {}

    /// Who paid what.
    ///
    /// @param id of the section
    /// @param hasTitle whether the text has no section of that name
    /// @param caption of the table
    /// @param chartSvg the same as bars, an SVG element, where there are figures
    /// @param hasNotes whether anything is to be known about the figures
    /// @param notes sentences on what is not known or does not add up
    /// @param total in words, where it is known
    /// @param hasAmounts whether any line gives an amount
    /// @param hasShares whether any line gives a share
    /// @param hasLines whether any funder is named
    /// @param lines one for each funder
    public record FundingView(
            String id,
            boolean hasTitle,
            String caption,
            Optional<String> chartSvg,
            boolean hasNotes,
            List<String> notes,
            Optional<String> total,
            boolean hasAmounts,
            boolean hasShares,
            boolean hasLines,
            List<FundingLine> lines) {}

    /// One funder; what is not known is said in words.
    ///
    /// @param funder name
    /// @param amount in words
    /// @param share in words
    public record FundingLine(String funder, String amount, String share) {}

    /// Whom to write to.
    ///
    /// @param name of the person
    /// @param role what the person or the service does
    /// @param organisation where
    /// @param email address
    /// @param mailto link
    /// @param telephone as it is printed
    public record ContactView(
            Optional<String> name,
            Optional<String> role,
            Optional<String> organisation,
            Optional<String> email,
            Optional<String> mailto,
            Optional<String> telephone) {}

    /// An organisation that supported the work.
    ///
    /// @param id of its place, for the index
    /// @param name as it is printed
    /// @param logo name of its logo inside the file
    public record SupporterView(Optional<String> id, String name, Optional<String> logo) {}

    /// A family of the directory.
    ///
    /// @param name where it has one
    /// @param organisations in the order of the data
    public record FamilyView(Optional<String> name, List<OrganisationView> organisations) {}

    /// An organisation of the directory.
    ///
    /// @param id of its place
    /// @param name as it is printed
    /// @param acronym where the name is a long form
    /// @param summary what it is
    /// @param address where it can be read
    /// @param addressShown the same without the scheme
    public record OrganisationView(
            String id,
            String name,
            Optional<String> acronym,
            Optional<String> summary,
            Optional<String> address,
            Optional<String> addressShown) {}
}
