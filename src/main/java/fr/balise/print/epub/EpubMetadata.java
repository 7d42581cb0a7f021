package fr.balise.print.epub;

import fr.balise.date.PartialDate;
import fr.balise.html.Xhtml;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a book says of itself. Blank names, rights and subjects are left out.
///
/// @param key what stays the same through all editions of the publication, such as its address; the identifier of the
///     book is made from it
/// @param title not blank
/// @param subtitle beside the title
/// @param edition which edition this is, on the cover: «version provisoire de juillet 2019»
/// @param language BCP 47, of the book as a whole
/// @param creators persons or organisations, the first one first
/// @param publisher who publishes it
/// @param date of publication
/// @param modified day of the last change, which readers compare in order to replace an older copy
/// @param rights licence and holders, in words
/// @param description in a few sentences
/// @param subjects key words
public record EpubMetadata(
        String key,
        String title,
        Optional<String> subtitle,
        Optional<String> edition,
        String language,
        List<String> creators,
        Optional<String> publisher,
        Optional<PartialDate> date,
        LocalDate modified,
        Optional<String> rights,
        Optional<String> description,
        List<String> subjects) {

    public EpubMetadata {
        title = needed(title, "title");
        subtitle = subtitle.filter(EpubMetadata::isVisible);
        edition = edition.filter(EpubMetadata::isVisible);
        creators = creators.stream().filter(EpubMetadata::isVisible).toList();
        publisher = publisher.filter(EpubMetadata::isVisible);
        rights = rights.filter(EpubMetadata::isVisible);
        description = description.filter(EpubMetadata::isVisible);
        subjects = subjects.stream().filter(EpubMetadata::isVisible).toList();
        refuseUnlessLanguage(language);
    }

    /// Refuses what is not a well-formed tag of BCP 47.
    static void refuseUnlessLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("not a language: " + tag, malformed);
        }
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("an empty language");
        }
    }

    /// The text if a reader sees something of it.
    static String needed(String text, String what) {
        if (!isVisible(text)) {
            throw new IllegalArgumentException("without " + what);
        }
        return text;
    }

    private static boolean isVisible(String text) {
        return !Xhtml.text(text).isBlank();
    }
}
