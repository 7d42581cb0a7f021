package fr.balise.markdown;

import java.util.Optional;

/// What paper says after the words of a link, since nobody can press it: where to turn, or the address to type.
///
/// Examples: `, p. ` and the page of `#fiche-44`; ` (fiche n° 58, p. `, the page of `#fiche-58`, `)`;
/// ` (exemple.org/fiches/58.html)`.
///
/// @param before text
/// @param pageOf the place whose page number follows, as an address inside the same file: `#fiche-44`
/// @param after text
public record Trail(String before, Optional<String> pageOf, String after) {

    /// Text alone.
    public static Trail of(String text) {
        return new Trail(text, Optional.empty(), "");
    }

    /// The same in parentheses where it began with a comma: `, p. 7` → ` (p. 7)`.
    Trail inParentheses() {
        return before.startsWith(", ")
                ? new Trail(" (" + before.substring(2), pageOf, after + ")")
                : this;
    }
}
