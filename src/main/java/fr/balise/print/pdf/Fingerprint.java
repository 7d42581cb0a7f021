package fr.balise.print.pdf;

import fr.balise.print.font.FontFace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A number that follows from an input: equal inputs have equal ones, others do not but by chance.
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static long of(PdfInput input) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(input.html());
        fingerprint.add(input.styleSheet());
        input.metadata().texts().forEach(fingerprint::add);
        fingerprint.add(input.metadata().language());
        fingerprint.add(input.metadata().date().toString());
        fingerprint.add(input.bookmarks());
        for (FontFace face : input.fonts()) {
            fingerprint.add(face.family() + ":" + face.weight() + ":" + face.italic());
            fingerprint.add(face.trueType().hashCode());
        }
        input.images()
                .forEach(
                        (name, bytes) -> {
                            fingerprint.add(name);
                            fingerprint.add(bytes.hashCode());
                        });
        input.attachment()
                .ifPresent(
                        attachment -> {
                            fingerprint.add(attachment.fileName());
                            fingerprint.add(attachment.bytes().hashCode());
                        });
        input.bleed().ifPresent(bleed -> fingerprint.add(bleed.toString()));
        return ByteBuffer.wrap(fingerprint.digest.digest()).getLong();
    }

    private void add(List<Bookmark> bookmarks) {
        add(bookmarks.size());
        for (Bookmark bookmark : bookmarks) {
            add(bookmark.title());
            add(bookmark.targetId());
            add(bookmark.children());
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
