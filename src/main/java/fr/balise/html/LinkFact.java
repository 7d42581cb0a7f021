package fr.balise.html;

/// An address that a page or a style sheet names.
///
/// Example: `new LinkFact("../assets/page.css", LinkFact.Kind.ASSET, 4)`.
///
/// @param url as it is written, character references decoded
/// @param kind whether a reader follows it or the browser loads it
/// @param line the line of the emitted file, from 1; 0 where it is not known
public record LinkFact(String url, Kind kind, int line) {

    /// What happens to an address.
    public enum Kind {
        /// A reader goes there: links, forms, redirects.
        A,
        /// The browser loads it with the page: images, style sheets, scripts.
        ASSET
    }

    /// A link whose line is not known, gathered while a page is rendered.
    public static LinkFact to(String url) {
        return new LinkFact(url, Kind.A, 0);
    }

    /// An asset whose line is not known, gathered while a page is rendered.
    public static LinkFact asset(String url) {
        return new LinkFact(url, Kind.ASSET, 0);
    }
}
