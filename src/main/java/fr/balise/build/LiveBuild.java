package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.build.SiteBuild.Linked;
import fr.balise.build.SiteBuild.Rendered;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Outcome;
import fr.balise.git.History;
import fr.balise.page.PagesOnDemand;
import fr.balise.page.ReadyTheme;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Downloads;
import fr.balise.publication.Publication;
import fr.balise.search.SearchStage;
import fr.balise.site.Intake;
import fr.balise.site.Manifest;
import fr.balise.site.OutputFile;
import fr.balise.site.SiteDraft;
import fr.balise.site.WriteReport;
import fr.balise.theme.Theme;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The build of a person who writes: the same stages as [SiteBuild], run again and again in one process.
///
/// ```
/// LiveBuild live = new LiveBuild(options, kept);
/// live.look();              // reads and links: 30 ms at 1,000 fiches when one has changed, and pages can be shown
/// live.complete(() -> false); // makes the rest and writes the site: 1.5 s
/// ```
/// A look opens and parses only files that have changed, and pages are made when somebody asks for them. The whole site is
/// made when there is time, so that search, open data and the check of all links follow soon after. What is written then is what a
/// build from nothing would write.
///
/// Any number of threads may look; one at a time may complete. Whatever fails, the next look starts anew.
public final class LiveBuild {

    private final BuildOptions options;
    private final LiveReading reading;

    private LiveSite site;

    /// The number of the last state that a look has begun with. Threads of the pool read it without the lock, which a look
    /// holds while it waits for them.
    private volatile int newest;

    private Optional<State> state = Optional.empty();
    private Optional<Ready> ready = Optional.empty();
    private Known known = new Known(Downloads.none(), OptionalLong.empty());

    /// A state whose site is still to be made.
    private record State(
            SiteBuild build,
            Linked linked,
            Publication publication,
            History history,
            Theme theme) {}

    /// A theme, and what became of it.
    private record Ready(Theme theme, Outcome<Optional<ReadyTheme>> outcome) {}

    /// What the last whole site taught about weights, which pages tell.
    private record Known(Downloads downloads, OptionalLong printPage) {}

    /// The build was given up, since the files have changed meanwhile.
    private static final class Superseded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Superseded() {
            super(null, null, false, false);
        }
    }

    /// A build that has looked at nothing yet.
    ///
    /// @param clock a folder in which a file can be made to know the time of the file system
    public LiveBuild(BuildOptions options, Path clock) {
        this.options = options;
        this.reading = new LiveReading(options, clock);
        this.site = nothing(0, Language.FR);
    }

    /// What is known of the files as they are now. Where nothing has changed it is what was known before, which
    /// [#complete] may have added to.
    public synchronized LiveSite look() {
        boolean first = site.number() == 0;
        if (reading.hasChanged() || first) {
            newest = site.number() + 1;
            try {
                site = linked(newest);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                state = Optional.empty();
                site = nothing(newest, site.language()).broken(fault);
            }
        }
        return site;
    }

    /// A state of which nothing could be learned.
    private static LiveSite nothing(int number, Language language) {
        return new LiveSite(
                number,
                List.of(),
                language,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private LiveSite linked(int number) {
        SiteBuild build = new SiteBuild(options, Progress.silent(), reading, Continuation.none());
        Linked linked = build.link(false, options.history());
        Optional<Theme> theme = build.findings().keep(build.loadTheme(linked.config()));
        Optional<LiveSite.Shown> shown = Optional.empty();
        state = Optional.empty();
        if (linked.publication().isPresent() && theme.isPresent()) {
            Publication publication = linked.publication().get();
            History history = build.findings().keep(linked.history().join());
            shown = shown(build, publication, history, theme.get());
            if (!build.findings().hasErrors()) {
                state = Optional.of(new State(build, linked, publication, history, theme.get()));
            }
        }
        return new LiveSite(
                number,
                build.findings().sorted(),
                linked.config().interfaceLanguage(),
                state.isPresent() ? shown : Optional.empty(),
                Optional.empty(),
                state.isEmpty(),
                Optional.empty());
    }

    private Optional<LiveSite.Shown> shown(
            SiteBuild build, Publication publication, History history, Theme theme) {
        SitePictures pictures = build.pictures(publication);
        Optional<PagesOnDemand> pages =
                build.findings()
                        .keep(ready(theme))
                        .map(
                                ready ->
                                        PagesOnDemand.of(
                                                publication,
                                                history,
                                                ready,
                                                known.downloads(),
                                                known.printPage(),
                                                pictures));
        Map<SitePath, OutputFile> scripts = new HashMap<>();
        SearchStage.scripts(publication.language(), theme.strings(publication.language()))
                .forEach(file -> scripts.put(file.path(), file));
        return pages.map(made -> new LiveSite.Shown(made, scripts, reading.copies()));
    }

    // [LiveReading] answers with the same theme where nothing has changed.
    @SuppressWarnings("ReferenceEquality")
    private Outcome<Optional<ReadyTheme>> ready(Theme theme) {
        if (ready.isEmpty() || ready.get().theme() != theme) {
            ready = Optional.of(new Ready(theme, ReadyTheme.of(theme)));
        }
        return ready.get().outcome();
    }

    /// Makes and writes the whole site of the last look. It is given up, and the output left as it was, as soon as
    /// another look has found something new or `stop` says so.
    ///
    /// @return what is known after it; nothing changes where nothing was to be done
    public LiveSite complete(BooleanSupplier stop) {
        LiveSite started;
        State work;
        synchronized (this) {
            started = site;
            if (state.isEmpty() || started.settled()) {
                return started;
            }
            work = state.get();
        }
        LiveSite ended;
        try {
            ended = whole(started, work, () -> stop.getAsBoolean() || isOld(started));
        } catch (Superseded givenUp) {
            return started;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            ended = started.broken(fault);
        }
        synchronized (this) {
            if (site.number() == started.number()) {
                site = ended;
            }
            return site;
        }
    }

    private LiveSite whole(LiveSite started, State work, BooleanSupplier stop) {
        try (SiteDraft draft = new SiteDraft(options.output())) {
            Intake intake =
                    (path, made) -> {
                        if (stop.getAsBoolean()) {
                            throw new Superseded();
                        }
                        return draft.take(path, made);
                    };
            Optional<Rendered> rendered =
                    work.build()
                            .render(
                                    work.publication(),
                                    work.history(),
                                    work.linked().sources(),
                                    work.theme(),
                                    intake);
            if (stop.getAsBoolean()) {
                throw new Superseded();
            }
            Optional<WriteReport> written =
                    rendered.flatMap(made -> work.build().write(draft, made.site()));
            rendered.ifPresent(this::learn);
            return started.with(
                    work.build().findings().sorted(), written.map(report -> paths(report)));
        }
    }

    /// The weights that pages of the next state tell until its own are known.
    private synchronized void learn(Rendered made) {
        known = new Known(made.downloads(), made.printPage());
    }

    private static Set<SitePath> paths(WriteReport report) {
        Set<SitePath> paths = new HashSet<>();
        report.manifest().entries().forEach(entry -> paths.add(entry.path()));
        paths.add(Manifest.PATH);
        return Set.copyOf(paths);
    }

    private boolean isOld(LiveSite started) {
        return newest != started.number();
    }
}
