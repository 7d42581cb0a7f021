package fr.balise.typography;

/// Recognises what is written for machines in a run of characters without space: addresses, e-mail, paths, file and
/// domain names, versions, code-like names, smileys. Inclusive writing with points (`élu.e.s`) looks like a domain
/// name and is left alone with it.
///
/// Each run of characters is judged once, so that the work grows with the length of the text.
final class TechnicalText {

    private final String text;
    private final Smileys smileys;
    private int start;
    private int end;
    private int plainUntil;

    TechnicalText(String text) {
        this.text = text;
        this.smileys = new Smileys(text);
    }

    /// Moves on to the characters from `start` to `end`, which hold no space.
    void enter(int start, int end) {
        this.start = start;
        this.end = end;
        this.plainUntil = start;
    }

    /// The end of the technical text that begins at a place, or the place itself when none does.
    int end(int at) {
        char c = text.charAt(at);
        if (c == ':' || c == ';') {
            int face = smileys.end(at, start, end);
            if (face > at) {
                return face;
            }
        }
        if (at < plainUntil || !isRunCharacter(c)) {
            return at;
        }
        if (text.startsWith("...", at)) {
            // An ellipsis, even where an address touches it.
            plainUntil = pointsEnd(at);
            return at;
        }
        int addressEnd = WebAddress.end(text, at, end);
        if (addressEnd > at) {
            return addressEnd;
        }
        int runEnd = runEnd(at);
        plainUntil = runEnd;
        int trimmed = trimmedEnd(at, runEnd);
        return isTechnical(at, trimmed) ? trimmed : at;
    }

    private static boolean isRunCharacter(char c) {
        return switch (c) {
            case '.', '/', ':', '@', '_', '=', '#', '\\', '-', '+', '~' -> true;
            default -> Characters.isLetterOrDigit(c);
        };
    }

    private int pointsEnd(int from) {
        int at = from;
        while (at < end && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    private int runEnd(int from) {
        int at = from;
        while (at < end && isRunCharacter(text.charAt(at)) && !text.startsWith("...", at)) {
            at++;
        }
        return at;
    }

    /// Leaves the punctuation after a run to the sentence it stands in.
    private int trimmedEnd(int from, int to) {
        int at = to;
        while (at > from && isTrailing(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isTrailing(char c) {
        return c == '.' || c == ':' || c == '-' || c == '=' || c == '+' || c == '@' || c == '#';
    }

    private boolean isTechnical(int from, int to) {
        int points = 0;
        int slashes = 0;
        boolean letters = false;
        boolean clock = false;
        boolean digitsBeforePoint = false;
        boolean lettersAfterPoint = false;
        for (int at = from; at < to; at++) {
            boolean wordBefore = at > from && Characters.isLetterOrDigit(text.charAt(at - 1));
            boolean wordAfter = at + 1 < to && Characters.isLetterOrDigit(text.charAt(at + 1));
            char c = text.charAt(at);
            switch (c) {
                case '@' -> {
                    if (wordAfter) {
                        return true;
                    }
                }
                case '_' -> {
                    if (wordBefore || wordAfter) {
                        return true;
                    }
                }
                case '\\' -> {
                    if (to - from > 1) {
                        return true;
                    }
                }
                case '#' -> {
                    if (!wordBefore && wordAfter) {
                        return true;
                    }
                }
                case '=' -> {
                    if (wordBefore && wordAfter) {
                        return true;
                    }
                }
                case ':' -> {
                    if (wordBefore && text.startsWith("::", at) && at + 2 < to) {
                        return true;
                    }
                    clock |= isDigitAt(at - 1, from, to) && isDigitAt(at + 1, from, to);
                }
                case '/' -> {
                    if (!wordBefore && startsPath(at, from, to)) {
                        return true;
                    }
                    slashes++;
                }
                case '.' -> points += wordBefore && wordAfter ? 1 : 0;
                default -> {
                    boolean digit = Characters.isDigit(c);
                    letters |= !digit && c != '-' && c != '+' && c != '~';
                    digitsBeforePoint |= digit && points == 0;
                    lettersAfterPoint |= !digit && c != '-' && points > 0;
                }
            }
        }
        // «p.12», «art.5»: an abbreviation and its number.
        boolean abbreviation = points == 1 && !digitsBeforePoint && !lettersAfterPoint;
        return letters && ((points > 0 && !abbreviation) || slashes > 1 || clock);
    }

    /// Whether a slash begins a name, as in `/usr` or `./usr` but not in `35 €/an`.
    private boolean startsPath(int slash, int from, int to) {
        boolean apart =
                slash > from || from == start || Characters.isOpening(text.charAt(from - 1));
        return apart && slash + 1 < to && Characters.isLetter(text.charAt(slash + 1));
    }

    private boolean isDigitAt(int at, int from, int to) {
        return at >= from && at < to && Characters.isDigit(text.charAt(at));
    }
}
