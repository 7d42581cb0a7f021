package fr.balise.page;

/// A link of a page.
///
/// @param href relative address
/// @param text what is read
/// @param current whether it leads to the page itself
public record LinkView(String href, String text, boolean current) {}
