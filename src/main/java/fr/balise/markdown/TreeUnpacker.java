package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.Marked;
import fr.balise.markdown.BaliseNode.NoteCall;
import fr.balise.markdown.BaliseNode.Picture;
import fr.balise.markdown.BaliseNode.Reference;
import fr.balise.markdown.BaliseNode.StrayFence;
import fr.balise.markdown.BaliseNode.Superscript;
import fr.balise.markdown.PackedTree.Kind;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes a [Tree] of a [PackedTree]: nodes that are equal, in all that is ever asked of them, to those that were packed.
final class TreeUnpacker {

    private final PackedTree packed;
    private final Map<Node, Heading> headingOf = new HashMap<>();
    private Optional<Node> title = Optional.empty();
    private int at;
    private int nextObject;
    private int nodes;

    TreeUnpacker(PackedTree packed) {
        this.packed = packed;
    }

    /// The tree, once.
    Tree tree() {
        Node document = next();
        List<Tree.Note> notes = new ArrayList<>(packed.notes());
        for (int i = 0; i < packed.notes(); i++) {
            notes.add(new Tree.Note(number(), string(), calls(), next()));
        }
        return new Tree(document, title, headingOf, notes);
    }

    private Node next() {
        return Objects.requireNonNull(node(Kind.of(number())));
    }

    private <N extends Node> N children(N parent) {
        Node last = null;
        for (Kind kind = Kind.of(number()); kind != Kind.END; kind = Kind.of(number())) {
            Node child = Objects.requireNonNull(node(kind));
            // Items refuse a box to tick as an appended child, and the library puts it there
            // otherwise.
            if (last == null) {
                parent.prependChild(child);
            } else {
                last.insertAfter(child);
            }
            last = child;
        }
        return parent;
    }

    private Node node(Kind kind) {
        int number = nodes++;
        return switch (kind) {
            case END -> throw new IllegalStateException("no node");
            case TEXT -> new Text(text());
            case SOFT_BREAK -> new SoftLineBreak();
            case HARD_BREAK -> new HardLineBreak();
            case STRONG -> children(new StrongEmphasis(""));
            case EMPHASIS -> children(new Emphasis(""));
            case STRIKETHROUGH -> children(new Strikethrough("~~"));
            case CODE -> new Code(text());
            case HTML_INLINE -> htmlInline();
            case LINK -> children(new Link(string(), optionalString()));
            case IMAGE -> children(new Image(string(), optionalString()));
            case REFERENCE -> children(new Reference((Mention) object(), optional()));
            case PICTURE ->
                    new Picture(
                            (Mention.ImageMention) object(), optional(), optional(), optional());
            case SUPERSCRIPT -> children(new Superscript());
            case MARKED -> children(new Marked(text(), text(), optional()));
            case NOTE_CALL -> new NoteCall(number(), text(), text());
            case TASK -> new TaskListItemMarker(flag());
            case BLOCK_TITLE -> children(new BlockTitle());
            case DOCUMENT -> children(new Document());
            case PARAGRAPH -> children(new Paragraph());
            case HEADING -> heading(number);
            case QUOTATION -> children(new BlockQuote());
            case BULLETS -> tight(new BulletList());
            case NUMBERS -> numbers();
            case ITEM -> children(new ListItem());
            case FENCED_CODE -> fencedCode();
            case INDENTED_CODE -> indentedCode();
            case HTML_BLOCK -> htmlBlock();
            case THEMATIC_BREAK -> new ThematicBreak();
            case DEFINITION -> new LinkReferenceDefinition();
            case NOTE -> children(new FootnoteDefinition(text()));
            case TABLE -> children(new TableBlock());
            case TABLE_HEAD -> children(new TableHead());
            case TABLE_BODY -> children(new TableBody());
            case ROW -> children(new TableRow());
            case CELL -> cell();
            case FENCED_BLOCK -> block();
            case STRAY_FENCE -> children(new StrayFence((SourceSpan) object(), flag()));
        };
    }

    private Node heading(int number) {
        org.commonmark.node.Heading node = new org.commonmark.node.Heading();
        if (number == packed.title()) {
            title = Optional.of(node);
        }
        node.setLevel(number());
        headingOf(node);
        return children(node);
    }

    private void headingOf(Node node) {
        if (optionalObject() instanceof Heading heading) {
            headingOf.put(node, heading);
        }
    }

    private <L extends ListBlock> L tight(L list) {
        list.setTight(flag());
        return children(list);
    }

    private Node numbers() {
        OrderedList list = new OrderedList();
        list.setTight(flag());
        if (optionalObject() instanceof Integer start) {
            list.setMarkerStartNumber(start);
        }
        return children(list);
    }

    private Node fencedCode() {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(text());
        if (optionalObject() instanceof String info) {
            code.setInfo(info);
        }
        return code;
    }

    private Node indentedCode() {
        IndentedCodeBlock code = new IndentedCodeBlock();
        code.setLiteral(text());
        return code;
    }

    private Node htmlBlock() {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(text());
        return html;
    }

    private Node htmlInline() {
        HtmlInline html = new HtmlInline();
        html.setLiteral(text());
        return html;
    }

    private Node cell() {
        TableCell cell = new TableCell();
        cell.setHeader(flag());
        if (optionalObject() instanceof TableCell.Alignment alignment) {
            cell.setAlignment(alignment);
        }
        return children(cell);
    }

    private Node block() {
        FencedBlock block = new FencedBlock((BlockFence) object(), (SourceSpan) object());
        block.closed = flag();
        block.number = number();
        block.id = text();
        block.titleId = text();
        block.address = text();
        block.territory = text();
        headingOf(block);
        return children(block);
    }

    private Object object() {
        return Objects.requireNonNull(optionalObject());
    }

    private @Nullable Object optionalObject() {
        return flag() ? packed.object(nextObject++) : null;
    }

    private String string() {
        return (String) object();
    }

    private @Nullable String optionalString() {
        return (String) optionalObject();
    }

    // Only what was an Optional of a text was packed here.
    @SuppressWarnings("unchecked")
    private Optional<String> optional() {
        return (Optional<String>) object();
    }

    // Only the calls of notes are packed as a list.
    @SuppressWarnings("unchecked")
    private List<String> calls() {
        return (List<String>) object();
    }

    private boolean flag() {
        return number() == 1;
    }

    private String text() {
        int length = number();
        at += length;
        return packed.text(at - length, length);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte next = packed.at(at++);
        while (next < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
            next = packed.at(at++);
        }
        return number | next << shift;
    }
}
