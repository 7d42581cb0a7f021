package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The glossary of acronyms.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param entries in alphabetical order
public record GlossaryView(
        Strings t, SiteView site, HeadView head, String title, List<Entry> entries) {

    /// One acronym.
    ///
    /// @param id for links to it
    /// @param acronym `ESS`
    /// @param longForm what it stands for
    /// @param definition a sentence or two
    public record Entry(String id, String acronym, String longForm, Optional<String> definition) {}
}
