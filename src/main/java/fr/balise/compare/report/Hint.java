package fr.balise.compare.report;

/// A piece of advice that ends with a line to be copied: `ajoutez avant la ligne 9 de … : alias: [a.html]`.
///
/// @param words the advice
/// @param line the line; empty where there is none
record Hint(String words, String line) {

    static Hint of(String hint) {
        int key = hint.lastIndexOf(": alias: [");
        int start = key >= 0 ? key + 2 : hint.indexOf(": ---\n");
        if (key < 0 && start >= 0) {
            start += 2;
        }
        if (start < 0) {
            int item = hint.indexOf("- ");
            start = item > 0 && hint.startsWith(": ", item - 2) ? item : -1;
        }
        return start < 0
                ? new Hint(hint, "")
                : new Hint(hint.substring(0, start), hint.substring(start));
    }

    String markdown() {
        return MarkdownText.of(words) + (line.isEmpty() ? "" : MarkdownText.code(line));
    }
}
