package fr.balise.markdown;

import fr.balise.diagnostic.Location;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.StrayFence;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Finds the headings that begin the sections of a text, with the author's own words and whether anything follows.
///
/// Made before the walk, while the tree still has its positions and the words are as they were written.
final class TopHeadings {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");

    private final SourcePositions positions;
    private final List<Found> found = new ArrayList<>();

    private record Found(Heading node, Location words, boolean bare) {}

    private TopHeadings(SourcePositions positions) {
        this.positions = positions;
    }

    /// The headings among the blocks of a document.
    static TopHeadings in(Node document, SourcePositions positions) {
        TopHeadings all = new TopHeadings(positions);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                all.found.add(new Found(heading, all.words(heading), isBare(heading)));
            }
        }
        return all;
    }

    /// The same once the walk has made a heading of each node.
    List<TopHeading> in(Map<Node, fr.balise.markdown.Heading> headingOf) {
        return found.stream()
                .map(
                        one ->
                                new TopHeading(
                                        Objects.requireNonNull(headingOf.get(one.node())),
                                        one.node().getLevel(),
                                        one.words(),
                                        one.bare()))
                .toList();
    }

    private Location words(Heading heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        Location whole = positions.of(heading);
        if (first == null || last == null) {
            return whole;
        }
        Location start = positions.of(first);
        Location end = positions.of(last);
        boolean oneLine = start.line() == end.line();
        int after = oneLine ? end.column() + end.length() : start.column() + start.length();
        return new Location(
                start.file(), start.line(), start.column(), Math.max(0, after - start.column()));
    }

    private static boolean isBare(Heading heading) {
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                if (next.getLevel() <= heading.getLevel()) {
                    return true;
                }
            } else if (isSeen(node)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a reader sees anything of a block.
    private static boolean isSeen(Node node) {
        return switch (node) {
            case HtmlBlock html -> !COMMENT.matcher(html.getLiteral()).replaceAll("").isBlank();
            case FencedCodeBlock code -> !code.getLiteral().isBlank();
            case IndentedCodeBlock code -> !code.getLiteral().isBlank();
            case LinkReferenceDefinition _, FootnoteDefinition _, StrayFence _, ThematicBreak _ ->
                    false;
            case FencedBlock block -> block.title().isPresent() || holdsAnything(block);
            case BulletList _, OrderedList _, ListItem _, Document _ -> holdsAnything(node);
            default -> true;
        };
    }

    private static boolean holdsAnything(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (isSeen(node)) {
                return true;
            }
        }
        return false;
    }
}
