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
/// @param hasDownloads whether there are any
/// @param downloads the whole publication as files, and as a page to print
/// @param hasChoices whether readers can choose documents for «Ma sélection»
/// @param hasContents whether there is any document
/// @param groups the table of contents
public record HomeView(
        Strings t,
        SiteView site,
        HeadView head,
        Optional<String> introductionHtml,
        boolean hasDownloads,
        List<DownloadView> downloads,
        boolean hasChoices,
        boolean hasContents,
        List<Group> groups) {

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
