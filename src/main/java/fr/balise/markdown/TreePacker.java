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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes a finished tree as a [PackedTree].
final class TreePacker {

    private final Tree tree;
    private final List<Object> objects = new ArrayList<>();
    private byte[] bytes = new byte[1 << 10];
    private int size;
    private int nodes;
    private int title = -1;
    private int headings;
    private boolean known = true;

    private TreePacker(Tree tree) {
        this.tree = tree;
    }

    /// The tree in bytes; empty where there is a node of another kind than those that texts are made of today.
    static Optional<PackedTree> pack(Tree tree) {
        TreePacker packer = new TreePacker(tree);
        packer.node(tree.document());
        for (Tree.Note note : tree.notes()) {
            packer.number(note.number());
            packer.object(note.id());
            packer.object(note.calls());
            packer.node(note.body());
        }
        boolean whole = packer.known && packer.headings == tree.headingOf().size();
        return whole ? Optional.of(packer.packed()) : Optional.empty();
    }

    private PackedTree packed() {
        return new PackedTree(
                Arrays.copyOf(bytes, size), objects.toArray(), title, tree.notes().size());
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
        kind(Kind.END);
    }

    // What most nodes are comes first.
    private void node(Node node) {
        nodes++;
        switch (node) {
            case Text text -> text(Kind.TEXT, text.getLiteral());
            case StrongEmphasis strong -> parent(Kind.STRONG, strong);
            case Paragraph paragraph -> parent(Kind.PARAGRAPH, paragraph);
            case TableCell cell -> cell(cell);
            case ListItem item -> parent(Kind.ITEM, item);
            case Emphasis emphasis -> parent(Kind.EMPHASIS, emphasis);
            case SoftLineBreak _ -> kind(Kind.SOFT_BREAK);
            case HardLineBreak _ -> kind(Kind.HARD_BREAK);
            case org.commonmark.node.Heading heading -> heading(heading);
            case TableRow row -> parent(Kind.ROW, row);
            case Reference reference -> reference(reference);
            default -> rare(node);
        }
    }

    private void rare(Node node) {
        switch (node) {
            case Code code -> text(Kind.CODE, code.getLiteral());
            case Superscript raised -> parent(Kind.SUPERSCRIPT, raised);
            case BlockQuote quotation -> parent(Kind.QUOTATION, quotation);
            case BulletList list -> {
                kind(Kind.BULLETS);
                number(list.isTight() ? 1 : 0);
                children(list);
            }
            case OrderedList list -> {
                kind(Kind.NUMBERS);
                number(list.isTight() ? 1 : 0);
                object(list.getMarkerStartNumber());
                children(list);
            }
            case TableBlock table -> parent(Kind.TABLE, table);
            case TableHead head -> parent(Kind.TABLE_HEAD, head);
            case TableBody body -> parent(Kind.TABLE_BODY, body);
            case Document document -> parent(Kind.DOCUMENT, document);
            case Marked marked -> {
                kind(Kind.MARKED);
                text(marked.tag);
                text(marked.cssClass);
                object(marked.datetime);
                children(marked);
            }
            case FencedBlock block -> block(block);
            case BlockTitle argument -> parent(Kind.BLOCK_TITLE, argument);
            case NoteCall call -> {
                kind(Kind.NOTE_CALL);
                number(call.number);
                text(call.noteId);
                text(call.callId);
            }
            case Picture picture -> {
                kind(Kind.PICTURE);
                object(picture.mention);
                object(picture.title);
                object(picture.width);
                object(picture.height);
            }
            case Strikethrough struck -> parent(Kind.STRIKETHROUGH, struck);
            case TaskListItemMarker marker -> {
                kind(Kind.TASK);
                number(marker.isChecked() ? 1 : 0);
            }
            case HtmlInline html -> text(Kind.HTML_INLINE, html.getLiteral());
            case HtmlBlock html -> text(Kind.HTML_BLOCK, html.getLiteral());
            case FencedCodeBlock code -> {
                text(Kind.FENCED_CODE, code.getLiteral());
                object(code.getInfo());
            }
            case IndentedCodeBlock code -> text(Kind.INDENTED_CODE, code.getLiteral());
            case ThematicBreak _ -> kind(Kind.THEMATIC_BREAK);
            case Link link -> {
                kind(Kind.LINK);
                object(link.getDestination());
                object(link.getTitle());
                children(link);
            }
            case Image image -> {
                kind(Kind.IMAGE);
                object(image.getDestination());
                object(image.getTitle());
                children(image);
            }
            // Their words are where they are used.
            case LinkReferenceDefinition _ -> kind(Kind.DEFINITION);
            case FootnoteDefinition note -> {
                text(Kind.NOTE, note.getLabel());
                children(note);
            }
            case StrayFence stray -> {
                kind(Kind.STRAY_FENCE);
                object(stray.line);
                number(stray.tooDeep ? 1 : 0);
                children(stray);
            }
            default -> known = false;
        }
    }

    private void parent(Kind kind, Node node) {
        kind(kind);
        children(node);
    }

    private void heading(org.commonmark.node.Heading node) {
        if (tree.title().filter(node::equals).isPresent()) {
            title = nodes - 1;
        }
        kind(Kind.HEADING);
        number(node.getLevel());
        headingOf(node);
        children(node);
    }

    private void block(FencedBlock block) {
        kind(Kind.FENCED_BLOCK);
        object(block.fence);
        object(block.opening);
        number(block.closed ? 1 : 0);
        number(block.number);
        text(block.id);
        text(block.titleId);
        text(block.address);
        text(block.territory);
        headingOf(block);
        children(block);
    }

    private void headingOf(Node node) {
        Heading heading = tree.headingOf().get(node);
        headings += heading == null ? 0 : 1;
        object(heading);
    }

    private void cell(TableCell cell) {
        kind(Kind.CELL);
        number(cell.isHeader() ? 1 : 0);
        object(cell.getAlignment());
        children(cell);
    }

    private void reference(Reference reference) {
        kind(Kind.REFERENCE);
        object(reference.mention);
        object(reference.title);
        children(reference);
    }

    private void object(@Nullable Object object) {
        number(object == null ? 0 : 1);
        if (object != null) {
            objects.add(object);
        }
    }

    // Bytes never leave the process that packed them.
    @SuppressWarnings("EnumOrdinal")
    private void kind(Kind kind) {
        number(kind.ordinal());
    }

    private void text(Kind kind, String text) {
        kind(kind);
        text(text);
    }

    private void text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        number(letters.length);
        room(letters.length);
        System.arraycopy(letters, 0, bytes, size, letters.length);
        size += letters.length;
    }

    private void number(int number) {
        room(5);
        int rest = number;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
