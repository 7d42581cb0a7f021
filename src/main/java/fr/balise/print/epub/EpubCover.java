package fr.balise.print.epub;

/// What stands first in a book and represents it in a library.
public sealed interface EpubCover {

    /// Set by the writer: title, subtitle, edition and publisher on a coloured ground, as SVG.
    record Typographic() implements EpubCover {}

    /// The same below a picture.
    ///
    /// @param image its name among the images of the book
    record Illustrated(String image) implements EpubCover {}

    /// A cover that is complete as it is.
    ///
    /// @param image its name among the images of the book
    record Designed(String image) implements EpubCover {}
}
