package fr.balise.print.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// An identifier that stays the same as long as the key does, on every machine.
///
/// Source: RFC 9562, §5.5 (UUID version 5) with the name space of web addresses.
/// Example: `of("https://exemple.org/repere/")` is the same in every build.
final class BookIdentifier {

    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private BookIdentifier() {}

    static UUID of(String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named =
                ByteBuffer.allocate(16 + name.length)
                        .putLong(ADDRESSES.getMostSignificantBits())
                        .putLong(ADDRESSES.getLeastSignificantBits())
                        .put(name);
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
