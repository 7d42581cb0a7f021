package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds headings and the heads of tables in HTML written by hand: `<h3>`, `<table>` with or without `<th>`.
///
/// A table may go on over several pieces, as an empty line ends a block of HTML.
final class HtmlHeads {

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?(?:-->|\\z)|<(/?)(h[1-6]|table|th|thead)(?=[\\s/>])([^>]*)>?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SourcePositions positions;
    private final HeadingReader headings;
    private final Consumer<AuthoredText.Table> tables;
    private Optional<Location> table = Optional.empty();
    private boolean headed;

    /// Takes a heading that was found.
    interface HeadingReader {
        void heading(int level, boolean html, Location location);
    }

    HtmlHeads(
            SourcePositions positions,
            HeadingReader headings,
            Consumer<AuthoredText.Table> tables) {
        this.positions = positions;
        this.headings = headings;
        this.tables = tables;
    }

    /// Reads a block of HTML.
    void block(HtmlBlock block) {
        read(block, block.getLiteral());
    }

    /// Reads a tag inside a line of text.
    void inline(HtmlInline tag) {
        read(tag, tag.getLiteral());
    }

    /// The end of the text, which may come before that of a table.
    void end() {
        close();
    }

    /// The name of a tag, in lower case: `</A>` → `a`.
    static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    private void read(Node node, String literal) {
        Matcher tag = TAG.matcher(literal);
        while (tag.find()) {
            if (tag.group(2) == null) {
                continue;
            }
            boolean closing = !tag.group(1).isEmpty();
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            switch (name) {
                case "table" -> {
                    close();
                    boolean layout = tag.group(3).toLowerCase(Locale.ROOT).contains("presentation");
                    table =
                            closing || layout
                                    ? Optional.empty()
                                    : Optional.of(place(node, literal, tag.start(), tag.end()));
                    headed = false;
                }
                case "th", "thead" -> headed |= name.equals("th");
                default -> {
                    if (!closing) {
                        headings.heading(
                                name.charAt(1) - '0',
                                true,
                                place(node, literal, tag.start(), tag.end()));
                    }
                }
            }
        }
    }

    private void close() {
        table.ifPresent(place -> tables.accept(new AuthoredText.Table(List.of(), headed, place)));
        table = Optional.empty();
    }

    private Location place(Node node, String literal, int from, int to) {
        int line = 0;
        int start = 0;
        for (int i = literal.indexOf('\n'); i >= 0 && i < from; i = literal.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        List<SourceSpan> spans = node.getSourceSpans();
        if (line >= spans.size()) {
            return positions.of(node);
        }
        int index = spans.get(line).getInputIndex() + from - start;
        return positions.between(index, index + to - from);
    }
}
