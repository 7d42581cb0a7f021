package fr.balise.markdown;

import fr.balise.markdown.SlipCheck.Slip;

import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What markup that is nearly right looks like.
///
/// A shape says which characters it cannot be without, and a block without any of them is not searched: regular
/// expressions at every line of every block were 7 % of a build of 10,000 fiches.
final class SlipShapes {

    private static final String ADDRESS =
            "(?:\\x00|https?:|www\\.|mailto:|fiche:|structure:|#\\p{L}|\\.{1,2}/|/\\p{L}"
                    + "|[^\\s()\\[\\]]+\\.(?:md|html?|pdf|svg|png|jpe?g|webp|odt|docx?|csv)\\b)";
    private static final String SPACE = "[ \\t\\u00a0\\u202f]";

    /// A slip inside a line.
    ///
    /// @param needed characters without which a text is not searched
    record Inline(Slip slip, String needed, Pattern pattern) {
        static Inline of(Slip slip, String needed, String pattern) {
            return new Inline(slip, needed, Pattern.compile(pattern));
        }
    }

    /// Inside a line; a text without the characters needed is not searched.
    static final List<Inline> INLINE =
            List.of(
                    Inline.of(Slip.WIKI_LINK, "[[", "\\[\\[[^\\[\\]\\n\\x00]{1,200}\\]\\]"),
                    Inline.of(
                            Slip.SPACED_LINK,
                            "]",
                            "!?\\[[^\\[\\]\\n]{1,200}\\]"
                                    + SPACE
                                    + "+\\("
                                    + ADDRESS
                                    + "[^()\\n]{0,500}\\)"),
                    Inline.of(
                            Slip.SPACE_IN_ADDRESS,
                            "](",
                            "!?\\[[^\\[\\]\\n]{0,200}\\]\\([^()\\n]{1,300}\\)"),
                    Inline.of(
                            Slip.OPEN_LINK, "](", "!?\\[[^\\[\\]\\n]{1,200}\\]\\([^()\\s]{1,300}"),
                    Inline.of(
                            Slip.REVERSED_LINK,
                            ")[",
                            "\\([^()\\n]{1,200}\\)\\[" + ADDRESS + "[^\\[\\]\\n]{0,500}\\]"),
                    Inline.of(
                            Slip.SHORTCODE,
                            "{",
                            "\\{\\{[<%][^{}\\n"
                                + "]{1,300}[>%]\\}\\}|\\{\\{-?"
                                + " *(?:page|site|post|layout|include|forloop)\\.[^{}\\n"
                                + "]{1,300}\\}\\}|\\{%-?"
                                + " *(?:include|include_relative|link|post_url|highlight|raw|if|unless|case|for|tablerow|assign|capture|comment|figure|image|img|video|youtube|gist|embed|hint|tabs?|content-ref|end[a-z]+)\\b[^{}\\n"
                                + "]{0,300}%\\}"),
                    Inline.of(
                            Slip.STRONG,
                            "**",
                            "\\*\\*(?!\\*)[^*\\n\\x00]{1,300}(?<!\\*)\\*\\*(?!\\*)"),
                    Inline.of(
                            Slip.STRONG, "__", "(?<![\\w_])__(?=[\\p{L}])[^_\\n]{1,300}\\s__(?!_)"),
                    Inline.of(Slip.OPEN_STRONG, "**", "(?<![*\\p{L}\\p{N}])\\*\\*(?=\\p{L})"));

    /// A slip that is told by how its first line begins.
    ///
    /// @param first the characters with which that line can begin
    /// @param whole whether the whole text must have the shape
    /// @param after how many characters at its end are not part of it
    record Lines(Slip slip, String first, boolean whole, int after, Pattern pattern) {
        static Lines of(Slip slip, String first, String pattern) {
            return new Lines(slip, first, false, 0, Pattern.compile(pattern));
        }

        /// Where the shape is first met, if it is.
        ///
        /// @param beginnings the first characters of the lines of the text
        @Nullable Matcher in(String text, String beginnings) {
            for (int i = 0; i < beginnings.length(); i++) {
                if (first.indexOf(beginnings.charAt(i)) >= 0) {
                    Matcher matcher = pattern.matcher(text);
                    boolean met = whole ? matcher.matches() : matcher.find();
                    return met ? matcher : null;
                }
            }
            return null;
        }
    }

    private static final String BULLETS = "•·▪◦➢‣●○■";
    private static final String ITEMS = "-+*0123456789";

    /// At the beginnings of the lines of a paragraph, in the order in which they are reported.
    static final List<Lines> LINES =
            List.of(
                    Lines.of(
                            Slip.HEADING,
                            "#",
                            "(?m)^(?:#{2,6}(?=[^#\\s])|#{1,6}(?=[\\u00a0\\u202f])).*$"),
                    new Lines(
                            Slip.HEADING,
                            "#",
                            true,
                            1,
                            Pattern.compile("#\\p{Lu}[^#\\n]*\\s[^#\\n]*[^#\\s.!?…]\\n")),
                    Lines.of(
                            Slip.ITEM,
                            ITEMS,
                            "(?m)^(?:[-+*][\\p{L}\\u00a0\\u202f«].*\\n"
                                + "){1,50}[-+*][\\p{L}\\u00a0\\u202f«].*$|^(?:\\d{1,2}[.)]\\p{L}.*\\n"
                                + "){1,50}\\d{1,2}[.)]\\p{L}.*$"),
                    Lines.of(
                            Slip.BULLET, BULLETS, "(?m)^([" + BULLETS + "]).*\\n(?:.*\\n)??\\1.*$"),
                    Lines.of(Slip.TABLE, "|", "(?m)^\\|[^|\\n]*\\|[^\\n]*\\n\\|[^|\\n]*\\|.*$"));

    // Of everything above, and of a fence with too few colons.
    private static final String LINE_BEGINNINGS = "#|:" + ITEMS + BULLETS;

    // Looked up for every letter of every text: whether it calls for a closer look.
    private static final boolean[] SIGNS = new boolean[0x100];

    static {
        for (char sign : "]{*_\n\r\u0085".toCharArray()) {
            SIGNS[sign] = true;
        }
    }

    private SlipShapes() {}

    /// The first characters of the lines of a text, for whatever a pattern may take for the end of a line.
    static String beginnings(String text) {
        StringBuilder beginnings = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins) {
                beginnings.append(c);
            }
            begins = endsLine(c);
        }
        return beginnings.toString();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Whether the lines of a block can hold any slip at all. What Markdown has understood of them is not hidden yet,
    /// and hiding only ever takes characters away.
    static boolean mayHold(List<SourceSpan> lines, String body) {
        for (SourceSpan line : lines) {
            int from = line.getInputIndex();
            if (mayHold(body, from, from + line.getLength())) {
                return true;
            }
        }
        return false;
    }

    /// The same for a text in which that is hidden.
    static boolean mayHold(String text) {
        return mayHold(text, 0, text.length());
    }

    private static boolean mayHold(String body, int from, int to) {
        if (from < to && LINE_BEGINNINGS.indexOf(body.charAt(from)) >= 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if ((c >= SIGNS.length || SIGNS[c])
                    && isSuspect(c, i + 1 < to ? body.charAt(i + 1) : ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspect(char c, char next) {
        return switch (c) {
            case ']', '{' -> true;
            case '*', '_' -> next == c;
            default -> endsLine(c) && LINE_BEGINNINGS.indexOf(next) >= 0;
        };
    }
}
