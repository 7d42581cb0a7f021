package fr.balise.print;

import fr.balise.site.Bytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of all that a made file shows: two files with the same key are the same to the byte.
///
/// Every part goes in with its length, so that no two lists of parts give the same bytes.
final class PrintKey {

    private final MessageDigest digest;

    PrintKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PrintKey add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    PrintKey add(Bytes bytes) {
        return add(bytes.toArray());
    }

    private PrintKey add(byte[] bytes) {
        int length = bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    /// The key, 64 hexadecimal digits. Nothing can be added after.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
