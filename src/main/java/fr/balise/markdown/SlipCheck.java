package fr.balise.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds markup that is nearly right, which Markdown takes for text, or for something else, without a word.
///
/// In: blocks before their inline pass. Out: a warning for each slip at the author's own characters. What cannot be told
/// from prose with certainty is left alone: `[texte] (remarque)`, `#motdièse` in a sentence, `5 * 3`, a short line
/// underlined by `---`.
final class SlipCheck {

    /// The kinds of slips.
    enum Slip {
        SPACED_LINK,
        SPACE_IN_ADDRESS,
        OPEN_LINK,
        REVERSED_LINK,
        WIKI_LINK,
        STRONG,
        OPEN_STRONG,
        HEADING,
        ITEM,
        BULLET,
        TABLE,
        SETEXT,
        SHORTCODE,
        OPEN_CODE,
        INDENTED_BLOCK,
        SHORT_FENCE
    }

    private static final String ADDRESS =
            "(?:\\x00|https?:|www\\.|mailto:|fiche:|structure:|#\\p{L}|\\.{1,2}/|/\\p{L}"
                    + "|[^\\s()\\[\\]]+\\.(?:md|html?|pdf|svg|png|jpe?g|webp|odt|docx?|csv)\\b)";
    private static final String SPACE = "[ \\t\\u00a0\\u202f]";

    private record Shape(Slip slip, String needed, Pattern pattern) {
        static Shape of(Slip slip, String needed, String pattern) {
            return new Shape(slip, needed, Pattern.compile(pattern));
        }
    }

    /// Inside a line; a text without the characters needed is not searched.
    private static final List<Shape> INLINE =
            List.of(
                    Shape.of(Slip.WIKI_LINK, "[[", "\\[\\[[^\\[\\]\\n\\x00]{1,200}\\]\\]"),
                    Shape.of(
                            Slip.SPACED_LINK,
                            "]",
                            "!?\\[[^\\[\\]\\n]{1,200}\\]"
                                    + SPACE
                                    + "+\\("
                                    + ADDRESS
                                    + "[^()\\n]{0,500}\\)"),
                    Shape.of(
                            Slip.SPACE_IN_ADDRESS,
                            "](",
                            "!?\\[[^\\[\\]\\n]{0,200}\\]\\([^()\\n]{1,300}\\)"),
                    Shape.of(Slip.OPEN_LINK, "](", "!?\\[[^\\[\\]\\n]{1,200}\\]\\([^()\\s]{1,300}"),
                    Shape.of(
                            Slip.REVERSED_LINK,
                            ")[",
                            "\\([^()\\n]{1,200}\\)\\[" + ADDRESS + "[^\\[\\]\\n]{0,500}\\]"),
                    Shape.of(
                            Slip.SHORTCODE,
                            "{",
                            "\\{\\{[<%][^{}\\n"
                                + "]{1,300}[>%]\\}\\}|\\{\\{-?"
                                + " *(?:page|site|post|layout|include|forloop)\\.[^{}\\n"
                                + "]{1,300}\\}\\}|\\{%-?"
                                + " *(?:include|include_relative|link|post_url|highlight|raw|if|unless|case|for|tablerow|assign|capture|comment|figure|image|img|video|youtube|gist|embed|hint|tabs?|content-ref|end[a-z]+)\\b[^{}\\n"
                                + "]{0,300}%\\}"),
                    Shape.of(
                            Slip.STRONG,
                            "**",
                            "\\*\\*(?!\\*)[^*\\n\\x00]{1,300}(?<!\\*)\\*\\*(?!\\*)"),
                    Shape.of(
                            Slip.STRONG, "__", "(?<![\\w_])__(?=[\\p{L}])[^_\\n]{1,300}\\s__(?!_)"),
                    Shape.of(Slip.OPEN_STRONG, "**", "(?<![*\\p{L}\\p{N}])\\*\\*(?=\\p{L})"));

    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?:#{2,6}(?=[^#\\s])|#{1,6}(?=[\\u00a0\\u202f])).*$");
    private static final Pattern TITLE =
            Pattern.compile("#\\p{Lu}[^#\\n]*\\s[^#\\n]*[^#\\s.!?…]\\n");
    private static final Pattern ITEMS =
            Pattern.compile(
                    "(?m)^(?:[-+*][\\p{L}\\u00a0\\u202f«].*\\n){1,50}"
                            + "[-+*][\\p{L}\\u00a0\\u202f«].*$|^(?:\\d{1,2}[.)]\\p{L}.*\\n){1,50}"
                            + "\\d{1,2}[.)]\\p{L}.*$");
    private static final Pattern BULLETS =
            Pattern.compile("(?m)^([•·▪◦➢‣●○■]).*\\n(?:.*\\n)??\\1.*$");
    private static final Pattern ROWS =
            Pattern.compile("(?m)^\\|[^|\\n]*\\|[^\\n]*\\n\\|[^|\\n]*\\|.*$");
    private static final int LONG_TITLE = 100;

    private final SourcePositions positions;
    private final Findings findings;

    SlipCheck(SourcePositions positions, Findings findings) {
        this.positions = positions;
        this.findings = findings;
    }

    /// Looks at the lines of a paragraph.
    void paragraph(Node paragraph) {
        if (paragraph.getSourceSpans().isEmpty()) {
            return;
        }
        MaskedSource source = new MaskedSource(paragraph, positions.body());
        String text = source.text();
        first(Slip.HEADING, HEADING, source, text);
        Matcher title = TITLE.matcher(text);
        if (title.matches()) {
            report(Slip.HEADING, source, 0, text.length() - 1);
        }
        first(Slip.ITEM, ITEMS, source, text);
        first(Slip.BULLET, BULLETS, source, text);
        first(Slip.TABLE, ROWS, source, text);
        shortFence(source, text);
        inline(source, text);
    }

    /// Looks at the words of a cell.
    void cell(Node cell) {
        if (!cell.getSourceSpans().isEmpty()) {
            MaskedSource source = new MaskedSource(cell, positions.body());
            inline(source, source.text());
        }
    }

    /// Looks at a heading, and whether it was meant to be one.
    void heading(Heading heading) {
        List<SourceSpan> spans = heading.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        MaskedSource source = new MaskedSource(heading, positions.body());
        String text = source.text();
        inline(source, text);
        if (spans.size() < 2) {
            return;
        }
        SourceSpan underline = spans.getLast();
        String words = text.substring(0, text.length() - underline.getLength() - 1).strip();
        boolean sentence =
                words.indexOf('\n') >= 0
                        || words.length() > LONG_TITLE
                        || (!words.isEmpty()
                                && ".;,…".indexOf(words.charAt(words.length() - 1)) >= 0);
        if (sentence) {
            findings.report(
                    new MarkdownProblem.Slipped(Slip.SETEXT, written(underline)),
                    positions.of(underline));
        }
    }

    /// Looks whether a block of code ends.
    void code(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null && !code.getSourceSpans().isEmpty()) {
            SourceSpan open = code.getSourceSpans().getFirst();
            findings.report(
                    new MarkdownProblem.Slipped(Slip.OPEN_CODE, written(open)), positions.of(open));
        }
    }

    /// Looks whether code is a block of Balise that stands too far in.
    void code(IndentedCodeBlock code) {
        for (SourceSpan line : code.getSourceSpans()) {
            String words = written(line).strip();
            boolean opens =
                    BlockFence.read(words, 0)
                            .filter(fence -> BlockKind.labels().contains(fence.name()))
                            .isPresent();
            if (opens) {
                findings.report(
                        new MarkdownProblem.Slipped(Slip.INDENTED_BLOCK, words),
                        positions.of(line));
            }
        }
    }

    /// Looks for rows that have more or fewer cells than the table has columns.
    void table(TableBlock table) {
        int columns = -1;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    SourceSpan span = row.getSourceSpans().getFirst();
                    int cells = cells(written(span));
                    if (columns >= 0 && cells != columns) {
                        findings.report(
                                new MarkdownProblem.RowOff(cells, columns), positions.of(span));
                    }
                    columns = columns < 0 ? cells : columns;
                }
            }
        }
    }

    /// How many cells a line of a table has; an escaped bar is part of a cell, one in code is not.
    private static int cells(String line) {
        String row = line.strip();
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            boolean escaped = i > 0 && row.charAt(i - 1) == '\\';
            if (row.charAt(i) == '|' && !escaped) {
                bars++;
            }
        }
        int outer =
                (row.startsWith("|") ? 1 : 0)
                        + (row.endsWith("|")
                                        && row.length() > 1
                                        && row.charAt(row.length() - 2) != '\\'
                                ? 1
                                : 0);
        return bars - outer + 1;
    }

    private void inline(MaskedSource source, String text) {
        boolean[] told = new boolean[text.length()];
        for (Shape shape : INLINE) {
            if (!text.contains(shape.needed())) {
                continue;
            }
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find()) {
                if (!told[matcher.start()] && !told[matcher.end() - 1]) {
                    report(shape.slip(), source, matcher.start(), matcher.end());
                    for (int i = matcher.start(); i < matcher.end(); i++) {
                        told[i] = true;
                    }
                }
            }
        }
    }

    private void shortFence(MaskedSource source, String text) {
        if (!text.startsWith(":")) {
            return;
        }
        int end = text.indexOf('\n');
        String name = text.substring(0, end).replaceFirst("^:{1,2}[ \\u00a0]*", "");
        String word = name.split("[\\s\\u00a0{]", 2)[0].toLowerCase(Locale.ROOT);
        if (BlockKind.labels().contains(word)) {
            report(Slip.SHORT_FENCE, source, 0, end);
        }
    }

    private void first(Slip slip, Pattern pattern, MaskedSource source, String text) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            report(slip, source, matcher.start(), matcher.end());
        }
    }

    private void report(Slip slip, MaskedSource source, int from, int to) {
        SourceSpan span = source.span(from, to);
        findings.report(new MarkdownProblem.Slipped(slip, written(span)), positions.of(span));
    }

    private String written(SourceSpan span) {
        return positions
                .body()
                .substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
