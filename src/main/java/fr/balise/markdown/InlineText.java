package fr.balise.markdown;

import fr.balise.typography.Span;

import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/// The text of one paragraph, heading, cell or title as one string, with the way back to the nodes it came from.
///
/// Emphasis is seen through; what is not text (code, images, notes) is U+FFFC; a line end is `\n`. So that
/// «*fiche* n°44» is one reference and «*Entrepreneuriat…*» one pair of quotation marks.
final class InlineText {

    /// Stands for what must not be touched.
    static final char OBJECT = '\ufffc';

    /// A node whose letters may be changed: a text, or a soft line end.
    ///
    /// @param node the node
    /// @param start offset of its first letter in the whole
    /// @param end offset after its last letter
    /// @param depth how many inline nodes are around it
    /// @param linked whether a reference would be out of place: in a link, or in an HTML element for links or code
    record Segment(Node node, int start, int end, int depth, boolean linked) {}

    /// Something that must not be changed, and the plain text that it stands for.
    record Atom(int offset, String plain) {}

    /// A link or an image, where it begins.
    record Anchor(int offset, Node node) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Span> verbatim = new ArrayList<>();

    void addSegment(Node node, String letters, int depth, boolean linked) {
        if (!letters.isEmpty()) {
            int start = text.length();
            text.append(letters);
            segments.add(new Segment(node, start, text.length(), depth, linked));
        }
    }

    void addAtom(char letter, String plain) {
        atoms.add(new Atom(text.length(), plain));
        text.append(letter);
    }

    void addAnchor(Node node) {
        anchors.add(new Anchor(text.length(), node));
    }

    /// Keeps typography away from a span that ends here, and that may hold earlier ones.
    void addVerbatim(int start) {
        while (!verbatim.isEmpty() && verbatim.getLast().start() >= start) {
            verbatim.removeLast();
        }
        if (start < text.length()) {
            verbatim.add(new Span(start, text.length()));
        }
    }

    int length() {
        return text.length();
    }

    /// The whole text.
    String text() {
        return text.toString();
    }

    List<Segment> segments() {
        return segments;
    }

    List<Atom> atoms() {
        return atoms;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    /// Spans that typography leaves alone: addresses shown as text, the contents of HTML elements for code.
    List<Span> verbatim() {
        return verbatim;
    }
}
