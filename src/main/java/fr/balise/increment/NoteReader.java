package fr.balise.increment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// Reads what [NoteWriter] wrote. Anything else is an [IOException].
final class NoteReader {

    private final byte[] bytes;
    private final ByteBuffer rest;

    NoteReader(byte[] bytes) throws IOException {
        this.bytes = bytes;
        int length = bytes.length - Long.BYTES;
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, length));
        if (length < 0 || sum(bytes) != sum.getValue()) {
            throw new IOException("damaged");
        }
        rest = ByteBuffer.wrap(bytes, 0, length);
    }

    /// The checksum at the end of finished bytes.
    static long sum(byte[] finished) {
        return ByteBuffer.wrap(finished).getLong(finished.length - Long.BYTES);
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE && rest.hasRemaining(); shift += 7) {
            byte part = rest.get();
            number |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("not a number");
    }

    /// A number that counts what follows, each of at least one byte, so that no damage makes a huge list.
    int count() throws IOException {
        long count = number();
        if (count < 0 || count > rest.remaining()) {
            throw new IOException("not a count: " + count);
        }
        return (int) count;
    }

    String text() throws IOException {
        int length = count();
        String text = new String(bytes, rest.position(), length, StandardCharsets.UTF_8);
        rest.position(rest.position() + length);
        return text;
    }

    /// One item of a list.
    @FunctionalInterface
    interface Item<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Item<T> one) throws IOException {
        int count = count();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(one.read());
        }
        return items;
    }

    <T> Optional<T> optional(Item<T> one) throws IOException {
        return list(one).stream().findFirst();
    }

    /// The constant of an enumeration, by its name.
    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        try {
            return Enum.valueOf(type, text());
        } catch (IllegalArgumentException unknown) {
            throw new IOException(unknown);
        }
    }

    /// Expects that nothing is left.
    void end() throws IOException {
        if (rest.hasRemaining()) {
            throw new IOException("too long");
        }
    }
}
