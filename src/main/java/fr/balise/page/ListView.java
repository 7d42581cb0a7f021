package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The list of fiches, or the documents of one key word or territory.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the list
/// @param kicker what kind of list it is: «Mot-clé»
/// @param introductionHtml a text of the author's, where there is one
/// @param count how many documents, in words
/// @param cards the documents
/// @param up a link to the list of all such lists
public record ListView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        Optional<String> kicker,
        Optional<String> introductionHtml,
        String count,
        List<CardView> cards,
        Optional<LinkView> up) {}
