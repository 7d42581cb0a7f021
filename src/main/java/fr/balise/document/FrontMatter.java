package fr.balise.document;

import fr.balise.date.PartialDate;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;

/// What a file declares at its top, typed, in the author's own words and nothing added.
///
/// Values that are checked against the rest of the publication keep their place.
///
/// @param type the kind of document, where it is not the folder's
/// @param number of a fiche
/// @param series of a fiche
/// @param title else the first `#` heading serves
/// @param subtitle a second line of the title
/// @param summary else the first paragraph serves
/// @param date as precise as it was given
/// @param keywords in the author's spelling
/// @param territories names or ids
/// @param image the picture
/// @param funding who paid what
/// @param contacts whom to write to
/// @param supporters ids of organisations
/// @param language BCP 47 tag, where it is not the publication's
/// @param draft whether it is left out of an ordinary build
/// @param aliases old addresses
/// @param reviewed when it was last read over
/// @param reviewBy when it should be read over again
/// @param extra keys that Balise does not know, for themes
public record FrontMatter(
        Optional<DocumentType> type,
        Optional<Located<Integer>> number,
        Optional<String> series,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> summary,
        Optional<PartialDate> date,
        List<Located<String>> keywords,
        List<Located<String>> territories,
        Optional<Image> image,
        Optional<Funding> funding,
        List<Contact> contacts,
        List<Located<String>> supporters,
        Optional<String> language,
        boolean draft,
        List<Located<String>> aliases,
        Optional<PartialDate> reviewed,
        Optional<Located<PartialDate>> reviewBy,
        List<YamlValue.Entry> extra) {

    public FrontMatter {
        keywords = List.copyOf(keywords);
        territories = List.copyOf(territories);
        contacts = List.copyOf(contacts);
        supporters = List.copyOf(supporters);
        aliases = List.copyOf(aliases);
        extra = List.copyOf(extra);
    }

    /// What a file without front matter declares: nothing.
    public static FrontMatter none() {
        return new FrontMatter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
