package fr.balise.markdown;

import java.nio.charset.StandardCharsets;

/// A tree in a third of the memory: nodes are a byte each, texts are UTF-8, where the library has an object of 40 bytes with a
/// string of two bytes a letter (typography gives almost every French text a letter above U+00FF). Of 10,000 fiches that
/// leaves 80 MB of 190; making trees again takes as much processor time as the collector is spared.
///
/// A node is the number of its [Kind], its fields, its children and [Kind#END]; [TreePacker] and [TreeUnpacker] list the
/// fields of each kind in the same order. Numbers are LEB128, texts their length and UTF-8.
///
/// Objects that nodes share with [ParsedText], such as mentions and headings, are kept beside the bytes, in the order in
/// which the nodes want them.
final class PackedTree {

    private final byte[] bytes;
    private final Object[] objects;
    private final int title;
    private final int notes;

    /// @param bytes the document, then the bodies of the notes; this array is kept
    /// @param objects in the order in which they are wanted; this array is kept
    /// @param title how many nodes come before the title; -1 where there is none
    PackedTree(byte[] bytes, Object[] objects, int title, int notes) {
        this.bytes = bytes;
        this.objects = objects;
        this.title = title;
        this.notes = notes;
    }

    /// All bytes; they are not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// The same tree without its bytes, which are elsewhere.
    PackedTree withoutBytes() {
        return with(new byte[0]);
    }

    /// The same tree with these bytes.
    PackedTree with(byte[] others) {
        return new PackedTree(others, objects, title, notes);
    }

    byte at(int index) {
        return bytes[index];
    }

    String text(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    Object object(int index) {
        return objects[index];
    }

    int title() {
        return title;
    }

    int notes() {
        return notes;
    }

    /// The kinds of nodes that there are in a finished tree.
    enum Kind {
        END,
        TEXT,
        SOFT_BREAK,
        HARD_BREAK,
        STRONG,
        EMPHASIS,
        STRIKETHROUGH,
        CODE,
        HTML_INLINE,
        LINK,
        IMAGE,
        REFERENCE,
        PICTURE,
        SUPERSCRIPT,
        MARKED,
        NOTE_CALL,
        TASK,
        BLOCK_TITLE,
        DOCUMENT,
        PARAGRAPH,
        HEADING,
        QUOTATION,
        BULLETS,
        NUMBERS,
        ITEM,
        FENCED_CODE,
        INDENTED_CODE,
        HTML_BLOCK,
        THEMATIC_BREAK,
        DEFINITION,
        NOTE,
        TABLE,
        TABLE_HEAD,
        TABLE_BODY,
        ROW,
        CELL,
        FENCED_BLOCK,
        STRAY_FENCE;

        private static final Kind[] ALL = values();

        static Kind of(int number) {
            return ALL[number];
        }
    }
}
