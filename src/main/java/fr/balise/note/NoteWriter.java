package fr.balise.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/// Writes a note. The counterpart is [NoteReader].
///
/// ```
/// NoteWriter out = new NoteWriter(file);
/// out.text("fiches");
/// out.list(List.of(1, 2), out::number);
/// long sum = out.end();
/// ```
/// What the stream refuses is an [UncheckedIOException].
public final class NoteWriter {

    private static final int BUFFER = 1 << 14;
    private static final int SMALL = 1 << 9;

    private final OutputStream out;
    private final byte[] bytes;
    private final CRC32 sum = new CRC32();
    private int length;

    /// A note in a stream, which the caller closes.
    public NoteWriter(OutputStream out) {
        this(out, BUFFER);
    }

    private NoteWriter(OutputStream out, int buffer) {
        this.out = out;
        this.bytes = new byte[buffer];
    }

    /// A note in memory, without a checksum.
    public static byte[] bytes(Consumer<NoteWriter> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SMALL);
        NoteWriter note = new NoteWriter(out, SMALL);
        writer.accept(note);
        note.flush();
        return out.toByteArray();
    }

    /// A number in LEB128: seven bits a byte, the lowest first.
    public void number(long number) {
        room(Long.BYTES + 2);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// A text as UTF-8, after its length.
    public void text(String text) {
        block(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Bytes after their number.
    public void block(byte[] block) {
        block(block, 0, block.length);
    }

    /// Some bytes of an array after their number.
    public void block(byte[] all, int start, int size) {
        number(size);
        add(all, start, size);
    }

    /// The items of a list after their number.
    public <T> void list(List<T> items, Consumer<T> one) {
        number(items.size());
        items.forEach(one);
    }

    /// What may be there or not, as a list.
    public <T> void optional(Optional<T> item, Consumer<T> one) {
        list(item.stream().toList(), one);
    }

    /// Ends the note with its checksum, and tells that.
    public long end() {
        flush();
        long whole = sum.getValue();
        add(ByteBuffer.allocate(Long.BYTES).putLong(whole).array(), 0, Long.BYTES);
        flush();
        return whole;
    }

    private void add(byte[] all, int start, int size) {
        if (size > bytes.length) {
            flush();
            hand(all, start, size);
            return;
        }
        room(size);
        System.arraycopy(all, start, bytes, length, size);
        length += size;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            flush();
        }
    }

    private void flush() {
        hand(bytes, 0, length);
        length = 0;
    }

    private void hand(byte[] block, int start, int size) {
        try {
            sum.update(block, start, size);
            out.write(block, start, size);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
