package fr.balise.print.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Says where a line may end, for French and English.
///
/// The engine's own choice, the JDK's, ends lines after the apostrophe of «d’|initiatives» and inside «10:|30»,
/// «élu.|e.|s» and e-mail addresses. Here a line ends after a space or a zero-width space, at a soft hyphen, after a
/// hyphen between two letters («Porto-|Novo», never «2007-2013»), after a dash that is not tied to what follows, and
/// in a web address after `/`, `?`, `&`, `=` and `#`. Chinese and Japanese, which have no spaces, may break between
/// any two ideographs or kana.
final class LineBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;
    private int wordEnd = -1;
    private boolean address;
    private boolean mail;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        wordEnd = -1;
    }

    /// The next place where a line may end, or -1 after the last, which is the end of the text.
    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayBreak(position));
        return position;
    }

    /// Whether a line may end before the character at `index`.
    private boolean mayBreak(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isSpace(after)) {
            return false;
        }
        return switch (before) {
            case ' ', '\t', '\n', '\r', '\u00AD', '\u200B' -> true;
            case '-', '\u2010' -> isBetweenLetters(index - 1) && !isInAddress(index) && !mail;
            case '\u2013', '\u2014' ->
                    Character.isLetterOrDigit(after) && isAfterSpaceOrLetter(index - 1);
            case '/' -> after != '/' && !isDoubled(index) && isInAddress(index);
            case '?', '&', '=', '#' -> isInAddress(index);
            default -> isIdeograph(before) && isIdeograph(after);
        };
    }

    /// Whether it is the second slash of `https://`.
    private boolean isDoubled(int index) {
        return index > 1 && text.charAt(index - 2) == '/';
    }

    private boolean isBetweenLetters(int index) {
        return index > 0
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    /// «mot—mot» may break after the dash; «1914–1918» and «–·incise», whose space does not break, may not.
    private boolean isAfterSpaceOrLetter(int index) {
        return index > 0 && Character.isLetter(text.charAt(index - 1));
    }

    /// Whether the word around `index` is a web address. Also finds e-mail addresses, which are never broken. Each word is looked at once,
    /// however many signs of an address it holds.
    private boolean isInAddress(int index) {
        if (index > wordEnd) {
            int start = index;
            while (start > 0 && !isSpace(text.charAt(start - 1))) {
                start--;
            }
            wordEnd = index;
            while (wordEnd < text.length() && !isSpace(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = text.substring(start, wordEnd);
            address = word.contains("://") || word.startsWith("www.");
            mail = word.indexOf('@') >= 0;
        }
        return address;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u9FFF';
    }
}
