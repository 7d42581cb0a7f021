package fr.balise.search.index;

/// One section of a document.
///
/// @param id of its heading on the page; empty for what stands before any heading
/// @param heading plain text; empty like the id
/// @param text plain text, blocks separated by `\n`, without the heading
public record SearchSection(String id, String heading, String text) {}
