package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// «Ce que dit la publication de…» a territory, a country, a key word or an organisation.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title its name
/// @param kind what it is: `territoire`, `pays`, `mot-cle` or `structure`
/// @param colour of the family of a key word, 1 to 8; 0 without
/// @param up a link to the list of all such pages
/// @param summary what an organisation is
/// @param logo of an organisation
/// @param hasFacts whether there are any
/// @param facts what else is known: the country of a territory, the family of a key word, the website of an organisation
/// @param count how many documents, in words
/// @param figures what these documents are, in numbers
/// @param hasContents whether the page is long enough for a table of contents
/// @param contents links to its sections
/// @param groups the documents
/// @param hasTies whether there are any
/// @param ties what else these documents speak of
/// @param grants what an organisation pays for
/// @param funding who pays for these documents; not on the page of an organisation
/// @param mapSvg where these documents happen, and between which places; absent without a place that has a point
/// @param mapNote how many of their territories have no point and are missing on the map, in words
/// @param hasCitations whether there are any
/// @param citations who cites these documents, and whom they cite
/// @param within how often they cite each other, in words
public record DossierView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        String kind,
        int colour,
        LinkView up,
        Optional<String> summary,
        Optional<LogoView> logo,
        boolean hasFacts,
        List<FactView> facts,
        String count,
        List<FigureView> figures,
        boolean hasContents,
        List<LinkView> contents,
        List<GroupView> groups,
        boolean hasTies,
        List<TieView> ties,
        Optional<GrantsView> grants,
        Optional<FundingSummaryView> funding,
        Optional<String> mapSvg,
        Optional<String> mapNote,
        boolean hasCitations,
        List<CitationsView> citations,
        Optional<String> within) {

    /// The logo of an organisation.
    ///
    /// @param src relative address
    /// @param width in pixels, where its file tells it
    /// @param height in pixels
    public record LogoView(String src, Optional<Integer> width, Optional<Integer> height) {}

    /// Something that is known.
    ///
    /// @param label «Pays»
    /// @param text «France»
    /// @param href where it leads
    public record FactView(String label, String text, Optional<String> href) {}

    /// A number: «12», «fiches».
    ///
    /// @param value the number, or years
    /// @param text what is counted
    public record FigureView(String value, String text) {}

    /// Documents of the page.
    ///
    /// @param id of its heading
    /// @param title how many documents, or what they name the organisation for
    /// @param count how many, in words, where the title does not say it
    /// @param hasCards whether any of them stands in no group before
    /// @param cards those that stand in no group before, in reading order
    /// @param hasAgain whether any of them does
    /// @param again those that do
    public record GroupView(
            String id,
            String title,
            Optional<String> count,
            boolean hasCards,
            List<CardView> cards,
            boolean hasAgain,
            List<CardView> again) {}

    /// What else the documents of the page speak of: territories, countries, key words or organisations.
    ///
    /// @param id of its heading
    /// @param title «Autres territoires»
    /// @param words whether these are key words
    /// @param links the most frequent ones, each with the number of documents
    /// @param limit how many of how many, in words, where some are left out
    public record TieView(
            String id, String title, boolean words, List<TieLink> links, Optional<String> limit) {}

    /// One of them.
    ///
    /// @param href relative address of its page
    /// @param text its name
    /// @param count how many documents of this page name it, in words
    /// @param colour of the family of a key word, 1 to 8; 0 without
    public record TieLink(String href, String text, String count, int colour) {}

    /// What an organisation pays for.
    ///
    /// @param id of its heading
    /// @param hasAmounts whether any amount is known
    /// @param hasShares whether any share is known
    /// @param rows the lines of `financement:` that name it
    /// @param limit how many of how many, in words, where some are left out
    /// @param sums what is known altogether, a sentence for each currency
    /// @param notes what the sums leave out, in words
    public record GrantsView(
            String id,
            boolean hasAmounts,
            boolean hasShares,
            List<GrantRow> rows,
            Optional<String> limit,
            List<String> sums,
            List<String> notes) {}

    /// One line of `financement:`.
    ///
    /// @param document what it pays for
    /// @param year of the budget
    /// @param amount of money
    /// @param share in percent
    /// @param with the other organisations that the same line names
    public record GrantRow(
            LinkView document,
            Optional<String> year,
            Optional<String> amount,
            Optional<String> share,
            Optional<String> with) {}

    /// Documents on the other side of a citation.
    ///
    /// @param id of its heading
    /// @param title «Cités par», «Ils citent»
    /// @param links other documents, those with most citations first
    /// @param limit how many of how many, in words, where some are left out
    public record CitationsView(
            String id, String title, List<CitationLink> links, Optional<String> limit) {}

    /// One of them.
    ///
    /// @param document its page
    /// @param count how many documents of this page are on the other side, in words, where there are several
    public record CitationLink(LinkView document, Optional<String> count) {}
}
