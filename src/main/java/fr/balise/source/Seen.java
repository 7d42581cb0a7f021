package fr.balise.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file or folder as it was seen at one moment.
///
/// @param path from the top of its tree, with `/`
/// @param stamp what the file system said
/// @param sha256 the hash of its bytes where the stamp was too young to be relied on, else empty
public record Seen(String path, Stamp stamp, String sha256) {

    private static final int BUFFER = 1 << 16;

    /// Sees a file. `moment` is a time of the file system that is not after now.
    public static Seen at(Path file, String path, Stamp stamp, long moment) throws IOException {
        return new Seen(path, stamp, stamp.isYoung(moment) ? sha256(file) : "");
    }

    /// Whether the stamp alone says that a file is as it was.
    boolean isStill(Stamp now) {
        return sha256.isEmpty() && stamp.equals(now);
    }

    /// Whether a file is as it was, given what is there now.
    public boolean isStill(Path file, Stamp now, LinkOption... links) throws IOException {
        return stamp.equals(now) && (sha256.isEmpty() || sha256.equals(sha256(file, links)));
    }

    /// The SHA-256 of the bytes of a file, 64 hexadecimal digits.
    public static String sha256(Path file, LinkOption... links) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file, links)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
