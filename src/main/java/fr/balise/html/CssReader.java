package fr.balise.html;

import java.util.ArrayList;
import java.util.List;

/// Reads the addresses of an emitted style sheet: `url(…)` and `@import "…"`, outside comments and strings.
///
/// Example: `read("a { background: url('b.svg') }")` → the asset `b.svg` in line 1. Escapes (`\66`) are read
/// (CSS Syntax 3, §4.3.7).
public final class CssReader {

    private final String css;
    private final List<LinkFact> found = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;

    private CssReader(String css) {
        this.css = css;
    }

    /// Every address that a style sheet loads, in the order of the text.
    public static List<LinkFact> read(String css) {
        if (!mayHoldAddress(css)) {
            return List.of();
        }
        CssReader reader = new CssReader(css);
        reader.run();
        return List.copyOf(reader.found);
    }

    private static boolean mayHoldAddress(String css) {
        return css.indexOf('(') >= 0 || css.indexOf('@') >= 0;
    }

    private void run() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                string();
            } else if (isWord("url(")) {
                int start = at;
                at += 4;
                url(start);
            } else if (isWord("@import")) {
                at += 7;
                skipSpaces();
                if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
                    int start = at;
                    add(string(), start);
                }
            } else if (c == '\\') {
                at += 2;
            } else {
                at++;
            }
        }
    }

    private boolean isWord(String word) {
        return css.regionMatches(true, at, word, 0, word.length())
                && (at == 0
                        || !(Character.isLetterOrDigit(css.charAt(at - 1))
                                || css.charAt(at - 1) == '-'
                                || css.charAt(at - 1) == '_'));
    }

    private void url(int start) {
        skipSpaces();
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            add(string(), start);
            return;
        }
        StringBuilder url = new StringBuilder();
        while (at < css.length() && css.charAt(at) != ')') {
            letter(url);
        }
        add(url.toString().strip(), start);
    }

    /// Reads a string and stands after its closing quote, or at the end of its line when it has none.
    private String string() {
        char quote = css.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            letter(value);
        }
        at = Math.min(at + 1, css.length());
        return value.toString();
    }

    private void letter(StringBuilder out) {
        char c = css.charAt(at++);
        if (c != '\\' || at >= css.length()) {
            out.append(c);
            return;
        }
        int end = at;
        while (end < css.length() && end < at + 6 && Character.digit(css.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == at) {
            char escaped = css.charAt(at++);
            if (escaped != '\n') {
                out.append(escaped);
            }
            return;
        }
        int code = Integer.parseInt(css, at, end, 16);
        out.appendCodePoint(Character.isValidCodePoint(code) && code != 0 ? code : 0xFFFD);
        at = end < css.length() && Ascii.isSpace(css.charAt(end)) ? end + 1 : end;
    }

    private void skipSpaces() {
        while (at < css.length() && Ascii.isSpace(css.charAt(at))) {
            at++;
        }
    }

    private void add(String url, int start) {
        for (; counted < start; counted++) {
            if (css.charAt(counted) == '\n') {
                line++;
            }
        }
        found.add(new LinkFact(url, LinkFact.Kind.ASSET, line));
    }
}
