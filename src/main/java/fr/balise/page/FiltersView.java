package fr.balise.page;

import java.util.List;

/// How readers narrow a list: groups of options, each a link of its own where there is no script.
///
/// @param count how many things the list holds, in words: «12 fiches»
/// @param none what is said when nothing is left
/// @param one what is said when one thing is left: «1 fiche sur 12»
/// @param many what is said when more are left: «{n} fiches sur 12»
/// @param nothing the sentence in the place of an empty list
/// @param words label of the field for words
/// @param groups in the order in which they are shown
public record FiltersView(
        String count,
        String none,
        String one,
        String many,
        String nothing,
        String words,
        List<FilterGroup> groups) {

    public FiltersView {
        groups = List.copyOf(groups);
    }
}
