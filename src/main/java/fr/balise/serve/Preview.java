package fr.balise.serve;

import fr.balise.address.SitePath;
import fr.balise.build.LiveBuild;
import fr.balise.build.LiveSite;
import fr.balise.page.PagesOnDemand;
import fr.balise.publication.Permalinks;
import fr.balise.site.OutputFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The site as the files are now, for the requests of browsers.
///
/// Every request looks at the files first, so that no page is ever older than its request, whether or not the system has
/// told of a change. Browsers that show a page are answered from the last look, since such a page is told of whatever changes
/// after it: it and the five files that it loads would else ask for the stamps of 10,000 files six times, 20 ms each.
///
/// While the files have errors, what could be shown last is shown, and the panel says so.
final class Preview {

    /// How often a file that is being replaced is read again.
    private static final int ATTEMPTS = 3;

    private final LiveBuild build;
    private final Path output;
    private final Consumer<LiveSite> told;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private LiveSite latest;
    private Optional<LiveSite> shown = Optional.empty();
    private Set<SitePath> written = Set.of();
    private long version;
    private volatile boolean stopped;

    /// @param output the folder that the build writes
    /// @param told of each new state, and again when all of it is known; one at a time
    Preview(LiveBuild build, Path output, Consumer<LiveSite> told) {
        this.build = build;
        this.output = output;
        this.told = told;
        this.latest = build.look();
        announce(latest);
    }

    /// What is known of the files as they are now.
    LiveSite look() {
        LiveSite now = build.look();
        announce(now);
        return now;
    }

    /// Makes the rest of the last state, if there is any.
    void complete() {
        announce(build.complete(this::isStopped));
    }

    private void announce(LiveSite now) {
        lock.lock();
        try {
            boolean later =
                    now.number() > latest.number()
                            || (now.number() == latest.number()
                                    && (version == 0 || (now.settled() && !latest.settled())));
            if (!later) {
                return;
            }
            latest = now;
            version++;
            if (now.shown().isPresent()) {
                shown = Optional.of(now);
            }
            now.finished().ifPresent(files -> written = files);
            told.accept(now);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until more is known than at a version, or for so long.
    ///
    /// @return the version now
    long await(long known, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (version == known && !stopped && left > 0) {
                left = news.awaitNanos(left);
            }
            return version;
        } finally {
            lock.unlock();
        }
    }

    /// Counts what has become known.
    long version() {
        return locked(() -> version);
    }

    /// The state that was told last.
    LiveSite latest() {
        return locked(() -> latest);
    }

    /// Waits until a state is to be completed; false once the preview has stopped.
    boolean awaitWork() throws InterruptedException {
        lock.lock();
        try {
            while (!stopped && latest.settled()) {
                news.await();
            }
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    /// Lets nobody wait any longer.
    void stop() {
        lock.lock();
        try {
            stopped = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isStopped() {
        return stopped;
    }

    private <T> T locked(Supplier<T> value) {
        lock.lock();
        try {
            return value.get();
        } finally {
            lock.unlock();
        }
    }

    /// Answers a request, waiting for what is still being made.
    ///
    /// @param follows whether what is asked for is shown by a browser, in a page that is told of every change
    Answer answer(String asked, boolean follows) throws InterruptedException {
        boolean lately = follows;
        while (true) {
            long known = version();
            LiveSite now = lately ? latest() : look();
            lately = false;
            Answer answer = at(asked, now);
            if (!(answer instanceof Answer.Later) || isStopped()) {
                return answer;
            }
            await(Math.max(known, version()), 1000);
        }
    }

    /// What is at an address in a state, as far as it can be said at once.
    ///
    /// @param asked the path of a request, decoded, with `/` in front
    Answer at(String asked, LiveSite now) {
        Optional<SitePath> path = path(asked);
        if (path.isEmpty()) {
            return missing(now);
        }
        if (now.finished().isPresent()) {
            return now.finished().get().contains(path.get())
                    ? file(path.get(), now).orElseGet(Answer.Later::new)
                    : missing(now);
        }
        Optional<LiveSite> last = last(now);
        Optional<Answer> made = last.flatMap(site -> onDemand(path.get(), site));
        if (made.isPresent()) {
            return made.get();
        }
        if (last.isEmpty()) {
            return now.settled() ? new Answer.Nothing() : new Answer.Later();
        }
        if (!PagesOnDemand.needsAll(path.get())) {
            return missing(now);
        }
        if (!now.settled()) {
            return new Answer.Later();
        }
        // The rest of this state will not be made: the one before is all there is.
        return isWritten(path.get())
                ? file(path.get(), now).orElseGet(() -> missing(now))
                : missing(now);
    }

    private boolean isWritten(SitePath path) {
        return locked(() -> written).contains(path);
    }

    /// The state whose pages are shown: this one, or the last one that had any.
    private Optional<LiveSite> last(LiveSite now) {
        return now.shown().isPresent() ? Optional.of(now) : locked(() -> shown);
    }

    private Optional<Answer> onDemand(SitePath path, LiveSite site) {
        return site.shown().flatMap(shown -> onDemand(path, shown));
    }

    private static Optional<Answer> onDemand(SitePath path, LiveSite.Shown shown) {
        Optional<byte[]> page = shown.pages().page(path);
        if (page.isPresent()) {
            return page.map(bytes -> found(path, bytes, shown.copies()));
        }
        Optional<OutputFile> file =
                shown.pages().file(path).or(() -> Optional.ofNullable(shown.scripts().get(path)));
        try {
            return file.isPresent()
                    ? Optional.of(found(path, file.get().content().read(), shown.copies()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// A file of the output. It may be replaced by the next state while it is read.
    private Optional<Answer> file(SitePath path, LiveSite now) {
        int copies = last(now).flatMap(LiveSite::shown).map(LiveSite.Shown::copies).orElse(0);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                byte[] bytes = Files.readAllBytes(output.resolve(path.value()));
                return Optional.of(found(path, bytes, copies));
            } catch (IOException replaced) {
                Thread.onSpinWait();
            }
        }
        return Optional.empty();
    }

    private Answer missing(LiveSite now) {
        Optional<LiveSite> last = last(now);
        if (last.isEmpty()) {
            return now.settled() ? new Answer.Nothing() : new Answer.Later();
        }
        return last.get()
                .shown()
                .flatMap(shown -> shown.pages().page(Permalinks.NOT_FOUND))
                .<Answer>map(page -> new Answer.Missing(Body.of(page)))
                .orElseGet(() -> new Answer.Missing(Body.empty()));
    }

    private static Answer found(SitePath path, byte[] bytes, int copies) {
        return new Answer.Found(
                path, MediaTypes.of(path), Body.of(bytes).among(copies), MediaTypes.isPage(path));
    }

    /// The file that a path asks for; a folder means its first page.
    private static Optional<SitePath> path(String asked) {
        String inside = asked.startsWith("/") ? asked.substring(1) : asked;
        String file = inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
        try {
            return Optional.of(new SitePath(file));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
