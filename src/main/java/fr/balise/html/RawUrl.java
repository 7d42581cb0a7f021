package fr.balise.html;

/// An address that a raw HTML piece holds and that is to be resolved like those of Markdown.
///
/// @param url as [UrlRewriter#rewrite] will get it
/// @param image whether it is the source of an image
/// @param place where it stands in the piece
public record RawUrl(String url, boolean image, Place place) {}
