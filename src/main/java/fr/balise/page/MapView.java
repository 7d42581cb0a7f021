package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The list of fiches as a map, with the same fiches as a plain list.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param views the other forms of the list
/// @param filters how readers narrow it
/// @param count how many fiches, in words
/// @param summary what the map shows, in words
/// @param worldSvg the map of the world
/// @param limits what the map leaves out, in words
/// @param hasFrance whether a place lies in France
/// @param france the mainland and overseas territories
/// @param fiches every fiche with its places
/// @param countries the places of the map by country
/// @param hasUnplaced whether there are any
/// @param unplaced territories without coordinates
public record MapView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        List<LinkView> views,
        Optional<FiltersView> filters,
        String count,
        String summary,
        String worldSvg,
        List<String> limits,
        boolean hasFrance,
        List<SheetView> france,
        List<EntryView> fiches,
        List<CountryView> countries,
        boolean hasUnplaced,
        List<UnplacedView> unplaced) {

    /// A part of France.
    ///
    /// @param name what it shows, a word for style sheets: `metropole`
    /// @param title what it shows, for readers
    /// @param svg the drawing
    public record SheetView(String name, String title, String svg) {}

    /// A fiche.
    ///
    /// @param id of the entry
    /// @param href relative address of its page
    /// @param number as it is printed: «n° 56»
    /// @param titleHtml with superscripts
    /// @param sides its places: «Rennes (France) ↔ Longueuil (Canada)»
    /// @param data what filters find it by
    /// @param parts the numbers of its marks and arcs, separated by spaces
    public record EntryView(
            String id,
            String href,
            Optional<String> number,
            String titleHtml,
            Optional<String> sides,
            FilterData data,
            String parts) {}

    /// The places of a country.
    ///
    /// @param id of the part
    /// @param name of the country
    /// @param places links to their pages
    public record CountryView(String id, Optional<String> name, List<LinkView> places) {}

    /// A territory that is not on the map.
    ///
    /// @param link to its page
    /// @param reason why it is not
    public record UnplacedView(LinkView link, String reason) {}
}
