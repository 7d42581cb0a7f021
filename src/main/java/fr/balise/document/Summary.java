package fr.balise.document;

/// A summary made from a text that is too long for one: cut at a word, with an ellipsis.
final class Summary {

    private static final int MOST = 240;

    private Summary() {}

    /// The text itself when it is short enough, else its beginning up to the end of a sentence or a word.
    static String of(String text) {
        String flat = text.replace('\n', ' ').strip();
        if (flat.length() <= MOST) {
            return flat;
        }
        int sentence = flat.lastIndexOf(". ", MOST - 1);
        if (sentence > MOST / 2) {
            return flat.substring(0, sentence + 1);
        }
        int word = flat.lastIndexOf(' ', MOST - 1);
        int end =
                word > 0
                        ? word
                        : Character.isHighSurrogate(flat.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        while (end > 0 && ",;:–- ".indexOf(flat.charAt(end - 1)) >= 0) {
            end--;
        }
        return flat.substring(0, end) + "…";
    }
}
