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
/// @param hasLetters whether there is more than one
/// @param letters the acronyms by their initial, in alphabetical order
/// @param entries the same in one list
public record GlossaryView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        boolean hasLetters,
        List<Letter> letters,
        List<Entry> entries) {

    /// The acronyms of one initial.
    ///
    /// @param id for links to it
    /// @param name of the letter: «E»
    /// @param entries in alphabetical order
    public record Letter(String id, String name, List<Entry> entries) {}

    /// One acronym.
    ///
    /// @param id for links to it
    /// @param acronym `ESS`
    /// @param longForm what it stands for
    /// @param definition a sentence or two
    /// @param isUsed whether any text does
    /// @param usedIn the first documents whose text uses it, in reading order
    /// @param more a search for it, where more documents use it
    public record Entry(
            String id,
            String acronym,
            String longForm,
            Optional<String> definition,
            boolean isUsed,
            List<Use> usedIn,
            Optional<LinkView> more) {}

    /// A document that uses an acronym.
    ///
    /// @param href relative address
    /// @param text number of a fiche, «n° 54», or the title of another document
    /// @param title of a fiche, for readers who hear the link alone
    public record Use(String href, String text, Optional<String> title) {}
}
