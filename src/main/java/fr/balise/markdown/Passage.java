package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import java.util.Arrays;

/// The running text of one block, without markup, as its author wrote it, with the way back to the author's file.
///
/// In [#text()] entities and escapes are resolved, a line end is `\n`, a forced one U+2028, and U+FFFC stands for what is not
/// prose: code, an image, a note call, an address. Example: `l'**ESS** et <https://exemple.org>` → «l'ESS et \ufffc»,
/// and `at(2, 5)` is the place of `ESS` between the stars.
public final class Passage {

    /// What kind of block a text stands in.
    public enum Kind {
        /// A paragraph of the text or of a block `::: nom`.
        PARAGRAPH,
        /// An item of a list.
        LIST_ITEM,
        /// Somebody else's words.
        QUOTATION,
        /// A footnote.
        NOTE,
        /// A cell of a table.
        CELL,
        /// A cell of the first row of a table.
        HEAD_CELL,
        /// A heading.
        HEADING,
        /// What a block `::: nom` is called.
        TITLE
    }

    private final Kind kind;
    private final String text;
    private final int[] indexes;
    private final SourcePositions positions;

    /// @param indexes for each letter of the text its index in the body
    Passage(Kind kind, String text, int[] indexes, SourcePositions positions) {
        this.kind = kind;
        this.text = text;
        this.indexes = Arrays.copyOf(indexes, text.length());
        this.positions = positions;
    }

    /// The kind of block that it stands in.
    public Kind kind() {
        return kind;
    }

    /// The text.
    public String text() {
        return text;
    }

    /// Where letters `from` to `to` of the text stand; the part on the first of their lines.
    public Location at(int from, int to) {
        int first = Math.min(from, text.length() - 1);
        int last = Math.max(first, to - 1);
        return positions.between(
                indexes[first], indexes[last] + positions.width(indexes[last], text.charAt(last)));
    }
}
