package fr.balise.page;

import fr.balise.diagnostic.Outcome;
import fr.balise.git.History;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Downloads;
import fr.balise.publication.Publication;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;
import fr.balise.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/// The stage *page*: `Publication`, its history, theme, pictures and the weights of what can be downloaded → [Pages].
///
/// The print page is made first, for the home page says its weight, and the page on eco-design last, for it says what
/// the others weigh. All others are independent of each other; they are
/// made on all cores and handed over in a fixed order.
public final class PageStage {

    private static final int HANDS = 64;

    private PageStage() {}

    /// Makes every page of the publication in a theme; nothing, with diagnostics, where the theme is wrong.
    ///
    /// @param search the scripts of the search, which pages load
    /// @param earlier the pages of the last build, which need not be made again where nothing that they show has changed
    /// @param intake takes each page as soon as it is made
    public static Outcome<Pages> render(
            Publication publication,
            History history,
            Theme theme,
            Downloads downloads,
            SitePictures pictures,
            List<OutputFile> search,
            KnownPages earlier,
            Intake intake) {
        return ReadyTheme.of(theme)
                .then(
                        ready ->
                                ready.map(
                                                style ->
                                                        render(
                                                                style.context(
                                                                        publication,
                                                                        history,
                                                                        downloads,
                                                                        pictures),
                                                                style.templates(),
                                                                search,
                                                                earlier,
                                                                intake))
                                        .orElseGet(() -> Outcome.of(Pages.none())));
    }

    private static Outcome<Pages> render(
            PageContext context,
            PageTemplates templates,
            List<OutputFile> search,
            KnownPages earlier,
            Intake intake) {
        Optional<MadePage> printPage =
                PagePlan.printPage(context, templates, keys(earlier, context))
                        .map(job -> MadePage.of(job, context, earlier, intake));
        PageContext known =
                printPage.map(page -> context.withPrintPage(page.weight(context))).orElse(context);
        List<PageJob> jobs = new ArrayList<>(PagePlan.jobs(known, templates, keys(earlier, known)));
        List<MadePage> made = new ArrayList<>(made(jobs, known, earlier, intake));
        List<OutputFile> files = files(context);
        Outcome<Visits> visits = VisitSurvey.of(context, made, search, earlier);
        PageJob ecoDesign = PagePlan.ecoDesign(templates, visits.value());
        jobs.add(ecoDesign);
        made.add(MadePage.of(ecoDesign, known, earlier, intake));
        printPage.ifPresent(made::add);
        List<OutputFile> all = new ArrayList<>(made.stream().map(MadePage::file).toList());
        all.addAll(files);
        return visits.map(
                measured ->
                        new Pages(
                                all,
                                jobs.stream()
                                        .filter(PageJob::indexed)
                                        .map(PageJob::address)
                                        .toList(),
                                made.stream().map(MadePage::links).toList(),
                                measured,
                                known.printPage(),
                                made.stream()
                                        .map(MadePage::note)
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    private static Optional<PageKeys> keys(KnownPages earlier, PageContext context) {
        return earlier.keys().map(keys -> new PageKeys(context, keys));
    }

    /// Makes all pages on all cores. A parallel stream gives each core two long stretches, and the heaviest pages, those of
    /// terms, stand together: one core had them all, and the other nothing to do, for 0.8 s of 15 at 10,000 fiches. So pages
    /// are dealt out like cards, in so many hands that the last ones end at about the same time.
    private static List<MadePage> made(
            List<PageJob> jobs, PageContext context, KnownPages earlier, Intake intake) {
        MadePage[] made = new MadePage[jobs.size()];
        ForkJoinTask.invokeAll(
                IntStream.range(0, HANDS)
                        .mapToObj(
                                hand ->
                                        ForkJoinTask.adapt(
                                                () -> {
                                                    for (int at = hand;
                                                            at < made.length;
                                                            at += HANDS) {
                                                        made[at] =
                                                                MadePage.of(
                                                                        jobs.get(at),
                                                                        context,
                                                                        earlier,
                                                                        intake);
                                                    }
                                                }))
                        .toList());
        return List.of(made);
    }

    /// The files of the theme and those of the content.
    private static List<OutputFile> files(PageContext context) {
        List<OutputFile> files = new ArrayList<>(context.assets().files());
        files.addAll(context.pictures().files());
        return files;
    }
}
