package fr.balise.increment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/// The bytes of a [Note] as they grow. The counterpart is [NoteReader].
final class NoteWriter {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /// A number in LEB128: seven bits a byte, the lowest first.
    void number(long number) {
        room(Long.BYTES + 2);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    <T> void list(List<T> items, Consumer<T> one) {
        number(items.size());
        items.forEach(one);
    }

    <T> void optional(Optional<T> item, Consumer<T> one) {
        list(item.stream().toList(), one);
    }

    /// All of it, with a checksum at its end.
    byte[] finished() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        room(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(length, sum.getValue());
        length += Long.BYTES;
        return Arrays.copyOf(bytes, length);
    }
}
