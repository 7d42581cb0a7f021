package fr.balise.markdown;

/// What a line of a Markdown body is.
public enum LineKind {
    /// Nothing but white space, outside code and HTML.
    BLANK,
    /// Text, in a paragraph, list, table, quotation or note.
    TEXT,
    /// A part of a heading that stands in no list or quotation.
    HEADING,
    /// The line `::: nom` that opens a block, which stands in no list or quotation.
    OPENING,
    /// The line `:::` that closes such a block.
    CLOSING,
    /// Code, or HTML written by hand: not a character of it is free.
    VERBATIM
}
