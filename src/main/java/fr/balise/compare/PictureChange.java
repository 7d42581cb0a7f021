package fr.balise.compare;

import fr.balise.address.SitePath;

import java.util.List;

/// What became of a picture of a page.
public sealed interface PictureChange {

    /// The picture in question: the new one, where there are two.
    SitePath file();

    /// It is new.
    record Added(SitePath file, String alt) implements PictureChange {}

    /// It is gone.
    record Removed(SitePath file, String alt) implements PictureChange {}

    /// Another one stands in its place; of the same name, where both are equal.
    record Replaced(SitePath before, SitePath file, String alt) implements PictureChange {}

    /// It is the same, and described in other words.
    record Described(SitePath file, List<Stretch> alt) implements PictureChange {
        public Described {
            alt = List.copyOf(alt);
        }
    }
}
