package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The page on eco-design: what a first visit weighs, and what was done about it.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param text what the publisher says
/// @param measures one for each page that was measured
/// @param hosting what the publisher says of the host
/// @param contact whom to write to
public record EcoDesignView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        Optional<String> text,
        List<MeasureView> measures,
        Optional<String> hosting,
        Optional<ContactLine> contact) {

    /// The first visit of a page.
    ///
    /// @param href its relative address
    /// @param name what the page is
    /// @param weight compressed, in words: «47 Ko»
    /// @param requests how many files are asked for
    /// @param elements how many the page has outside its text
    /// @param budget what it may cost, or that it has none
    public record MeasureView(
            String href, String name, String weight, int requests, int elements, String budget) {}
}
