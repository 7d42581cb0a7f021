package fr.balise.markdown;

import java.util.Optional;

/// Where a mention leads and how the link presents itself.
///
/// @param href address as it is to stand in the page; for an image, its `src`; empty for words that paper cannot link
/// @param accessibleName `aria-label`, usually the visible words and the target's title; for an image, an alt text
///     that replaces an empty one
/// @param text words of a link that the author left empty (`[](fiche:44)`); for an image that stands alone, the line
///     that says whose it is
/// @param cssClass class of the link, in place of the usual `renvoi` of a reference
/// @param id of the link itself, for an index that says on which page it stands
/// @param trail what paper says after it, for a link whose words do and for one whose words do not name its target
public record ResolvedLink(
        String href,
        Optional<String> accessibleName,
        Optional<String> text,
        Optional<String> cssClass,
        Optional<String> id,
        Optional<Trails> trail) {

    /// The two forms of a [Trail].
    ///
    /// @param named after words that name the target: «fiche n° 44»
    /// @param unnamed after other words: «la région de Mopti»
    public record Trails(Trail named, Trail unnamed) {}

    /// A link of a page that is read on a screen.
    public ResolvedLink(
            String href,
            Optional<String> accessibleName,
            Optional<String> text,
            Optional<String> cssClass) {
        this(href, accessibleName, text, cssClass, Optional.empty(), Optional.empty());
    }

    /// A bare address.
    public static ResolvedLink to(String href) {
        return new ResolvedLink(href, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
