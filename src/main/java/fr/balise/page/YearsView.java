package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The documents by year.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param chartSvg the counts as columns; absent of a single year
/// @param years newest first
/// @param hasNotes whether there is anything to know about the counts
/// @param notes sentences on years without documents and documents without date
public record YearsView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        Optional<String> chartSvg,
        List<YearView> years,
        boolean hasNotes,
        List<String> notes) {

    /// A year.
    ///
    /// @param href relative address of its page
    /// @param year in figures
    /// @param count how many documents
    public record YearView(String href, String year, String count) {}
}
