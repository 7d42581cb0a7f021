package fr.balise.print.pdf;

import java.util.List;

/// An entry of the outline that PDF readers show beside the pages.
///
/// @param title what is shown
/// @param targetId the `id` of the element it leads to; an unknown one leads to the first page
/// @param children the entries below it
public record Bookmark(String title, String targetId, List<Bookmark> children) {

    public Bookmark {
        children = List.copyOf(children);
    }
}
