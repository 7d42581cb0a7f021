package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The page of a document: a fiche, a chapter, an article, a panorama, any other page.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param type word of its type: `fiche`
/// @param language BCP 47 tag, where it is not the publication's
/// @param badge bare number of a fiche: «56»
/// @param number of a fiche, as it is printed: «n° 56»
/// @param series of a fiche
/// @param colour of its family, 1 to 8; 0 without
/// @param family of most of its key words
/// @param titleHtml with superscripts
/// @param subtitleHtml a second line
/// @param summaryHtml from the front matter only, since the first paragraph stands in the text
/// @param date in words
/// @param dateIso for machines
/// @param dateHref relative address of the documents of its year
/// @param draft whether it is a draft
/// @param pdf the document as a file to print, where there is one
/// @param choice how readers add it to «Ma sélection», where they can
/// @param hasFacts whether there is a date or a term
/// @param hasKeywords whether it has any
/// @param keywords its key words
/// @param hasTerritories whether it has any
/// @param territories its territories
/// @param picture its picture
/// @param hasContents whether the text has several sections
/// @param contents the table of contents of the text, where it has several sections
/// @param bodyHtml the text
/// @param funding who paid what
/// @param contactsId id of the section, unless the text has a section of that name
/// @param hasContacts whether there are any
/// @param contacts whom to write to
/// @param hasSupporters whether there are any
/// @param supporters «Avec le soutien de»
/// @param hasAround whether other documents cite it or are related to it
/// @param hasBacklinks whether there are any
/// @param backlinks «Cité par»
/// @param hasRelated whether there are any
/// @param related fiches on related subjects
/// @param hasNeighbours whether there is one before or after
/// @param previous the document before
/// @param next the document after
/// @param shortAddress absolute short address of a fiche, where the publication has an address
/// @param editHref where the source can be edited
/// @param source what is known of the file that the text stands in, where anything is
/// @param tools what readers do with it: send, cite, find out whether it is fresh, look ahead at what it cites
/// @param extra keys of the front matter that Balise does not know, in the author's order, for themes of one's own
public record DocumentView(
        Strings t,
        SiteView site,
        HeadView head,
        String type,
        Optional<String> language,
        Optional<String> badge,
        Optional<String> number,
        Optional<String> series,
        int colour,
        Optional<String> family,
        String titleHtml,
        Optional<String> subtitleHtml,
        Optional<String> summaryHtml,
        Optional<String> date,
        Optional<String> dateIso,
        Optional<String> dateHref,
        boolean draft,
        Optional<DownloadView> pdf,
        Optional<ChoiceView> choice,
        boolean hasFacts,
        boolean hasKeywords,
        List<KeywordLink> keywords,
        boolean hasTerritories,
        List<PlaceLink> territories,
        Optional<PictureView> picture,
        boolean hasContents,
        List<ContentsEntry> contents,
        String bodyHtml,
        Optional<FundingView> funding,
        Optional<String> contactsId,
        boolean hasContacts,
        List<ContactView> contacts,
        boolean hasSupporters,
        List<SupporterView> supporters,
        boolean hasAround,
        boolean hasBacklinks,
        List<CardView> backlinks,
        boolean hasRelated,
        List<CardView> related,
        boolean hasNeighbours,
        Optional<CardView> previous,
        Optional<CardView> next,
        Optional<String> shortAddress,
        Optional<String> editHref,
        Optional<SourceView> source,
        ToolsView tools,
        List<ExtraView> extra) {

    /// A heading in the table of contents of a page.
    ///
    /// @param href address inside the page
    /// @param text of the heading
    /// @param nested whether it stands below another one
    public record ContentsEntry(String href, String text, boolean nested) {}

    /// A key that Balise does not know.
    ///
    /// @param key as it is written
    /// @param value as text; the items of a list are separated by commas
    public record ExtraView(String key, String value) {}

    /// The picture of a document.
    ///
    /// @param src relative address
    /// @param alt what it shows; empty for a decorative one
    /// @param credit who made it
    /// @param licence its licence
    /// @param caption credit and licence in one line, where there is a credit
    /// @param width in pixels, where the file tells it; with the height it keeps the page from moving
    /// @param height in pixels
    /// @param srcset the same picture in several widths, as `<img>` takes it
    /// @param webpSrcset the same in WebP, as `<source>` takes it
    public record PictureView(
            String src,
            String alt,
            Optional<String> credit,
            Optional<String> licence,
            Optional<String> caption,
            Optional<Integer> width,
            Optional<Integer> height,
            Optional<String> srcset,
            Optional<String> webpSrcset) {}

    /// Who paid what.
    ///
    /// @param id of the section, unless the text has a section of that name
    /// @param caption of the table: «Financement, 2016»
    /// @param chartSvg the figures as bars, where they can be compared
    /// @param hasNotes whether anything is to be known about the figures
    /// @param notes sentences on what is not known or does not add up
    /// @param total in words, where it is known
    /// @param hasAmounts whether any line gives an amount
    /// @param hasShares whether any line gives a share
    /// @param hasLines whether any funder is named
    /// @param lines one for each funder
    public record FundingView(
            Optional<String> id,
            String caption,
            Optional<String> chartSvg,
            boolean hasNotes,
            List<String> notes,
            Optional<String> total,
            boolean hasAmounts,
            boolean hasShares,
            boolean hasLines,
            List<FundingLine> lines) {

        /// The id of the picture's title.
        static final String PICTURE = "_image-financement";

        /// The same in a longer page, where ids have a prefix.
        FundingView within(String prefix) {
            return new FundingView(
                    id.map(own -> prefix + own),
                    caption,
                    // Nowhere but in ids stands a quotation mark before it: those of texts are
                    // escaped.
                    chartSvg.map(
                            svg ->
                                    svg.replace(" id=\"" + PICTURE, " id=\"" + prefix + PICTURE)
                                            .replace(
                                                    "by=\"" + PICTURE, "by=\"" + prefix + PICTURE)),
                    hasNotes,
                    notes,
                    total,
                    hasAmounts,
                    hasShares,
                    hasLines,
                    lines);
        }
    }

    /// One funder.
    ///
    /// @param funder name
    /// @param amount in words
    /// @param share in words
    public record FundingLine(String funder, Optional<String> amount, Optional<String> share) {}

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
    /// @param href its place in the directory
    /// @param name as it is printed
    /// @param logo relative address of its logo
    /// @param width of the logo in pixels, where its file tells it
    /// @param height in pixels
    public record SupporterView(
            String href,
            String name,
            Optional<String> logo,
            Optional<Integer> width,
            Optional<Integer> height) {

        /// The same with another address.
        SupporterView leadingTo(String other) {
            return new SupporterView(other, name, logo, width, height);
        }
    }
}
