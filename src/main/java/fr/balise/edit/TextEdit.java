package fr.balise.edit;

import java.util.Comparator;
import java.util.List;

/// A replacement in a text: the characters from `start` (included) to `end` (excluded) become `replacement`.
///
/// Example: `new TextEdit(2, 2, "x")` inserts, `new TextEdit(2, 4, "")` deletes.
public record TextEdit(int start, int end, String replacement) implements Comparable<TextEdit> {

    private static final Comparator<TextEdit> ORDER =
            Comparator.comparingInt(TextEdit::start)
                    .thenComparingInt(TextEdit::end)
                    .thenComparing(TextEdit::replacement);

    /// The text after some edits, given in any order. One that overlaps an earlier one is left out; of two insertions at
    /// one place both are made.
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length() + edits.size());
        int done = 0;
        for (TextEdit edit : edits.stream().sorted().distinct().toList()) {
            if (edit.start() >= done) {
                result.append(text, done, edit.start()).append(edit.replacement());
                done = edit.end();
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    /// By place.
    @Override
    public int compareTo(TextEdit other) {
        return ORDER.compare(this, other);
    }
}
