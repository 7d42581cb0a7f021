package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/// Something outside the text that the text speaks of: a fiche, an organisation, a file, an address, an image.
///
/// `index` is the position in `MarkdownText.mentions()`, which is the order of the text.
public sealed interface Mention {

    /// The position in the list of the text's mentions, from 0.
    int index();

    /// The author's own words: for a link its whole source, for prose the words that become the link.
    Location location();

    /// A fiche, by its number.
    ///
    /// Examples: «Cf fiche «Déniché pour vous» n°44» → 44 in that series; `[texte](fiche:44#bilan)` → 44, explicit.
    ///
    /// @param index position in the list
    /// @param location what becomes the link: «fiche n°44», «n°44» or «44»
    /// @param number 1 to 999 999
    /// @param series name or slug as written; empty for the default series
    /// @param anchor id of a section of that fiche, without `#`
    /// @param explicit true for `[texte](fiche:44)`, false for prose
    /// @param tentative true when the words may be no reference at all, because a series is named without quotation
    ///     marks («fiche Action n°3»): where no such series exists the text is left alone and nothing is reported
    /// @param between for the second end of a range, the numbers between the two ends: cited if they exist
    record FicheMention(
            int index,
            Location location,
            int number,
            Optional<String> series,
            Optional<String> anchor,
            boolean explicit,
            boolean tentative,
            List<Integer> between)
            implements Mention {

        public FicheMention {
            between = List.copyOf(between);
        }
    }

    /// A link with an ordinary destination, relative or absolute.
    ///
    /// @param index position in the list
    /// @param location the whole link
    /// @param destination as written, entities and escapes resolved
    record LinkMention(int index, Location location, String destination) implements Mention {}

    /// An organisation of `donnees/structures.yaml`: `[texte](structure:rtes)`.
    ///
    /// @param index position in the list
    /// @param location the whole link
    /// @param id the organisation's id
    record StructureMention(int index, Location location, String id) implements Mention {}

    /// An image.
    ///
    /// @param index position in the list
    /// @param location the whole image
    /// @param destination as written, entities and escapes resolved
    /// @param alt the text that replaces it, possibly empty
    record ImageMention(int index, Location location, String destination, String alt)
            implements Mention {}
}
