package fr.balise.page;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
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

/// The stage *page*: `Publication` and theme → [Pages].
///
/// Every page is independent of the others; they are made on all cores and handed over in a fixed order.
public final class PageStage {

    private PageStage() {}

    /// Makes every page of the publication in a theme; nothing, with diagnostics, where the theme is wrong.
    public static Outcome<Pages> render(Publication publication, Theme theme) {
        Outcome<Optional<PageTemplates>> templates = PageTemplates.of(theme);
        Outcome<ThemeAssets> assets = ThemeAssets.of(theme);
        List<Diagnostic> problems = new ArrayList<>(templates.diagnostics());
        problems.addAll(assets.diagnostics());
        if (templates.value().isEmpty()) {
            return new Outcome<>(new Pages(List.of(), List.of(), List.of()), problems);
        }
        PageContext context =
                PageContext.of(publication, assets.value(), theme.strings(publication.language()));
        return new Outcome<>(render(context, templates.value().get()), problems);
    }

    private static Pages render(PageContext context, PageTemplates templates) {
        List<PageJob> jobs = PagePlan.jobs(context, templates);
        List<Made> made = jobs.parallelStream().map(job -> make(job, context)).toList();
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
    private record Made(OutputFile file, List<PageLink> links) {}

    private static Made make(PageJob job, PageContext context) {
        PageScope page = new PageScope(context, job.address());
        // Bytes rather than text: one character outside Latin-1 doubles the memory of a whole page.
        byte[] html = job.print().apply(page).getBytes(StandardCharsets.UTF_8);
        return new Made(
                new OutputFile(job.address(), new Content.Binary(Bytes.of(html)), job.origin()),
                page.links());
    }
}
