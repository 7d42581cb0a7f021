package fr.balise.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/// A file that is written part by part, and known by its sum at the end.
final class StagedParts {

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private long size;

    private StagedParts(OutputStream out) {
        this.out = out;
    }

    /// Writes a new file; what became of it.
    static Content.Ready write(Path file, Intake.Parts parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StagedParts staged = new StagedParts(out);
            parts.forEach(staged::add);
            return new Content.Ready(file, Sha256.hex(staged.digest), staged.size);
        }
    }

    private void add(byte[] part) {
        digest.update(part);
        size += part.length;
        try {
            out.write(part);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
