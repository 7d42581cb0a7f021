package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// All key words, or all territories.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param families groups of terms
public record TermsView(
        Strings t, SiteView site, HeadView head, String title, List<Family> families) {

    /// A family of key words, or a country.
    ///
    /// @param name of the family; terms without family have none
    /// @param href page of a country
    /// @param colour of a family of key words, 1 to 8; 0 without
    /// @param terms in alphabetical order
    public record Family(
            Optional<String> name, Optional<String> href, int colour, List<TermView> terms) {}

    /// One term.
    ///
    /// @param href relative address of its page
    /// @param name as it is printed
    /// @param count how many documents, in words
    /// @param colour of its family, 1 to 8; 0 without
    public record TermView(String href, String name, String count, int colour) {}
}
