package fr.balise.page;

import java.util.Optional;

/// A fiche as a row of a table.
///
/// @param href relative address of its page
/// @param badge its bare number: «56»
/// @param number as it is printed: «n° 56»
/// @param colour of its family, 1 to 8; 0 without
/// @param titleHtml with superscripts
/// @param subtitleHtml a second line, unless the table is very long
/// @param territories names, separated by commas
/// @param countries names, separated by commas
/// @param keywords names, separated by commas
/// @param year of its date
/// @param data what filters find it by
/// @param choice how readers add it to «Ma sélection», where they can
public record RowView(
        String href,
        Optional<String> badge,
        Optional<String> number,
        int colour,
        String titleHtml,
        Optional<String> subtitleHtml,
        String territories,
        String countries,
        String keywords,
        Optional<String> year,
        FilterData data,
        Optional<ChoiceView> choice) {}
