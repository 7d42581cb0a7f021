package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.check.SiteCheck;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.data.DataStage;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.document.ReviewDates;
import fr.balise.editorial.Editorial;
import fr.balise.git.History;
import fr.balise.increment.Ending;
import fr.balise.increment.LastBuild;
import fr.balise.page.PageStage;
import fr.balise.page.Pages;
import fr.balise.page.Visits;
import fr.balise.picture.PictureStage;
import fr.balise.picture.SitePictures;
import fr.balise.print.PrintStage;
import fr.balise.print.Printed;
import fr.balise.publication.Downloads;
import fr.balise.publication.Publication;
import fr.balise.search.SearchStage;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;
import fr.balise.site.Site;
import fr.balise.site.SiteDraft;
import fr.balise.site.SiteReport;
import fr.balise.site.WriteReport;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.theme.BundledThemes;
import fr.balise.theme.Strings;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// The build is a list of stages; the order in which they are listed here is the order in which they run.
///
/// ```
/// content/ ─read→ SourceTree ─parse→ Documents ─link→ Publication ─┬─ picture, page ─┐
/// themes/ ──load→ Theme ───────────────────────────────────────────┼─ search ────────┼→ OutputFile… ─assemble→ Site ─check─write→ site/
///                                                                  ├─ print ─────────┤
///                                                                  └─ data ──────────┘
/// ```
/// Each stage hands over a value and its diagnostics. Reading, parsing and linking name every fault of every file; after
/// an error nothing is rendered or written.
public final class SiteBuild {

    private final BuildOptions options;
    private final Progress progress;
    private final Reading reading;
    private final Findings findings;
    private final Continuation continuation;

    private SiteBuild(BuildOptions options, Progress progress) {
        this(options, progress, Reading.anew(options, Set.of()), Continuation.none());
    }

    /// A build that may know something of an earlier one.
    SiteBuild(BuildOptions options, Progress progress, Reading reading, Continuation continuation) {
        this.options = options;
        this.progress = progress;
        this.reading = reading;
        this.continuation = continuation;
        this.findings = new Findings(options.strict());
    }

    /// What was found so far.
    Findings findings() {
        return findings;
    }

    /// Builds the site and writes it; an error leaves the output folder exactly as it was. Where nothing has changed since
    /// the last build, its end is told again: for 10,000 documents 0.5 s of processor time instead of 40.
    public static BuildResult build(BuildOptions options, Progress progress) {
        LastBuild last = LastBuild.of(options.asked(), options.kept());
        Optional<Ending> same = last.unchanged();
        if (same.isPresent()) {
            progress.done(Progress.Stage.WRITE, 0);
            return BuildResult.again(same.get());
        }
        Continuation continuation =
                options.kept()
                        .map(folder -> Continuation.of(last.parts(), last.visits(), folder))
                        .orElseGet(Continuation::none);
        last.forget();
        // With PDFs every letter is looked at, for a font that has it.
        Set<String> known = options.print() ? Set.of() : continuation.documents().keySet();
        SiteBuild build =
                new SiteBuild(options, progress, Reading.anew(options, known), continuation);
        try (SiteDraft draft = new SiteDraft(options.output())) {
            Made made =
                    build.make(
                            build.link(options.print(), options.history()), new TidyIntake(draft));
            Optional<WriteReport> written = made.site().flatMap(site -> build.write(draft, site));
            BuildResult result = build.result(made, written);
            written.ifPresent(
                    report ->
                            result.ending()
                                    .ifPresent(
                                            end ->
                                                    last.keep(
                                                            end,
                                                            report.manifest(),
                                                            continuation.parts(
                                                                    end.diagnostics()))));
            return result;
        }
    }

    /// Builds the site from nothing into an empty folder, without a note of it for later builds, and gives the publication as
    /// well: what `balise diff` compares.
    public static BuiltSite anew(BuildOptions options, Progress progress) {
        SiteBuild build = new SiteBuild(options, progress);
        try (SiteDraft draft = new SiteDraft(options.output())) {
            Linked linked = build.link(options.print(), options.history());
            Made made = build.make(linked, new TidyIntake(draft));
            Optional<WriteReport> written = made.site().flatMap(site -> build.write(draft, site));
            return new BuiltSite(
                    build.result(made, written),
                    linked.publication(),
                    written.map(WriteReport::manifest));
        }
    }

    /// Runs every stage but the last one and reads the pages that would be written: what `balise check` does. Only here
    /// does it matter which day it is.
    public static BuildResult check(BuildOptions options, LocalDate today, Progress progress) {
        return check(options, today, Optional.empty(), progress);
    }

    /// The same, and asks other sites for the pages that the publication links to.
    public static BuildResult check(
            BuildOptions options,
            LocalDate today,
            Optional<WebLinkAsking> asking,
            Progress progress) {
        SiteBuild build = new SiteBuild(options, progress);
        Linked linked = build.link(true, options.history());
        boolean complete = !build.findings.hasErrors();
        Made made = build.make(linked, Intake.IN_MEMORY);
        build.findings.add(Editorial.check(linked.readable(), linked.sources(), complete));
        build.findings.add(ReviewDates.passed(made.documents(), today));
        made.site().ifPresent(site -> build.findings.add(SiteCheck.check(site)));
        asking.ifPresent(
                how ->
                        build.findings.add(
                                how.ask(
                                        made,
                                        today,
                                        build.shown(ConfigReader.FILE),
                                        build.kept("liens.json"),
                                        progress)));
        return build.result(made, Optional.empty());
    }

    /// Runs the stages up to *link* only: what `balise search` asks.
    public static ReadResult read(BuildOptions options, Progress progress) {
        SiteBuild build = new SiteBuild(options, progress);
        Linked linked = build.link(false, false);
        Made nothing =
                new Made(linked.sources(), linked.config(), linked.documents(), Optional.empty());
        return new ReadResult(
                build.result(nothing, Optional.empty()), linked.publication(), linked.readable());
    }

    /// What the stages before *write* made; the site is there only when nothing was wrong.
    record Made(
            SourceTree sources,
            PublicationConfig config,
            List<Document> documents,
            Optional<Rendered> rendered) {

        Optional<Site> site() {
            return rendered.map(Rendered::site);
        }
    }

    /// The site, what the first visit of some of its pages costs, and what its downloads and its print page weigh.
    record Rendered(Site site, Visits visits, Downloads downloads, OptionalLong printPage) {}

    /// What the stages up to *link* made; the publication is there only when nothing was wrong, what could be read of it in
    /// any case. What Git tells of it may still be on its way.
    record Linked(
            SourceTree sources,
            PublicationConfig config,
            CompletableFuture<Outcome<History>> history,
            List<Document> documents,
            Optional<Publication> publication,
            Publication readable) {}

    private Made make(Linked linked, Intake intake) {
        History history = findings.keep(linked.history().join());
        // A fault of the theme is told in the same run as those of the content.
        Optional<Theme> theme = findings.keep(loadTheme(linked.config()));
        Optional<Rendered> rendered =
                linked.publication()
                        .flatMap(
                                found ->
                                        theme.flatMap(
                                                style ->
                                                        render(
                                                                found,
                                                                history,
                                                                linked.sources(),
                                                                style,
                                                                intake)));
        return new Made(linked.sources(), linked.config(), linked.documents(), rendered);
    }

    /// @param readAgain whether the texts of the sources are wanted after *link*; the documents hold all that pages need, and
    ///     at 10,000 fiches the texts take 57 MB
    /// @param asked whether Git is asked about them
    Linked link(boolean readAgain, boolean asked) {
        SourceTree tree = findings.keep(reading.content());
        progress.done(Progress.Stage.READ, tree.files().size());
        Outcome<PublicationConfig> read = ConfigReader.read(tree);
        PublicationConfig config = findings.keep(read);
        CompletableFuture<Outcome<History>> history =
                asked
                        ? reading.history(
                                config.history(), Location.ofFile(shown(ConfigReader.FILE)))
                        : CompletableFuture.completedFuture(Outcome.of(History.none()));
        findings.use(config.rules(), options.contentShown());
        HalfConfiguration half = HalfConfiguration.of(tree, read);
        Catalog catalog = findings.keep(CatalogReader.read(tree));
        Documents documents =
                findings.keep(
                        reading.parse(
                                new DocumentParser(defaults(config), continuation.documents()),
                                tree));
        int count = documents.documents().size();
        progress.done(Progress.Stage.PARSE, count);
        if (count == 0 && documents.setAside().isEmpty() && !findings.hasErrors()) {
            findings.add(NoContent.in(options.contentShown()));
        }
        Outcome<Publication> linked = reading.link(tree, config, catalog, documents);
        Publication publication = linked.value();
        findings.add(half.withoutEchoes(linked.diagnostics()));
        findings.add(half.withoutEchoes(reading.sections(config.schema(), documents.documents())));
        progress.done(Progress.Stage.LINK, count);
        return new Linked(
                readAgain ? tree : assets(tree),
                config,
                history,
                documents.documents(),
                findings.hasErrors() ? Optional.empty() : Optional.of(publication),
                publication);
    }

    private static SourceTree assets(SourceTree tree) {
        return SourceTree.of(
                tree.files().values().stream().filter(SourceFile.Asset.class::isInstance).toList());
    }

    Optional<Rendered> render(
            Publication publication,
            History history,
            SourceTree sources,
            Theme theme,
            Intake intake) {
        continuation.linked(publication);
        // Pages say what downloads weigh, so these are made first.
        Printed printed = print(publication, sources, theme);
        SitePictures pictures = pictures(publication);
        Strings texts = theme.strings(publication.language());
        List<OutputFile> search =
                intake.takeAll(
                        findings.keep(
                                SearchStage.render(
                                        publication, texts, continuation.words(), intake)));
        List<OutputFile> references =
                continuation.files(
                        "references", intake, () -> DataStage.references(publication, intake));
        Downloads downloads = printed.downloads().with(weights(references));
        Pages pages =
                findings.keep(
                        PageStage.render(
                                publication,
                                history,
                                theme,
                                downloads,
                                pictures,
                                search,
                                continuation.pages(),
                                intake));
        continuation.made(pages.notes());
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        List<OutputFile> outputs = new ArrayList<>(pages.files());
        outputs.addAll(intake.takeAll(printed.files()));
        outputs.addAll(references);
        outputs.addAll(
                continuation.files(
                        "data",
                        intake,
                        () ->
                                findings.keep(
                                        DataStage.render(
                                                publication, history, pages.indexed(), intake))));
        outputs.addAll(search);
        progress.done(Progress.Stage.RENDER, outputs.size());
        Site site = findings.keep(Site.assemble(outputs));
        if (!findings.hasErrors()) {
            // The files of a collision are left out of the site, which is no second error of every
            // page that links to them.
            findings.add(PageTargets.check(pages, site, options.print()));
        }
        progress.done(
                Progress.Stage.CHECK,
                pages.links().stream().mapToInt(page -> page.to().size()).sum());
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new Rendered(site, pages.visits(), downloads, pages.printPage()));
    }

    private static Map<SitePath, Long> weights(List<OutputFile> made) {
        Map<SitePath, Long> weights = new TreeMap<>();
        for (OutputFile file : made) {
            weights.put(file.path(), file.content().size());
        }
        return weights;
    }

    private Printed print(Publication publication, SourceTree sources, Theme theme) {
        if (!options.print()) {
            return Printed.nothing();
        }
        Printed printed =
                findings.keep(PrintStage.render(publication, theme, sources, kept("print")));
        progress.done(Progress.Stage.PRINT, printed.made());
        return printed;
    }

    SitePictures pictures(Publication publication) {
        Outcome<SitePictures> pictures = PictureStage.render(publication, kept("images"));
        // Of a file that gives no picture the print edition has spoken already.
        findings.addUnlessSaid(pictures.diagnostics());
        progress.done(Progress.Stage.PICTURES, pictures.value().shown().size());
        return pictures.value();
    }

    private Optional<Path> kept(String folder) {
        return options.kept().map(all -> all.resolve(folder));
    }

    Optional<WriteReport> write(SiteDraft draft, Site site) {
        Outcome<WriteReport> report = draft.write(site);
        findings.keep(report);
        if (report.hasErrors()) {
            return Optional.empty();
        }
        progress.done(Progress.Stage.WRITE, report.value().written());
        return Optional.of(report.value());
    }

    private DocumentParser.Defaults defaults(PublicationConfig config) {
        return new DocumentParser.Defaults(config.ownSeries(), config.language(), options.drafts());
    }

    Outcome<Optional<Theme>> loadTheme(PublicationConfig config) {
        List<ThemeFolder> folders = new ArrayList<>();
        folders.add(new ThemeFolder(options.themes(), options.themesShown()));
        BundledThemes.folder().ifPresent(folders::add);
        String name = options.theme().orElse(config.theme());
        return reading.theme(name, Location.ofFile(shown(ConfigReader.FILE)), folders);
    }

    private String shown(String file) {
        return options.contentShown().isEmpty() ? file : options.contentShown() + "/" + file;
    }

    BuildResult result(Made made, Optional<WriteReport> written) {
        return new BuildResult(
                findings.sorted(),
                made.config().interfaceLanguage(),
                made.documents().size(),
                written.map(SiteReport::of),
                made.rendered().map(Rendered::visits),
                BuildResult.Way.ALL_STAGES);
    }
}
