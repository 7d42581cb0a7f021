package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The running text of one block with the index of each letter, and the links and abbreviations in it.
final class AuthoredInline {

    private static final char FORCED_LINE_END = '\u2028';

    /// Elements whose contents are not prose.
    private static final Set<String> VERBATIM =
            Set.of("code", "kbd", "samp", "var", "script", "style");

    private final SourcePositions positions;
    private final List<AuthoredText.Words> links;
    private final Set<String> abbreviations;
    private final HtmlHeads html;
    private final List<InlineFootnote> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] indexes = new int[64];
    private int hidden;
    private int htmlLink = -1;
    private int abbreviation = -1;

    /// A text and its indexes, on the way to a [Passage].
    final class Read {

        Passage passage(Passage.Kind kind, SourcePositions places) {
            return new Passage(kind, text.toString(), indexes, places);
        }
    }

    AuthoredInline(
            SourcePositions positions,
            List<AuthoredText.Words> links,
            Set<String> abbreviations,
            HtmlHeads html) {
        this.positions = positions;
        this.links = links;
        this.abbreviations = abbreviations;
        this.html = html;
    }

    /// Reads a block; empty when there is no text in it.
    Optional<Read> read(Node block) {
        children(block);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Read());
    }

    /// Notes written where they are called, which are texts of their own.
    List<InlineFootnote> notes() {
        return notes;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case Text words -> words(words);
            case SoftLineBreak end -> add('\n', next());
            case HardLineBreak end -> add(FORCED_LINE_END, next());
            case Code code -> object(code);
            case Image image -> object(image);
            case FootnoteReference call -> object(call);
            case InlineFootnote note -> {
                object(note);
                notes.add(note);
            }
            case TaskListItemMarker marker -> {}
            case ImageAttributes attributes -> {}
            case HtmlInline tag -> tag(tag);
            case Link link -> link(link);
            default -> children(node);
        }
    }

    private void words(Text words) {
        String letters = words.getLiteral();
        if (hidden > 0) {
            object(words);
            return;
        }
        int[] found = positions.indexes(words, letters.length());
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i), found[i] < 0 ? next() : found[i]);
        }
    }

    private void object(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        add(InlineText.OBJECT, spans.isEmpty() ? next() : spans.getFirst().getInputIndex());
    }

    private void add(char letter, int index) {
        if (text.length() == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * indexes.length);
        }
        indexes[text.length()] = index;
        text.append(letter);
    }

    /// The index after the last letter, for what has no place of its own.
    private int next() {
        return text.isEmpty() ? 0 : indexes[text.length() - 1] + 1;
    }

    private void link(Link link) {
        String words = InlineFlattener.plain(link);
        boolean bare = isBare(link);
        int start = text.length();
        if (bare) {
            object(link);
        } else {
            children(link);
        }
        Location location = bare ? bare(link) : place(link, start);
        links.add(
                new AuthoredText.Words(
                        words.replace('\n', ' ').strip(), link.getDestination(), bare, location));
    }

    /// Whether an address stands in the text by itself: `https://exemple.org`, `<https://exemple.org>`.
    private boolean isBare(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        return spans.isEmpty() || positions.body().charAt(spans.getFirst().getInputIndex()) != '[';
    }

    /// The address itself, without the signs around it.
    private Location bare(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return positions.of(link);
        }
        int from = spans.getFirst().getInputIndex();
        int to = from + spans.getFirst().getLength();
        String body = positions.body();
        return body.charAt(from) == '<' && body.charAt(to - 1) == '>'
                ? positions.between(from + 1, to - 1)
                : positions.between(from, to);
    }

    private Location place(Node link, int start) {
        int end = text.length();
        int from = start;
        while (from < end && isNothing(text.charAt(from))) {
            from++;
        }
        while (end > from && isNothing(text.charAt(end - 1))) {
            end--;
        }
        return from == end
                ? positions.of(link)
                : positions.between(
                        indexes[from],
                        indexes[end - 1] + positions.width(indexes[end - 1], text.charAt(end - 1)));
    }

    private static boolean isNothing(char c) {
        return c == InlineText.OBJECT || Character.isWhitespace(c);
    }

    private void tag(HtmlInline tag) {
        String literal = tag.getLiteral();
        html.inline(tag);
        boolean closing = literal.startsWith("</");
        String name = HtmlHeads.name(literal);
        if (InlineFlattener.isLineEnd(tag)) {
            add(FORCED_LINE_END, next());
        } else if (VERBATIM.contains(name)) {
            hidden = Math.max(0, hidden + (closing ? -1 : literal.endsWith("/>") ? 0 : 1));
        } else if (name.equals("a")) {
            if (closing && htmlLink >= 0) {
                String words = text.substring(htmlLink);
                links.add(
                        new AuthoredText.Words(
                                words.replace('\n', ' ').strip(), "", false, place(tag, htmlLink)));
            }
            htmlLink = closing ? -1 : text.length();
        } else if (name.equals("abbr")) {
            if (closing && abbreviation >= 0) {
                abbreviations.add(text.substring(abbreviation).strip());
            }
            abbreviation =
                    !closing && literal.toLowerCase(Locale.ROOT).contains("title")
                            ? text.length()
                            : -1;
        }
    }
}
