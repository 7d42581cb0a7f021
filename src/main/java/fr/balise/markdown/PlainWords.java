package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.NoteCall;
import fr.balise.markdown.BaliseNode.Picture;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of one finished paragraph, cell or title, on one line and without markup.
final class PlainWords {

    private PlainWords() {}

    /// The words inside a node; for a picture those that replace it.
    static String of(Node block) {
        StringBuilder words = new StringBuilder();
        append(block, words);
        return words.toString().strip();
    }

    /// Adds the same words to a text, without a copy of their own.
    static void addTo(StringBuilder text, Node block) {
        int start = text.length();
        append(block, text);
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        text.delete(start, first);
    }

    private static void append(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(text.getLiteral().replace('\n', ' '));
                case Code code -> words.append(code.getLiteral());
                case Picture picture -> words.append(picture.mention.alt());
                case SoftLineBreak end -> words.append(' ');
                case HardLineBreak end -> words.append(' ');
                case HtmlInline html -> words.append(InlineFlattener.isLineEnd(html) ? " " : "");
                case NoteCall call -> {}
                default -> append(node, words);
            }
        }
    }
}
