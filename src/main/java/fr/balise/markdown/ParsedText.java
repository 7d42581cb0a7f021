package fr.balise.markdown;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import org.commonmark.node.Node;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text after its one walk: the tree, never changed again, and everything that was found in it.
///
/// @param document root of the tree
/// @param title the level-1 heading that the text begins with
/// @param headingOf the heading that a node is written as
/// @param notes footnotes that are called, by number
/// @param mentions in the order of the text
/// @param rawHtml in the order of the text
/// @param headings in the order of the text
/// @param outline those of them that stand in no block, in the order of the text
/// @param end the last line of the text that is not blank; the line above the text where there is none
/// @param levers recommendations, in the order of the text
/// @param ids every id in the HTML
/// @param firstParagraph plain text of the first paragraph outside blocks, or empty
/// @param diagnostics what is wrong with the text
record ParsedText(
        Node document,
        Optional<Node> title,
        Map<Node, Heading> headingOf,
        List<Note> notes,
        List<Mention> mentions,
        List<RawHtml> rawHtml,
        List<Heading> headings,
        List<TopHeading> outline,
        Location end,
        List<Lever> levers,
        List<String> ids,
        String firstParagraph,
        List<Diagnostic> diagnostics) {

    ParsedText {
        notes = List.copyOf(notes);
        mentions = List.copyOf(mentions);
        rawHtml = List.copyOf(rawHtml);
        headings = List.copyOf(headings);
        outline = List.copyOf(outline);
        levers = List.copyOf(levers);
        ids = List.copyOf(ids);
        diagnostics = List.copyOf(diagnostics);
    }

    /// One footnote.
    ///
    /// @param calls ids of the places that call it
    /// @param body its blocks
    record Note(int number, String id, List<String> calls, Node body) {

        Note {
            calls = List.copyOf(calls);
        }
    }

    /// A tree in which nothing was looked for: plain CommonMark.
    static ParsedText bare(Node document) {
        return new ParsedText(
                document,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Location.ofFile(""),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    /// Ids inside the heading that the text begins with, which go when a page leaves it out: its own, and those of
    /// footnote calls in it.
    Set<String> titleIds() {
        Set<String> inside = new HashSet<>();
        leadingTitle().map(Heading::id).ifPresent(inside::add);
        title.ifPresent(heading -> addCalls(heading, inside));
        return inside;
    }

    private static void addCalls(Node parent, Set<String> inside) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BaliseNode.NoteCall call) {
                inside.add(call.callId);
            }
            addCalls(node, inside);
        }
    }

    /// The heading that the text begins with, as one of [#headings()].
    Optional<Heading> leadingTitle() {
        return title.map(headingOf::get);
    }
}
