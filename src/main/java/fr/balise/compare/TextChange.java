package fr.balise.compare;

import fr.balise.html.PageText.Block;
import fr.balise.html.PageText.Kind;

import java.util.List;

/// A block of a page's text and what became of it.
public sealed interface TextChange {

    /// It reads the same.
    record Same(Block block) implements TextChange {}

    /// It is new.
    record Added(Block block) implements TextChange {}

    /// It is gone.
    record Removed(Block block) implements TextChange {}

    /// Some of its words changed.
    record Edited(Kind kind, int level, List<Stretch> words) implements TextChange {
        public Edited {
            words = List.copyOf(words);
        }
    }

    /// Whether a reader sees a difference.
    default boolean isChange() {
        return !(this instanceof Same);
    }
}
