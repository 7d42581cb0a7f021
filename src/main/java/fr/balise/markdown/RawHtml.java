package fr.balise.markdown;

import fr.balise.diagnostic.Location;

/// A piece of HTML that the author wrote by hand; it is passed through as written.
///
/// @param literal the HTML, as written
/// @param location its first line in the author's file
/// @param block true for a block of its own, false for a tag inside a line of text
public record RawHtml(String literal, Location location, boolean block) {}
