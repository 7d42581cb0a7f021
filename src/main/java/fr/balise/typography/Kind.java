package fr.balise.typography;

/// What a token is.
enum Kind {
    /// Letters with their combining marks: `été`, `XXe`.
    WORD,
    /// Digits, and the points and commas between digits: `2005`, `3,5`, `02.99.01.86.56`.
    NUMBER,
    /// A punctuation mark or a symbol; only runs of points and of hyphens hold several characters.
    MARK,
    /// What is read as a whole and never changed: an address, a path, a smiley, something that is not text.
    OPAQUE,
    /// The outside: what a look before the first token or after the last one finds.
    EDGE
}
