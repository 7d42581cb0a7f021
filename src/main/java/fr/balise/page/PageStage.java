package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.publication.Downloads;
import fr.balise.publication.FileUse;
import fr.balise.publication.Publication;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;
import fr.balise.theme.Theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The stage *page*: `Publication`, theme and the weights of what can be downloaded → [Pages].
///
/// The print page is made first, for the home page says its weight. All others are independent of each other; they are
/// made on all cores and handed over in a fixed order.
public final class PageStage {

    private PageStage() {}

    /// Makes every page of the publication in a theme; nothing, with diagnostics, where the theme is wrong.
    public static Outcome<Pages> render(Publication publication, Theme theme, Downloads downloads) {
        Outcome<Optional<PageTemplates>> templates = PageTemplates.of(theme);
        Outcome<ThemeAssets> assets = ThemeAssets.of(theme);
        List<Diagnostic> problems = new ArrayList<>(templates.diagnostics());
        problems.addAll(assets.diagnostics());
        if (templates.value().isEmpty()) {
            return new Outcome<>(new Pages(List.of(), List.of(), List.of()), problems);
        }
        PageContext context =
                PageContext.of(
                        publication,
                        assets.value(),
                        theme.strings(publication.language()),
                        downloads);
        return new Outcome<>(render(context, templates.value().get()), problems);
    }

    private static Pages render(PageContext context, PageTemplates templates) {
        Optional<Made> printPage =
                PagePlan.printPage(context, templates).map(job -> make(job, context));
        PageContext known =
                printPage.map(page -> context.withPrintPage(page.weight(context))).orElse(context);
        List<PageJob> jobs = PagePlan.jobs(known, templates);
        List<Made> made =
                new ArrayList<>(jobs.parallelStream().map(job -> make(job, known)).toList());
        printPage.ifPresent(made::add);
        List<OutputFile> files = new ArrayList<>(made.stream().map(Made::file).toList());
        files.addAll(context.assets().files());
        for (FileUse file : context.publication().files()) {
            files.add(
                    new OutputFile(
                            file.address(),
                            new Content.Copy(file.file().file()),
                            Origin.file(file.file().shown())));
        }
        return new Pages(
                files,
                jobs.stream().filter(PageJob::indexed).map(PageJob::address).toList(),
                made.stream().flatMap(page -> page.links().stream()).toList());
    }

    /// A finished page and its links.
    private record Made(OutputFile file, int bytes, List<PageLink> links) {

        /// Its own bytes and those of the files of the content that it shows.
        long weight(PageContext context) {
            Set<SitePath> shown = links.stream().map(PageLink::to).collect(Collectors.toSet());
            return bytes
                    + context.publication().files().stream()
                            .filter(file -> shown.contains(file.address()))
                            .mapToLong(file -> file.file().size())
                            .sum();
        }
    }

    private static Made make(PageJob job, PageContext context) {
        PageScope page = new PageScope(context, job.address());
        // Bytes rather than text: one character outside Latin-1 doubles the memory of a whole page.
        byte[] html = job.print().apply(page).getBytes(StandardCharsets.UTF_8);
        return new Made(
                new OutputFile(job.address(), new Content.Binary(Bytes.of(html)), job.origin()),
                html.length,
                page.links());
    }
}
