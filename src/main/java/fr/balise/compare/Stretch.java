package fr.balise.compare;

import java.util.List;

/// Some words of a text: in both states, only before, or only after.
public record Stretch(Side side, String text) {

    /// In which of the states words are.
    public enum Side {
        BOTH,
        BEFORE,
        AFTER
    }

    /// Words that are only in one state, or in both; none for an empty text.
    static List<Stretch> of(Side side, String text) {
        return text.isEmpty() ? List.of() : List.of(new Stretch(side, text));
    }
}
