package fr.balise.page;

import fr.balise.page.ToolsView.DateView;

import java.util.Optional;

/// What is known of the file that a text stands in.
///
/// @param changed when the text last changed, where Git tells it and the front matter says nothing else
/// @param contributors names of those who worked on it in one line, where the publication wants them named
/// @param editHref where it can be edited
/// @param editText «Modifier cette fiche»
/// @param historyHref where its earlier states are shown, in a forge that has such a page
public record SourceView(
        Optional<DateView> changed,
        Optional<String> contributors,
        Optional<String> editHref,
        String editText,
        Optional<String> historyHref) {}
