package fr.balise.cache;

import fr.balise.site.Bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of all that a made file shows: two files with the same key are the same to the byte.
///
/// Every part goes in with its length, so that no two lists of parts give the same bytes.
public final class CacheKey {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;

    /// Nothing yet.
    public CacheKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Adds a text.
    public CacheKey add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a number.
    public CacheKey add(int number) {
        addNumber(Integer.BYTES);
        addNumber(number);
        return this;
    }

    /// Adds bytes.
    public CacheKey add(Bytes bytes) {
        return add(bytes.toArray());
    }

    /// Adds bytes.
    public CacheKey add(byte[] bytes) {
        addNumber(bytes.length);
        digest.update(bytes);
        return this;
    }

    /// Adds what a file holds, which is never all in memory at once.
    public CacheKey add(Path file) throws IOException {
        addNumber((int) Files.size(file));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return this;
    }

    private void addNumber(int length) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
    }

    /// The key, 64 hexadecimal digits. Nothing can be added after.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
