package fr.balise.markdown;

import fr.balise.diagnostic.Location;
import fr.balise.markdown.BaliseNode.NoteCall;

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
import org.commonmark.node.Text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the inline nodes of one block into an [InlineText], and collects footnote calls and raw HTML on the way.
final class InlineFlattener {

    /// Elements whose contents are not prose.
    private static final Set<String> VERBATIM =
            Set.of(
                    "code",
                    "kbd",
                    "samp",
                    "var",
                    "pre",
                    "script",
                    "style",
                    "textarea",
                    "svg",
                    "math",
                    "title");

    private final SourcePositions positions;
    private final List<RawHtml> rawHtml;
    private final FootnoteNumbers notes;
    private final InlineText result = new InlineText();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int links;

    /// An HTML element opened by hand whose contents are not prose, or already a link.
    private record OpenElement(String name, int start) {}

    InlineFlattener(SourcePositions positions, List<RawHtml> rawHtml, FootnoteNumbers notes) {
        this.positions = positions;
        this.rawHtml = rawHtml;
        this.notes = notes;
    }

    /// The text of a block.
    InlineText read(Node block) {
        children(block, 0);
        while (!open.isEmpty()) {
            close(open.pop());
        }
        return result;
    }

    private void children(Node parent, int depth) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            // A footnote call is replaced as it is met.
            next = node.getNext();
            visit(node, depth);
        }
    }

    private void visit(Node node, int depth) {
        switch (node) {
            case Text text -> result.addSegment(text, text.getLiteral(), depth, unlinkable());
            case SoftLineBreak end -> result.addSegment(end, "\n", depth, unlinkable());
            case HardLineBreak end -> result.addAtom('\n', " ");
            case Code code -> result.addAtom(InlineText.OBJECT, code.getLiteral());
            case Image image -> {
                result.addAnchor(image);
                result.addAtom(InlineText.OBJECT, plain(image));
            }
            case FootnoteReference reference -> call(reference, notes.call(reference));
            case InlineFootnote note -> call(note, notes.call(note));
            case TaskListItemMarker marker -> {}
            case HtmlInline html -> html(html);
            case Link link -> link(link, depth);
            default -> children(node, depth + 1);
        }
    }

    private void call(Node written, NoteCall call) {
        written.insertAfter(call);
        written.unlink();
        result.addAtom(InlineText.OBJECT, "");
    }

    private boolean unlinkable() {
        return links > 0 || !open.isEmpty();
    }

    private void link(Link link, int depth) {
        int start = result.length();
        result.addAnchor(link);
        links++;
        children(link, depth + 1);
        links--;
        if (isAutolink(link)) {
            result.addVerbatim(start);
        }
    }

    /// Whether the words of a link are its own address.
    private static boolean isAutolink(Link link) {
        if (!(link.getFirstChild() instanceof Text text) || text.getNext() != null) {
            return false;
        }
        String address = link.getDestination();
        String words = text.getLiteral();
        return address.endsWith(words)
                && (address.length() == words.length()
                        || address.equals("mailto:" + words)
                        || address.equals("http://" + words)
                        || address.equals("https://" + words));
    }

    private void html(HtmlInline html) {
        String literal = html.getLiteral();
        Location location = positions.of(html);
        rawHtml.add(new RawHtml(literal, location, false));
        boolean closing = literal.startsWith("</");
        String name = elementName(literal);
        if (name.equals("br")) {
            result.addAtom('\n', " ");
        } else if (!VERBATIM.contains(name) && !name.equals("a")) {
            return;
        } else if (!closing && !literal.endsWith("/>")) {
            open.push(new OpenElement(name, result.length()));
        } else if (closing && !open.isEmpty() && open.peek().name().equals(name)) {
            close(open.pop());
        }
    }

    private void close(OpenElement element) {
        if (VERBATIM.contains(element.name())) {
            result.addVerbatim(element.start());
        }
    }

    /// Whether a tag is a forced line end, `<br>`.
    static boolean isLineEnd(HtmlInline html) {
        return elementName(html.getLiteral()).equals("br");
    }

    private static String elementName(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /// The words of an image's alternative text.
    static String plain(Node parent) {
        StringBuilder words = new StringBuilder();
        appendPlain(parent, words);
        return words.toString();
    }

    private static void appendPlain(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak end -> words.append('\n');
                case HardLineBreak end -> words.append('\n');
                case ImageAttributes attributes -> {}
                default -> appendPlain(node, words);
            }
        }
    }
}
