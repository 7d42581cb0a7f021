package fr.balise.typography;

/// Finds code between backquotes in a text that was not parsed as Markdown, such as a title.
///
/// One to three backquotes open, as many close; a pair never crosses a blank line because its caller gives one
/// paragraph at a time. A failed search is remembered, so that many lone backquotes cost one search.
final class CodeSpans {

    private static final int LONGEST = 3;

    private final String text;
    private final int end;
    private final boolean[] noneLeft = new boolean[LONGEST + 1];

    CodeSpans(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /// The end of the code that opens at a backquote and closes before `limit`, or `from` when nothing closes it.
    int end(int from, int limit) {
        int length = runLength(from);
        if (length > LONGEST || noneLeft[length]) {
            return from;
        }
        int at = from + length;
        while (at < end) {
            if (text.charAt(at) != '`') {
                at++;
                continue;
            }
            int run = runLength(at);
            at += run;
            if (run == length) {
                return at <= limit ? at : from;
            }
        }
        noneLeft[length] = true;
        return from;
    }

    private int runLength(int from) {
        int at = from;
        while (at < end && text.charAt(at) == '`') {
            at++;
        }
        return at - from;
    }
}
