package fr.balise.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 by which a [Manifest] knows a file, 64 lower-case hexadecimal digits.
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return hex(digest(), bytes);
    }

    /// For bytes that come piece by piece.
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest, byte... last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
