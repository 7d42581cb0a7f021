package fr.balise.html;

import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts HTML text into tokens, in one pass and linear time, by the rules of the tokenizer in the HTML standard (§13.2.5).
///
/// It has no tree: what belongs to whom is for others. Unlike a browser it reads the whole of `<?php … ?>` and
/// `<![CDATA[ … ]]>` as one piece, for that is what their authors meant and CommonMark reads.
/// Example: `a<b x=1>` → text, start tag `b` with `x`, end.
final class HtmlScanner {

    private final String text;
    private int at;
    private final Set<String> unclosed = new HashSet<>();

    HtmlScanner(String text) {
        this.text = text;
    }

    /// The next token; [HtmlToken.End] for ever after the last one.
    HtmlToken next() {
        int start = at;
        if (start >= text.length()) {
            return new HtmlToken.End(start, start);
        }
        if (text.charAt(start) == '<') {
            HtmlToken markup = markup(start);
            if (markup.end() > start) {
                at = markup.end();
                return markup;
            }
        }
        int end = start + 1;
        while (end < text.length() && !beginsMarkup(end)) {
            end++;
        }
        at = end;
        return new HtmlToken.Text(start, end);
    }

    /// Goes on from another place.
    void jump(int offset) {
        at = offset;
    }

    /// Where the closing tag of an element begins whose opening tag was just read, counting elements of the same name in
    /// between if `nested`; when too few are closed, the last closing tag there is. -1 if there is none.
    int closingTag(String name, boolean nested) {
        if (unclosed.contains(name)) {
            return -1;
        }
        int last = -1;
        int depth = 1;
        for (int i = text.indexOf('<', at); i >= 0; i = text.indexOf('<', i + 1)) {
            if (isTag(i + 1, name)) {
                depth += nested ? 1 : 0;
            } else if (text.startsWith("</", i) && isTag(i + 2, name)) {
                last = i;
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        if (last < 0) {
            unclosed.add(name);
        }
        return last;
    }

    private boolean isTag(int from, String name) {
        int end = from + name.length();
        if (end > text.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (Ascii.lower(text.charAt(from + i)) != name.charAt(i)) {
                return false;
            }
        }
        return end == text.length() || endsName(text.charAt(end));
    }

    private boolean beginsMarkup(int i) {
        if (text.charAt(i) != '<' || i + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(i + 1);
        return Ascii.isLetter(c) || c == '!' || c == '?' || (c == '/' && i + 2 < text.length());
    }

    /// The markup that begins with a `<`, or an empty token when it is only text.
    private HtmlToken markup(int start) {
        if (!beginsMarkup(start)) {
            return new HtmlToken.End(start, start);
        }
        char c = text.charAt(start + 1);
        if (Ascii.isLetter(c)) {
            return tag(start, start + 1, false);
        }
        if (c == '/') {
            return Ascii.isLetter(text.charAt(start + 2))
                    ? tag(start, start + 2, true)
                    : new HtmlToken.Comment(start, after(">", start + 2), true);
        }
        if (c == '?') {
            return new HtmlToken.Declaration(start, afterEither("?>", start));
        }
        if (text.startsWith("<!--", start)) {
            return comment(start);
        }
        return new HtmlToken.Declaration(
                start,
                text.startsWith("<![CDATA[", start)
                        ? afterEither("]]>", start)
                        : after(">", start));
    }

    private HtmlToken comment(int start) {
        int body = start + 4;
        if (text.startsWith(">", body)) {
            return new HtmlToken.Comment(start, body + 1, true);
        }
        if (text.startsWith("->", body)) {
            return new HtmlToken.Comment(start, body + 2, true);
        }
        for (int i = text.indexOf("--", body); i >= 0; i = text.indexOf("--", i + 1)) {
            if (text.startsWith(">", i + 2)) {
                return new HtmlToken.Comment(start, i + 3, true);
            }
            if (text.startsWith("!>", i + 2)) {
                return new HtmlToken.Comment(start, i + 4, true);
            }
        }
        return new HtmlToken.Comment(start, text.length(), false);
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /// After its own mark, or after the first `>` when that mark never comes, which is looked for only once.
    private int afterEither(String mark, int from) {
        if (!unclosed.contains(mark)) {
            int found = text.indexOf(mark, from);
            if (found >= 0) {
                return found + mark.length();
            }
            unclosed.add(mark);
        }
        return after(">", from);
    }

    private HtmlToken tag(int start, int nameStart, boolean closing) {
        int i = nameStart;
        while (i < text.length() && !endsName(text.charAt(i))) {
            i++;
        }
        String name = name(nameStart, i);
        List<HtmlAttribute> attributes = new ArrayList<>(4);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                return closing
                        ? new HtmlToken.EndTag(start, i + 1, name)
                        : new HtmlToken.StartTag(
                                start, i + 1, name, slashBefore(i, attributes), attributes);
            }
            if (Ascii.isSpace(c) || c == '/') {
                i++;
            } else {
                HtmlAttribute attribute = attribute(i);
                attributes.add(attribute);
                i = attribute.end();
            }
        }
        return new HtmlToken.OpenTag(start, text.length(), name);
    }

    /// Whether a tag ends with `/>` where the slash is not the end of a value, as it is in `<a href=x/>`.
    private boolean slashBefore(int end, List<HtmlAttribute> attributes) {
        return text.charAt(end - 1) == '/'
                && (attributes.isEmpty() || attributes.getLast().end() < end);
    }

    private HtmlAttribute attribute(int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '=' && !endsName(text.charAt(i))) {
            i++;
        }
        String name = name(start, i);
        int equals = skipSpaces(i);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return new HtmlAttribute(name, "", start, i, i, i);
        }
        int value = skipSpaces(equals + 1);
        char quote = value < text.length() ? text.charAt(value) : '>';
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            int end = close < 0 ? text.length() : close;
            int after = Math.min(end + 1, text.length());
            return new HtmlAttribute(name, decode(value + 1, end), start, after, value + 1, end);
        }
        int end = value;
        while (end < text.length() && text.charAt(end) != '>' && !Ascii.isSpace(text.charAt(end))) {
            end++;
        }
        return new HtmlAttribute(name, decode(value, end), start, end, value, end);
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && Ascii.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private String name(int start, int end) {
        return Ascii.lower(text.substring(start, end));
    }

    private String decode(int start, int end) {
        String value = text.substring(start, end);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Ascii.isSpace(c);
    }
}
