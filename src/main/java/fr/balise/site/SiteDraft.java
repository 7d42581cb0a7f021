package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A site in the making beside its output folder: takes files in while the build still makes others, then writes all of them
/// or none.
///
/// Each file is compared with the output as soon as it is made, and waits in the staging folder when it is new; only its
/// hash stays in memory (a peak of 1,147 → 830 MB at 10,000 fiches). The output itself is only read before [#write], so that a build that
/// fails, or is never written, leaves it as it was. Where the staging folder cannot be had or filled, files stay in memory,
/// and `write` tells why.
///
/// The folder is taken with the first file and held until `write` or `close`.
public final class SiteDraft implements Intake, AutoCloseable {

    private final Path output;
    private final Watch watch;
    private Optional<Held> held = Optional.empty();
    private boolean refused;

    /// A draft that touches nothing yet.
    public SiteDraft(Path output) {
        this(output, Watch.NONE);
    }

    /// The same under the eyes of a test.
    SiteDraft(Path output, Watch watch) {
        this.output = output;
        this.watch = watch;
    }

    /// The output folder while it is ours.
    ///
    /// @param top the output, real, which may not exist
    /// @param staging where new files wait
    /// @param known the files that the manifest of the output names, with their hashes and sizes
    /// @param unsure the files that a journal names, left by a build that was cut short
    record Held(
            Path top,
            StagingFolder staging,
            Map<SitePath, Manifest.Entry> known,
            Optional<Set<SitePath>> unsure,
            boolean finished) {

        /// Every file that an earlier build wrote.
        Set<SitePath> ours() {
            Set<SitePath> ours = new HashSet<>(known.keySet());
            unsure.ifPresent(ours::addAll);
            return ours;
        }

        /// Whether the manifest names a file with these bytes.
        boolean isKnown(SitePath path, String sha256) {
            Manifest.Entry entry = known.get(path);
            return entry != null && entry.sha256().equals(sha256);
        }

        /// Whether neither manifest nor journal says that Balise has been here.
        boolean isUnknown() {
            return !finished && unsure.isEmpty();
        }
    }

    @Override
    public Content take(SitePath path, byte[] made) {
        Optional<Held> folder = heldOnce();
        if (folder.isPresent()) {
            try {
                return put(path, made, folder.get());
            } catch (IOException full) {
                giveUp(); // The writer meets the same fault, and tells it.
            }
        }
        return new Content.Binary(Bytes.own(made));
    }

    @Override
    public Content take(SitePath path, Parts made) {
        Optional<Held> folder = heldOnce();
        if (folder.isPresent()) {
            try {
                return put(path, made, folder.get());
            } catch (IOException | UncheckedIOException full) {
                giveUp();
            }
        }
        return Intake.super.take(path, made);
    }

    @Override
    public Optional<Content> kept(SitePath path) {
        return heldOnce()
                .flatMap(
                        folder ->
                                Optional.ofNullable(folder.known().get(path))
                                        .map(
                                                entry ->
                                                        new Content.Ready(
                                                                folder.top().resolve(path.value()),
                                                                entry.sha256(),
                                                                entry.size())));
    }

    /// What comes in parts is written before it is known whether the output has it already.
    private Content put(SitePath path, Parts made, Held folder) throws IOException {
        Path target = folder.top().resolve(path.value());
        watch.before(target);
        Path staged = folder.staging().next();
        Content.Ready ready = StagedParts.write(staged, made);
        boolean same =
                folder.isKnown(path, ready.sha256())
                        && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                        && Files.mismatch(staged, target) < 0;
        if (!same) {
            return ready;
        }
        Files.delete(staged);
        return new Content.Ready(target, ready.sha256(), ready.size());
    }

    private Content put(SitePath path, byte[] made, Held folder) throws IOException {
        String sha256 = Sha256.of(made);
        Path target = folder.top().resolve(path.value());
        watch.before(target);
        if (folder.isKnown(path, sha256) && isThere(target, made)) {
            return new Content.Ready(target, sha256, made.length);
        }
        Path staged = folder.staging().next();
        Files.write(staged, made);
        return new Content.Ready(staged, sha256, made.length);
    }

    /// Whether a file of the output has the bytes that its manifest promises: nobody may have edited it by hand.
    private static boolean isThere(Path file, byte[] wanted) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted) && in.read() < 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /// Makes the output hold exactly the files of a site, and lets go of it.
    ///
    /// @see SiteWriter
    public Outcome<WriteReport> write(Site site) {
        try {
            Outcome<Optional<Held>> opened = open();
            if (opened.value().isEmpty()) {
                return opened.map(_ -> WriteReport.NOTHING);
            }
            Held folder = opened.value().get();
            try (StagingFolder _ = folder.staging()) {
                return SiteWriter.write(site, output, folder, watch);
            } finally {
                letGo();
            }
        } catch (IOException fault) {
            return SiteWriter.failed(
                    List.of(
                            new SiteProblem.NotWritten(
                                    OutputFolder.name(output), SiteProblem.cause(fault))));
        }
    }

    /// Throws away what was not written.
    @Override
    public synchronized void close() {
        try {
            if (held.isPresent()) {
                held.get().staging().close();
            }
        } catch (IOException left) {
            // It is met again, and reported, by the next build.
            return;
        } finally {
            letGo();
        }
    }

    /// Lets no file in any more: after a fault in one thread others may still be at work, and must not take the folder again.
    private synchronized void letGo() {
        held = Optional.empty();
        refused = true;
    }

    private synchronized void giveUp() {
        refused = true;
    }

    /// The output folder for one more file; after a refusal nobody asks again.
    private synchronized Optional<Held> heldOnce() {
        if (refused) {
            return Optional.empty();
        }
        try {
            refused = open().value().isEmpty();
        } catch (IOException fault) {
            refused = true;
        }
        return refused ? Optional.empty() : held;
    }

    private synchronized Outcome<Optional<Held>> open() throws IOException {
        if (held.isPresent()) {
            return Outcome.of(held);
        }
        Outcome<Path> folder = OutputFolder.check(output, List.of());
        if (folder.hasErrors()) {
            return folder.map(_ -> Optional.empty());
        }
        Path top = folder.value();
        Files.createDirectories(Objects.requireNonNull(top.getParent()));
        Optional<StagingFolder> staging = StagingFolder.open(top);
        if (staging.isEmpty()) {
            return SiteWriter.failed(List.of(new SiteProblem.Busy(OutputFolder.name(output))))
                    .map(_ -> Optional.empty());
        }
        held = Optional.of(look(top, staging.get()));
        return Outcome.of(held);
    }

    private static Held look(Path top, StagingFolder staging) {
        Map<SitePath, Manifest.Entry> known = new HashMap<>();
        Optional<Manifest> manifest = Manifest.read(top.resolve(Manifest.PATH.value()));
        manifest.ifPresent(list -> list.entries().forEach(entry -> known.put(entry.path(), entry)));
        return new Held(
                top,
                staging,
                known,
                Journal.read(top.resolve(Journal.PATH.value())).map(Journal::paths),
                manifest.isPresent());
    }
}
