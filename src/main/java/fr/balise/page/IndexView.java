package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The word list of the publication: key words, territories, organisations and acronyms in one alphabet.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param count how many entries, in words
/// @param limits what the page leaves out, in words
/// @param hasLetters whether there is more than one
/// @param letters the entries by their initial, in alphabetical order
public record IndexView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        String count,
        Optional<String> limits,
        boolean hasLetters,
        List<Letter> letters) {

    /// The entries of one initial.
    ///
    /// @param id for links to it
    /// @param name of the letter: «E»
    /// @param entries in alphabetical order
    public record Letter(String id, String name, List<Entry> entries) {}

    /// One entry.
    ///
    /// @param id for links to it
    /// @param name as it is printed
    /// @param href its own page, or its place in the directory or the glossary; a spelling that only leads to others has none
    /// @param note what kind of entry it is, the country of a territory or the long form of an acronym
    /// @param hasUses whether documents bear it
    /// @param uses the first of them, in reading order
    /// @param more where the others are, if there are more
    /// @param hasSee whether it leads to other entries
    /// @param see the entries to look under
    public record Entry(
            String id,
            String name,
            Optional<String> href,
            Optional<String> note,
            boolean hasUses,
            List<Use> uses,
            Optional<LinkView> more,
            boolean hasSee,
            List<LinkView> see) {}

    /// A document that bears an entry.
    ///
    /// @param href relative address
    /// @param text number of a fiche, «n° 54», or the title of another document
    /// @param title of a fiche, for readers who hear the link alone
    public record Use(String href, String text, Optional<String> title) {}
}
