package fr.balise.page;

import java.util.Optional;

/// A key word as a link to its page.
///
/// @param href relative address
/// @param text what is read
/// @param current whether it leads to the page itself
/// @param colour of its family, 1 to 8; 0 for a key word without family
/// @param family its name
public record KeywordLink(
        String href, String text, boolean current, int colour, Optional<String> family) {}
