package fr.balise.citation;

import fr.balise.date.PartialDate;

import java.util.List;
import java.util.Optional;

/// The facts by which a document, or the whole publication, is cited.
///
/// All that is optional is left out of a citation when nobody wrote it: no place, no author, no date is made up.
///
/// @param key names it in a bibliography; it stays the same when the title of a fiche changes: `repere:fiches:56`
/// @param host title of the publication that it is a part of; empty for the publication itself
/// @param title of the document
/// @param subtitle a second line of it
/// @param authors from the front matter
/// @param series of a fiche
/// @param number of a fiche in its series
/// @param publisher who publishes
/// @param edition name of the publication's current edition
/// @param date of the document, else of the edition that it stands in
/// @param language BCP 47 tag
/// @param licence of the texts
/// @param address permanent address on the web: the short one of a fiche, for its title may change
/// @param keywords its key words
/// @param doi from the front matter
/// @param isbn from the front matter
/// @param issn from the front matter
public record Reference(
        String key,
        Optional<String> host,
        String title,
        Optional<String> subtitle,
        List<Author> authors,
        Optional<String> series,
        Optional<Integer> number,
        Optional<String> publisher,
        Optional<String> edition,
        Optional<PartialDate> date,
        String language,
        Optional<String> licence,
        Optional<String> address,
        List<String> keywords,
        Optional<String> doi,
        Optional<String> isbn,
        Optional<String> issn) {

    public Reference {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /// Title and subtitle in one line for programs.
    String fullTitle() {
        String colon = language.equals("fr") || language.startsWith("fr-") ? " : " : ": ";
        return Words.plain(title + subtitle.map(text -> colon + text).orElse(""));
    }
}
