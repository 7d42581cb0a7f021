package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The list of fiches, as cards or as a table, or the documents of one year.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the list
/// @param kicker what kind of list it is: «Année»
/// @param introductionHtml a text of the author's, where there is one
/// @param count how many documents, in words
/// @param filters how readers narrow the list of all fiches
/// @param hasViews whether the same list has another form
/// @param views its forms, cards and table
/// @param table whether this one is the table
/// @param cards the documents, unless this is the table
/// @param rows the fiches of the table
/// @param up a link to the list of all such lists
public record ListView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        Optional<String> kicker,
        Optional<String> introductionHtml,
        String count,
        Optional<FiltersView> filters,
        boolean hasViews,
        List<LinkView> views,
        boolean table,
        List<CardView> cards,
        List<RowView> rows,
        Optional<LinkView> up) {}
