package fr.balise.search.index;

import fr.balise.note.NoteWriter;
import fr.balise.search.codec.ContentHash;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The file of a [WordMemory] while it is written: words of documents go to the disk as they come, since those of 10,000
/// fiches take 24 MB.
///
/// Whatever the disk refuses, the export goes on, and nothing is kept.
final class WordSpool {

    private final Path file;
    private final Path part;
    private final OutputStream stream;
    private final NoteWriter out;
    private final List<Group> groups = new ArrayList<>();
    private boolean broken;

    private record Group(String key, ContentHash hash) {}

    private WordSpool(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.stream = Files.newOutputStream(part);
        this.out = new NoteWriter(stream);
    }

    /// A new file beside the one whose place it will take; empty where there can be none.
    static Optional<WordSpool> beside(Path file) {
        try {
            return Optional.of(
                    new WordSpool(
                            file, Files.createTempFile(file.resolveSibling(""), "part-", "")));
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    void add(Optional<String> key, DocumentTerms words) {
        write(
                () -> {
                    out.number(1);
                    out.optional(key, out::text);
                    words.write(out);
                });
    }

    void addGroup(String key, ContentHash hash) {
        groups.add(new Group(key, hash));
    }

    private void write(Runnable step) {
        if (!broken) {
            try {
                step.run();
            } catch (UncheckedIOException full) {
                broken = true;
            }
        }
    }

    /// Ends the file and puts it in its place; its checksum, where all of it is there.
    OptionalLong end(Lexicon lexicon, InvertedIndex index, TermCut cut) {
        write(
                () -> {
                    out.number(0);
                    lexicon.write(out);
                    out.list(
                            groups,
                            one -> {
                                out.text(one.key());
                                out.number(one.hash().value());
                            });
                    cut.write(out);
                    index.write(out);
                });
        try (stream) {
            if (broken) {
                return OptionalLong.empty();
            }
            long sum = out.end();
            stream.close();
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return OptionalLong.of(sum);
        } catch (IOException | UncheckedIOException refused) {
            return OptionalLong.empty();
        } finally {
            drop();
        }
    }

    private void drop() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException held) {
            // Nobody will take it for anything.
            return;
        }
    }
}
