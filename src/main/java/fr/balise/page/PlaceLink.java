package fr.balise.page;

import java.util.Optional;

/// A territory as a link to its page.
///
/// @param href relative address
/// @param text what is read
/// @param current whether it leads to the page itself
/// @param country in words, where it is known
public record PlaceLink(String href, String text, boolean current, Optional<String> country) {}
