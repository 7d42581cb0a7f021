package fr.balise.markdown;

import fr.balise.markdown.InlineText.Atom;
import fr.balise.typography.Edit;

import java.util.List;

/// The words of one block without markup, as written and with their typography; on one line.
///
/// @param text the text with U+FFFC for what is not text
/// @param atoms the words that those stand for
/// @param edits what typography changes
record BlockWords(String text, List<Atom> atoms, List<Edit> edits) {

    /// Words that come from no block: a number shown as a title.
    static BlockWords of(String words) {
        return new BlockWords(words, List.of(), List.of());
    }

    /// As the author wrote them.
    String written() {
        return plain(List.of());
    }

    /// With their typography.
    String set() {
        return plain(edits);
    }

    private String plain(List<Edit> changes) {
        if (changes.isEmpty() && atoms.isEmpty()) {
            return trimmed(text.replace('\n', ' '));
        }
        StringBuilder plain = new StringBuilder(text.length() + 32);
        int done = 0;
        int atom = 0;
        for (Edit change : changes) {
            atom = append(plain, done, change.start(), atom);
            plain.append(change.replacement());
            done = change.end();
        }
        append(plain, done, text.length(), atom);
        return trimmed(plain.toString());
    }

    /// Appends a stretch of the text, line ends as spaces; the index of the next atom.
    private int append(StringBuilder plain, int from, int to, int firstAtom) {
        int done = from;
        int atom = firstAtom;
        while (atom < atoms.size() && atoms.get(atom).offset() < to) {
            appendLine(plain, done, atoms.get(atom).offset());
            plain.append(atoms.get(atom).plain());
            done = atoms.get(atom).offset() + 1;
            atom++;
        }
        appendLine(plain, done, to);
        return atom;
    }

    private void appendLine(StringBuilder plain, int from, int to) {
        int done = from;
        for (int end = text.indexOf('\n', from, to);
                end >= 0;
                end = text.indexOf('\n', end + 1, to)) {
            plain.append(text, done, end).append(' ');
            done = end + 1;
        }
        plain.append(text, done, to);
    }

    /// `strip` copies long texts even when there is nothing to take away.
    private static String trimmed(String words) {
        boolean clean =
                words.isEmpty()
                        || (!Character.isWhitespace(words.charAt(0))
                                && !Character.isWhitespace(words.charAt(words.length() - 1)));
        return clean ? words : words.strip();
    }
}
