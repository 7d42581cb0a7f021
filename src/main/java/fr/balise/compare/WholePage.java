package fr.balise.compare;

import fr.balise.html.PageText.Block;

import java.util.List;

/// A page that is new, or gone.
///
/// @param page the page
/// @param text all of its text
/// @param draft whether its file is there in both states, and a draft in the other one
public record WholePage(PageRef page, List<Block> text, boolean draft) {

    public WholePage {
        text = List.copyOf(text);
    }
}
