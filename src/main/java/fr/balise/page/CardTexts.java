package fr.balise.page;

import java.util.Optional;

/// What lists, neighbours and previews say of a document in the same words, wherever they stand.
///
/// @param badge bare number of a fiche: «56»
/// @param number of a fiche, as it is printed: «n° 56»
/// @param titleHtml title with superscripts
/// @param subtitleHtml a second line
/// @param date in words
/// @param dateIso for machines
/// @param family of most of its key words
/// @param places its territories in one line
record CardTexts(
        Optional<String> badge,
        Optional<String> number,
        String titleHtml,
        Optional<String> subtitleHtml,
        Optional<String> date,
        Optional<String> dateIso,
        Optional<String> family,
        Optional<String> places) {}
