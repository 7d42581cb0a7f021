package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The home page.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param introductionHtml the text of `index.md`, where there is one
/// @param cover picture of the chapter that opens the publication
/// @param hasFigures whether there are any
/// @param figures what the publication holds, in numbers
/// @param hasDiscover whether there are any
/// @param discover the fiches to discover
/// @param fiches the list of all fiches, where there is one
/// @param hasLevers whether there are any
/// @param levers every recommendation, in reading order
/// @param hasDownloads whether there are any
/// @param downloads the whole publication as files, and as a page to print
/// @param hasChoices whether readers can choose documents for «Ma sélection»
/// @param hasContents whether there is any document
/// @param groups the table of contents
/// @param map where the cooperations are
public record HomeView(
        Strings t,
        SiteView site,
        HeadView head,
        Optional<String> introductionHtml,
        Optional<DocumentView.PictureView> cover,
        boolean hasFigures,
        List<FigureView> figures,
        boolean hasDiscover,
        List<CardView> discover,
        Optional<LinkView> fiches,
        boolean hasLevers,
        List<LeverView> levers,
        boolean hasDownloads,
        List<DownloadView> downloads,
        boolean hasChoices,
        boolean hasContents,
        List<Group> groups,
        Optional<MapView> map) {

    /// Where the cooperations are.
    ///
    /// @param svg a small map
    /// @param text how many fiches and places it shows
    /// @param link to the large one
    public record MapView(String svg, String text, LinkView link) {}

    /// A number of the publication: «12», «fiches».
    ///
    /// @param value the number
    /// @param text what is counted
    /// @param href relative address of the page that lists them
    public record FigureView(String value, String text, String href) {}

    /// A recommendation.
    ///
    /// @param number as its page shows it
    /// @param title plain text; «Levier 3» for one without title
    /// @param href its place
    public record LeverView(String number, String title, String href) {}

    /// A part of the table of contents.
    ///
    /// @param title of the group; documents that stand in none have none
    /// @param nested whether it stands inside another group
    /// @param cards its documents
    /// @param more a link to the rest, where the group is too long for this page
    public record Group(
            Optional<String> title,
            boolean nested,
            List<CardView> cards,
            Optional<LinkView> more) {}
}
