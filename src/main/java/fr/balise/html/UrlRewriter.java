package fr.balise.html;

import java.util.Optional;

/// Says where the addresses of raw HTML lead once the publication is known.
///
/// It is asked about every address of a body, those that Balise wrote itself included, so it answers only for the
/// ones it knows: the addresses that an [Inspection] named, which authors write as they do in Markdown
/// (`056-rennes.md`, `fiche:44`). Example: `(url, image) -> Optional.ofNullable(resolved.get(url))`.
@FunctionalInterface
public interface UrlRewriter {

    /// The address to write instead, or empty to keep the one given.
    ///
    /// @param url as it stands in the attribute, character references decoded, without white space around it
    /// @param image whether it is the source of an image rather than a link
    Optional<String> rewrite(String url, boolean image);

    /// Keeps every address.
    static UrlRewriter none() {
        return (url, image) -> Optional.empty();
    }
}
