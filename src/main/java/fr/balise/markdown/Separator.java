package fr.balise.markdown;

import org.jspecify.annotations.Nullable;

/// What stands between two numbers of a list or range: «,», «et», «&», «à», «-»…
///
/// @param end where the next number or its «n°» must begin
/// @param word whether it is a word, which is stronger than a comma
/// @param range whether it means everything between the two
record Separator(int end, boolean word, boolean range) {

    private static final String[] LIST = {"et", "and", "ou", "or", "puis", "ainsi que"};
    private static final String[] RANGE = {"à", "au", "to", "through"};

    private static final String DASHES = "-\u2010\u2011\u2012–";

    /// The separator after a number, or null.
    static @Nullable Separator read(String text, int end, ReferenceWords words) {
        if (end == text.length()) {
            return null;
        }
        char c = text.charAt(end);
        if (DASHES.indexOf(c) >= 0) {
            return new Separator(end + 1, false, true);
        }
        int at = words.spaces(end);
        boolean comma = words.isAt(at, ',') || words.isAt(at, ';');
        if (comma) {
            at = words.spaces(at + 1);
        }
        if (words.isAt(at, '&') || words.isAt(at, '+')) {
            return new Separator(words.spaces(at + 1), true, false);
        }
        if (at > end && !comma && at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            // «fiches n°12 – 15», with spaces around the dash.
            int next = words.spaces(at + 1);
            boolean number = words.digits(next) > 0 || words.sign(next) > 0;
            return next > at + 1 && number ? new Separator(next, false, true) : null;
        }
        if (at > end) {
            int list = oneOf(LIST, text, at, words);
            if (list > 0) {
                return new Separator(list, true, false);
            }
            int range = oneOf(RANGE, text, at, words);
            if (range > 0) {
                return new Separator(range, true, true);
            }
        }
        return comma ? new Separator(at, false, false) : null;
    }

    private static int oneOf(String[] candidates, String text, int at, ReferenceWords words) {
        for (String word : candidates) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                int end = words.spaces(at + word.length());
                if (end > at + word.length()) {
                    return end;
                }
            }
        }
        return -1;
    }
}
