package fr.balise.search.index;

import java.util.Comparator;

/// A plain word that stands in the publication, in lower case and with its accents.
///
/// @param text `coopérations`
/// @param folded the same without accents: `cooperations`
/// @param frequencyClass floor of the binary logarithm of how often it stands there, at most 15
public record Form(String text, String folded, int frequencyClass) implements Comparable<Form> {

    /// The highest class, of 32,768 occurrences and more.
    public static final int HIGHEST_CLASS = 15;

    private static final Comparator<Form> ORDER =
            Comparator.comparing(Form::folded).thenComparing(Form::text);

    /// The class of a word that stands `count` times in the publication, `count` being 1 or more.
    public static int classOf(int count) {
        return Math.min(HIGHEST_CLASS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count));
    }

    /// By folded spelling, then by spelling, both in UTF-16 units.
    @Override
    public int compareTo(Form other) {
        return ORDER.compare(this, other);
    }
}
