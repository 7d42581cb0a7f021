package fr.balise.typography;

/// A replacement in a text: the characters from `start` (included) to `end` (excluded) become `replacement`.
///
/// An empty range inserts, an empty replacement deletes. With `superscript` the replacement is to be raised, and
/// may be the very characters it replaces: in «1er» the edit of `[1,3)` has the replacement «er».
public record Edit(int start, int end, String replacement, boolean superscript) {}
