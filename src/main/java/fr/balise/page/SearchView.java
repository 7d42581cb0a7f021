package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;

/// The search page. What is printed here serves readers without JavaScript; a script puts its answers in front of it.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param letters every document by the first letter of its title
/// @param hasKeywords whether there is any key word
/// @param keywords in alphabetical order
public record SearchView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        List<Letter> letters,
        boolean hasKeywords,
        List<TermsView.TermView> keywords) {

    /// The documents whose titles begin with one letter.
    ///
    /// @param id for links to it
    /// @param name of the letter: `É` stands under `E`, digits under `0–9`
    /// @param cards in alphabetical order
    public record Letter(String id, String name, List<CardView> cards) {}
}
