package fr.balise.search.index;

import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.NumberWriter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/// The file of a [WordMemory] while it is written: words of documents go to the disk as they come, since those of 10,000
/// fiches take 25 MB.
///
/// Whatever the disk refuses, the export goes on, and nothing is kept.
final class WordSpool {

    private final Path file;
    private final Path part;
    private final OutputStream out;
    private final CRC32 sum = new CRC32();
    private final List<Kept> documents = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long size;
    private boolean broken;

    private record Kept(String key, int size) {}

    private record Group(String key, ContentHash hash) {}

    private WordSpool(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
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

    void add(String key, byte[] words) {
        documents.add(new Kept(key, words.length));
        write(words);
    }

    void addGroup(String key, ContentHash hash) {
        groups.add(new Group(key, hash));
    }

    private void write(byte[] bytes) {
        if (broken) {
            return;
        }
        try {
            out.write(bytes);
            sum.update(bytes);
            size += bytes.length;
        } catch (IOException full) {
            broken = true;
        }
    }

    /// Ends the file and puts it in its place; its checksum, where all of it is there.
    OptionalLong end(Lexicon lexicon) {
        long start = size;
        NumberWriter rest = new NumberWriter(1 << 16);
        lexicon.write(text -> text(text, rest), rest::add);
        rest.add(documents.size());
        for (Kept one : documents) {
            text(one.key(), rest);
            rest.add(one.size());
        }
        rest.add(groups.size());
        for (Group one : groups) {
            text(one.key(), rest);
            rest.add(one.hash().value());
        }
        write(rest.toBytes());
        write(number(start));
        try {
            try (out) {
                if (!broken) {
                    out.write(number(sum.getValue()));
                }
            }
            if (broken) {
                return OptionalLong.empty();
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return OptionalLong.of(sum.getValue());
        } catch (IOException refused) {
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

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static void text(String text, NumberWriter out) {
        out.add(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.add(text.charAt(i));
        }
    }
}
