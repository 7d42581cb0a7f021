package fr.balise.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Fresh folders for what browsers keep.
final class Profiles {

    private static final int ATTEMPTS = 5;

    private Profiles() {}

    /// An empty folder.
    static Path create() {
        try {
            return Files.createTempDirectory("balise-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a folder in which a dying browser may still be writing.
    static void delete(Path profile) {
        for (int attempt = 1; attempt <= ATTEMPTS && Files.exists(profile); attempt++) {
            try {
                Folders.delete(profile);
            } catch (UncheckedIOException e) {
                Pauses.pause(100L * attempt);
            }
        }
    }
}
