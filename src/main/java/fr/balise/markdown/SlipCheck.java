package fr.balise.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

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

    private static final int LONG_TITLE = 100;

    private final SourcePositions positions;
    private final Findings findings;

    SlipCheck(SourcePositions positions, Findings findings) {
        this.positions = positions;
        this.findings = findings;
    }

    /// Looks at the lines of a paragraph.
    void paragraph(Node paragraph) {
        if (!SlipShapes.mayHold(paragraph.getSourceSpans(), positions.body())) {
            return;
        }
        MaskedSource source = new MaskedSource(paragraph, positions.body());
        String text = source.text();
        if (!SlipShapes.mayHold(text)) {
            return;
        }
        lines(source, text);
        shortFence(source, text);
        inline(source, text);
    }

    /// Looks at the words of a cell.
    void cell(Node cell) {
        if (SlipShapes.mayHold(cell.getSourceSpans(), positions.body())) {
            MaskedSource source = new MaskedSource(cell, positions.body());
            inline(source, source.text());
        }
    }

    /// Looks at a heading, and whether it was meant to be one.
    void heading(Heading heading) {
        List<SourceSpan> spans = heading.getSourceSpans();
        if (spans.size() < 2 && !SlipShapes.mayHold(spans, positions.body())) {
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

    private void lines(MaskedSource source, String text) {
        String beginnings = SlipShapes.beginnings(text);
        for (SlipShapes.Lines shape : SlipShapes.LINES) {
            Matcher matcher = shape.in(text, beginnings);
            if (matcher != null) {
                report(shape.slip(), source, matcher.start(), matcher.end() - shape.after());
            }
        }
    }

    private void inline(MaskedSource source, String text) {
        if (!SlipShapes.mayHold(text)) {
            return;
        }
        BitSet told = new BitSet();
        for (SlipShapes.Inline shape : SlipShapes.INLINE) {
            if (!text.contains(shape.needed())) {
                continue;
            }
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find()) {
                if (!told.get(matcher.start()) && !told.get(matcher.end() - 1)) {
                    report(shape.slip(), source, matcher.start(), matcher.end());
                    told.set(matcher.start(), matcher.end());
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
