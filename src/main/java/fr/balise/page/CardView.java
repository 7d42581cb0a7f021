package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// A document in a list, or as the neighbour of another one.
///
/// @param href relative address of its page
/// @param type word of its type: `fiche`
/// @param number of a fiche, as it is printed: «n° 56»
/// @param title plain text
/// @param titleHtml the same with superscripts
/// @param subtitleHtml a second line
/// @param summary a sentence or two
/// @param date in words
/// @param dateIso for machines
/// @param hasTerms whether it shows key words or territories
/// @param keywords its key words, in lists that show them
/// @param territories its territories, in lists that show them
/// @param choice how readers add it to «Ma sélection», where they can
public record CardView(
        String href,
        String type,
        Optional<String> number,
        String title,
        String titleHtml,
        Optional<String> subtitleHtml,
        Optional<String> summary,
        Optional<String> date,
        Optional<String> dateIso,
        boolean hasTerms,
        List<LinkView> keywords,
        List<LinkView> territories,
        Optional<ChoiceView> choice) {}
