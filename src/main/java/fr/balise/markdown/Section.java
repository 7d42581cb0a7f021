package fr.balise.markdown;

import java.util.Optional;

/// The plain text that stands under one heading, up to the next heading of any level.
///
/// @param heading empty for what comes before the first heading, and for footnotes
/// @param text plain text without the heading itself, blocks separated by `\n`
public record Section(Optional<Heading> heading, String text) {}
