package fr.balise.markdown;

import java.util.Optional;

/// Says where a mention leads, seen from the page that is being written.
///
/// Asked for fiches, organisations, images and links inside the publication; addresses with a scheme of their own
/// (`https:`, `mailto:`…) are written as they are.
@FunctionalInterface
public interface LinkResolver {

    /// Where the mention leads; empty when the text is to be written without a link (an image: its alt text).
    Optional<ResolvedLink> resolve(Mention mention);

    /// How an image that leads somewhere is shown: its size, and the same in other sizes. Empty where only its address is
    /// known, as on paper.
    default Optional<ShownImage> shown(Mention.ImageMention image) {
        return Optional.empty();
    }

    /// What the id or name of a territory stands for, in a block that names one: its printed name as the text, and its
    /// page, or an empty address where it has none. Empty where nothing is known of it: the name is then printed as it is written.
    default Optional<ResolvedLink> territory(String name) {
        return Optional.empty();
    }
}
