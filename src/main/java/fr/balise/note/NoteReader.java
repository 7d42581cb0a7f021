package fr.balise.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// Reads what [NoteWriter] wrote. Anything else is an [IOException].
public final class NoteReader {

    private final byte[] bytes;
    private final int size;
    private int next;

    private NoteReader(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /// A note with its checksum, which must be right.
    public static NoteReader of(byte[] ended) throws IOException {
        int size = ended.length - Long.BYTES;
        CRC32 sum = new CRC32();
        sum.update(ended, 0, Math.max(0, size));
        if (size < 0 || sum(ended) != sum.getValue()) {
            throw new IOException("damaged");
        }
        return new NoteReader(ended, size);
    }

    /// A note without a checksum, as [NoteWriter#bytes] made it.
    public static NoteReader ofBytes(byte[] bytes) {
        return new NoteReader(bytes, bytes.length);
    }

    /// The checksum at the end of a note.
    public static long sum(byte[] ended) throws IOException {
        if (ended.length < Long.BYTES) {
            throw new IOException("too short");
        }
        return ByteBuffer.wrap(ended).getLong(ended.length - Long.BYTES);
    }

    /// A number.
    public long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE && next < size; shift += 7) {
            byte part = bytes[next++];
            number |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("not a number");
    }

    /// A number that is no more than the numbers and texts that can follow, so that no damage makes a huge list.
    public int count() throws IOException {
        long count = number();
        if (count < 0 || count > size - next) {
            throw new IOException("not a count: " + count);
        }
        return (int) count;
    }

    /// A text.
    public String text() throws IOException {
        int length = count();
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.UTF_8);
    }

    /// Bytes.
    public byte[] block() throws IOException {
        int length = count();
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    /// Passes over bytes that a reader finds in [#all]; the result is where they begin.
    public int skip(int length) throws IOException {
        if (length > size - next) {
            throw new IOException("too short");
        }
        next += length;
        return next - length;
    }

    /// All bytes of the note, which are not to be changed.
    public byte[] all() {
        return bytes;
    }

    /// One item of a list.
    @FunctionalInterface
    public interface Item<T> {
        /// Reads it.
        T read() throws IOException;
    }

    /// A list.
    public <T> List<T> list(Item<T> one) throws IOException {
        int count = count();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(one.read());
        }
        return items;
    }

    /// What may be there or not.
    public <T> Optional<T> optional(Item<T> one) throws IOException {
        return list(one).stream().findFirst();
    }

    /// The constant of an enumeration, by its name.
    public <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        try {
            return Enum.valueOf(type, text());
        } catch (IllegalArgumentException unknown) {
            throw new IOException(unknown);
        }
    }

    /// Expects that nothing is left.
    public void end() throws IOException {
        if (next < size) {
            throw new IOException("too long");
        }
    }
}
