package fr.balise.markdown;

import org.commonmark.node.Node;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tree of a text after its one walk, never changed again.
///
/// @param document its root
/// @param title the level-1 heading that the text begins with
/// @param headingOf the heading that a node is written as
/// @param notes footnotes that are called, by number
record Tree(Node document, Optional<Node> title, Map<Node, Heading> headingOf, List<Note> notes) {

    Tree {
        notes = List.copyOf(notes);
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
    static Tree bare(Node document) {
        return new Tree(document, Optional.empty(), Map.of(), List.of());
    }
}
