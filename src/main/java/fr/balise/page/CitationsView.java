package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// Which document cites which: a picture, and the same as a list.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param count how many citations between how many documents, in words
/// @param drawing the picture, as SVG
/// @param drawingName what the box is called that the picture scrolls in
/// @param drawingLimits what the picture leaves out, in words
/// @param passedOver what no part of the page shows, in words
/// @param listLimits what the list leaves out, in words
/// @param entries the documents with what they cite and what cites them
public record CitationsView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        String count,
        String drawing,
        String drawingName,
        Optional<String> drawingLimits,
        Optional<String> passedOver,
        Optional<String> listLimits,
        List<Entry> entries) {

    /// One document, or a fiche of another publication.
    ///
    /// @param link to it
    /// @param badge number of a fiche
    /// @param colour of its family, 1 to 8; 0 without
    /// @param elsewhere whether it is part of another publication
    /// @param hasCites whether it cites anything
    /// @param cites what it cites
    /// @param hasCitedBy whether anything cites it
    /// @param citedBy what cites it
    public record Entry(
            LinkView link,
            Optional<String> badge,
            int colour,
            boolean elsewhere,
            boolean hasCites,
            Side cites,
            boolean hasCitedBy,
            Side citedBy) {}

    /// One side of the citations of a document.
    ///
    /// @param count how many, in words
    /// @param links the first of them
    /// @param more where the others are, if there are more
    public record Side(String count, List<LinkView> links, Optional<LinkView> more) {}
}
