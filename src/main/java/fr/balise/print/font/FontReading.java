package fr.balise.print.font;

/// What became of a font file.
public sealed interface FontReading {

    /// A face to print with.
    record Read(FontFace face) implements FontReading {}

    /// A file that gives no face.
    record Refused(Reason reason) implements FontReading {}

    /// Why a file gives no face.
    enum Reason {
        /// The name does not say family and weight: `Atkinson-400.ttf`, `Atkinson-700-italic.woff`.
        NAME,
        /// Neither TrueType nor WOFF.
        UNKNOWN_FORMAT,
        /// WOFF 2, which Java cannot unpack.
        WOFF2,
        /// Outlines of PostScript (CFF), which the PDF engine does not embed.
        POSTSCRIPT_OUTLINES,
        /// The font says that documents may not contain it.
        EMBEDDING_FORBIDDEN,
        /// A font that is cut short or contradicts itself.
        DAMAGED
    }
}
