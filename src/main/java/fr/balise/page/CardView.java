package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// A document in a list, or as the neighbour of another one.
///
/// @param href relative address of its page
/// @param type word of its type: `fiche`
/// @param badge bare number of a fiche: «56»
/// @param number of a fiche, as it is printed: «n° 56»
/// @param title plain text
/// @param titleHtml the same with superscripts
/// @param subtitleHtml a second line
/// @param summary a sentence or two
/// @param date in words
/// @param dateIso for machines
/// @param colour of its family, 1 to 8; 0 without
/// @param family of most of its key words
/// @param data what filters find it by, in lists that have filters
/// @param hasKeywords whether it shows any
/// @param keywords its key words, in lists that show them
/// @param hasTerritories whether it shows any
/// @param territories its territories, in lists that show them
/// @param choice how readers add it to «Ma sélection», where they can
public record CardView(
        String href,
        String type,
        Optional<String> badge,
        Optional<String> number,
        String title,
        String titleHtml,
        Optional<String> subtitleHtml,
        Optional<String> summary,
        Optional<String> date,
        Optional<String> dateIso,
        int colour,
        Optional<String> family,
        Optional<FilterData> data,
        boolean hasKeywords,
        List<KeywordLink> keywords,
        boolean hasTerritories,
        List<PlaceLink> territories,
        Optional<ChoiceView> choice) {}
