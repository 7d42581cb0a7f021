package fr.balise.search.index;

import fr.balise.address.SitePath;

import java.util.List;
import java.util.Optional;

/// What is searched of one page, and what a result shows of it. All texts are plain and in composed form (NFC).
///
/// @param address of the page
/// @param type word for its kind in the publication's language: `fiche`
/// @param number of a fiche, in digits
/// @param title as a result shows it
/// @param date as precise as it was given, in machine form: `2019-06`
/// @param keywords in preferred spelling
/// @param territories names
/// @param countries names in the publication's language, none twice
/// @param year of the date
/// @param titleText what [SearchField#TITLE] holds
/// @param tags what [SearchField#TAGS] holds, one a line
/// @param summary what [SearchField#SUMMARY] holds
/// @param sections what [SearchField#TEXT] holds; the first one has no heading
public record SearchDocument(
        SitePath address,
        String type,
        Optional<String> number,
        String title,
        Optional<String> date,
        List<String> keywords,
        List<String> territories,
        List<String> countries,
        Optional<String> year,
        String titleText,
        String tags,
        String summary,
        List<SearchSection> sections) {

    public SearchDocument {
        keywords = List.copyOf(keywords);
        territories = List.copyOf(territories);
        countries = List.copyOf(countries);
        sections = List.copyOf(sections);
    }
}
