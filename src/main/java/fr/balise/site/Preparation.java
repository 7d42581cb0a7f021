package fr.balise.site;

import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

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
        return files.parallelStream().filter(_ -> !broken.get()).map(this::one).toList();
    }

    private Prepared one(OutputFile file) {
        Path target = tree.locate(file.path().value());
        try {
            watch.before(target);
            OutputTree.Place place = tree.at(file.path());
            return switch (file.content()) {
                case Content.Text(String text) -> bytes(file, place, Bytes.utf8(text));
                case Content.Binary(Bytes bytes) -> bytes(file, place, bytes.shared());
                case Content.Copy(Path source) -> copy(file, place, source);
                case Content.Ready ready -> ready(file, place, ready);
            };
        } catch (IOException refused) {
            broken.set(true);
            return new Prepared.Broken(
                    new SiteProblem.NotWritten(tree.name(target), SiteProblem.cause(refused)));
        }
    }

    /// A file that a draft took in: it is right when the draft found it in the output, and else has only to move.
    private Prepared ready(OutputFile file, OutputTree.Place place, Content.Ready ready)
            throws IOException {
        Manifest.Entry entry = new Manifest.Entry(file.path(), ready.sha256(), ready.size());
        boolean right = ready.file().equals(place.file());
        return switch (place.found()) {
            case OURS, FOREIGN -> {
                if (place.size() == ready.size()
                        && (right || Files.mismatch(place.file(), ready.file()) < 0)) {
                    yield new Prepared.Unchanged(entry);
                }
                if (right) {
                    yield new Prepared.Refused(
                            new SiteProblem.NotWritten(
                                    tree.name(place.file()),
                                    new Wording(
                                            "le fichier a changé pendant la construction",
                                            "the file was changed during the build")));
                }
                yield place.found() == OutputTree.Found.FOREIGN
                        ? inTheWay(place.file())
                        : new Prepared.Staged(entry, ready.file(), place.file());
            }
            case NOTHING -> {
                // On a disk that takes Fiches/ and fiches/ for one, the file that was found right
                // may stand under the name that goes.
                Path staged = right ? Files.copy(ready.file(), staging.next()) : ready.file();
                yield new Prepared.Staged(entry, staged, place.file());
            }
            case FOLDER, OBSTACLE -> obstacle(file);
        };
    }

    private Prepared bytes(OutputFile file, OutputTree.Place place, byte[] wanted)
            throws IOException {
        Manifest.Entry entry = new Manifest.Entry(file.path(), Sha256.of(wanted), wanted.length);
        return switch (place.found()) {
            case OURS, FOREIGN -> {
                if (place.size() == wanted.length && sameBytes(place.file(), wanted)) {
                    yield new Prepared.Unchanged(entry);
                }
                if (place.found() == OutputTree.Found.FOREIGN) {
                    yield inTheWay(place.file());
                }
                yield stage(entry, place.file(), wanted);
            }
            case NOTHING -> stage(entry, place.file(), wanted);
            case FOLDER, OBSTACLE -> obstacle(file);
        };
    }

    private Prepared stage(Manifest.Entry entry, Path target, byte[] wanted) throws IOException {
        Path staged = staging.next();
        Files.write(staged, wanted);
        return new Prepared.Staged(entry, staged, target);
    }

    private Prepared copy(OutputFile file, OutputTree.Place place, Path source) throws IOException {
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
                MessageDigest digest = Sha256.digest();
                if (place.size() == size && sameBytes(place.file(), source, digest)) {
                    yield new Prepared.Unchanged(entry(file, digest, size));
                }
                if (place.found() == OutputTree.Found.FOREIGN) {
                    yield inTheWay(place.file());
                }
                yield stage(file, place.file(), source);
            }
            case NOTHING -> stage(file, place.file(), source);
            case FOLDER, OBSTACLE -> obstacle(file);
        };
    }

    private Prepared stage(OutputFile file, Path target, Path source) throws IOException {
        Path staged = staging.next();
        MessageDigest digest = Sha256.digest();
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
        return new Manifest.Entry(file.path(), Sha256.hex(digest), size);
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
