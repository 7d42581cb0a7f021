package fr.balise.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// Compares each file of the site with the output and puts the new bytes in the staging folder, on all cores.
///
/// A file is unchanged when size and bytes on the disk are the wanted ones, whatever a manifest says: a file that was
/// edited by hand is made again. The output is only read.
final class Preparation {

    private static final int CHUNK = 64 * 1024;

    private final OutputTree tree;
    private final StagingFolder staging;
    private final Watch watch;
    private final AtomicBoolean broken = new AtomicBoolean();

    Preparation(OutputTree tree, StagingFolder staging, Watch watch) {
        this.tree = tree;
        this.staging = staging;
        this.watch = watch;
    }

    /// One result per file, in the order of the files; after a fault of the disk the rest is left out.
    List<Prepared> all(List<OutputFile> files) {
        return IntStream.range(0, files.size())
                .parallel()
                .filter(number -> !broken.get())
                .mapToObj(number -> one(files.get(number), number))
                .toList();
    }

    private Prepared one(OutputFile file, int number) {
        Path target = tree.locate(file.path().value());
        try {
            watch.before(target);
            OutputTree.Place place = tree.at(file.path());
            return switch (file.content()) {
                case Content.Text(String text) ->
                        bytes(file, place, staging.file(number), utf8(text));
                case Content.Binary(Bytes bytes) ->
                        bytes(file, place, staging.file(number), bytes.shared());
                case Content.Copy(Path source) -> copy(file, place, staging.file(number), source);
            };
        } catch (IOException refused) {
            broken.set(true);
            return new Prepared.Broken(
                    new SiteProblem.NotWritten(tree.name(target), SiteProblem.cause(refused)));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Prepared bytes(OutputFile file, OutputTree.Place place, Path staged, byte[] wanted)
            throws IOException {
        String sha256 = HexFormat.of().formatHex(sha256().digest(wanted));
        Manifest.Entry entry = new Manifest.Entry(file.path(), sha256, wanted.length);
        return switch (place.found()) {
            case OURS, FOREIGN -> {
                if (place.size() == wanted.length && sameBytes(place.file(), wanted)) {
                    yield new Prepared.Unchanged(entry);
                }
                if (place.found() == OutputTree.Found.FOREIGN) {
                    yield inTheWay(place.file());
                }
                yield stage(entry, place.file(), staged, wanted);
            }
            case NOTHING -> stage(entry, place.file(), staged, wanted);
            case FOLDER, OBSTACLE -> obstacle(file);
        };
    }

    private static Prepared stage(Manifest.Entry entry, Path target, Path staged, byte[] wanted)
            throws IOException {
        Files.write(staged, wanted);
        return new Prepared.Staged(entry, staged, target);
    }

    private Prepared copy(OutputFile file, OutputTree.Place place, Path staged, Path source)
            throws IOException {
        long size;
        try {
            size = Files.size(source);
            Files.newInputStream(source).close();
        } catch (IOException unreadable) {
            return new Prepared.Refused(
                    new SiteProblem.CopyFailed(
                            OutputFolder.name(source), SiteProblem.cause(unreadable)));
        }
        return switch (place.found()) {
            case OURS, FOREIGN -> {
                MessageDigest digest = sha256();
                if (place.size() == size && sameBytes(place.file(), source, digest)) {
                    yield new Prepared.Unchanged(entry(file, digest, size));
                }
                if (place.found() == OutputTree.Found.FOREIGN) {
                    yield inTheWay(place.file());
                }
                yield stage(file, place.file(), staged, source);
            }
            case NOTHING -> stage(file, place.file(), staged, source);
            case FOLDER, OBSTACLE -> obstacle(file);
        };
    }

    private static Prepared stage(OutputFile file, Path target, Path staged, Path source)
            throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(source);
                OutputStream out = Files.newOutputStream(staged)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                digest.update(chunk, 0, read);
                size += read;
            }
        }
        return new Prepared.Staged(entry(file, digest, size), staged, target);
    }

    private static Manifest.Entry entry(OutputFile file, MessageDigest digest, long size) {
        return new Manifest.Entry(file.path(), HexFormat.of().formatHex(digest.digest()), size);
    }

    private static boolean sameBytes(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] chunk = new byte[Math.clamp(wanted.length, 1, CHUNK)];
            int offset = 0;
            while (true) {
                int read = in.readNBytes(chunk, 0, chunk.length);
                if (offset + read > wanted.length
                        || !Arrays.equals(chunk, 0, read, wanted, offset, offset + read)) {
                    return false;
                }
                offset += read;
                if (read < chunk.length || offset == wanted.length) {
                    return offset == wanted.length;
                }
            }
        }
    }

    /// Compares two files of one size; after «true» the digest has seen all the bytes.
    private static boolean sameBytes(Path file, Path source, MessageDigest digest)
            throws IOException {
        byte[] mine = new byte[CHUNK];
        byte[] theirs = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                InputStream from = Files.newInputStream(source)) {
            while (true) {
                int read = from.readNBytes(theirs, 0, CHUNK);
                if (in.readNBytes(mine, 0, CHUNK) != read
                        || !Arrays.equals(mine, 0, read, theirs, 0, read)) {
                    return false;
                }
                digest.update(theirs, 0, read);
                if (read < CHUNK) {
                    return true;
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Prepared inTheWay(Path found) {
        return new Prepared.Refused(new SiteProblem.InTheWay(tree.name(found)));
    }

    /// Names the topmost thing in the way, so that a hundred files of one folder make one message.
    private Prepared obstacle(OutputFile file) {
        String place = file.path().value();
        String folder = OutputTree.parent(place);
        while (tree.folder(folder) == OutputTree.Found.OBSTACLE) {
            place = folder;
            folder = OutputTree.parent(folder);
        }
        return inTheWay(tree.locate(place));
    }
}
