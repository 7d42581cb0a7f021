package fr.balise.markdown;

import java.util.Optional;

/// Where a mention leads and how the link presents itself.
///
/// @param href address as it is to stand in the page; for an image, its `src`
/// @param accessibleName `aria-label`, usually the visible words and the target's title; for an image, an alt text
///     that replaces an empty one
/// @param text words of a link that the author left empty (`[](fiche:44)`); for an image that stands alone, the line
///     that says whose it is
/// @param cssClass class of the link, in place of the usual `renvoi` of a reference
public record ResolvedLink(
        String href,
        Optional<String> accessibleName,
        Optional<String> text,
        Optional<String> cssClass) {

    /// A bare address.
    public static ResolvedLink to(String href) {
        return new ResolvedLink(href, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
