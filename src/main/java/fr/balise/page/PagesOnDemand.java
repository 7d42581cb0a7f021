package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.git.History;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Downloads;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.site.OutputFile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The pages of a publication, each made when somebody asks for it: what a person who writes looks at while the rest of
/// the site is still to be made.
///
/// ```
/// PagesOnDemand pages = PagesOnDemand.of(publication, history, theme, downloads, weight, pictures);
/// pages.page(new SitePath("fiches/index.html"));  // its HTML
/// pages.page(new SitePath("imprimer/index.html")); // empty: it shows everything, and takes as long as everything
/// ```
/// They are the bytes that [PageStage] makes of the same publication, as far as the weights of downloads are known.
public final class PagesOnDemand {

    /// Made after all others or of all others, so not on demand.
    private static final Set<SitePath> NOT_ALONE =
            Set.of(Permalinks.PRINT_PAGE, Permalinks.ECO_DESIGN);

    private final PageContext context;
    private final Map<SitePath, PageJob> jobs = new HashMap<>();
    private final Map<SitePath, OutputFile> files = new HashMap<>();

    private PagesOnDemand(PageContext context, PageTemplates templates) {
        this.context = context;
        for (PageJob job : PagePlan.jobs(context, templates, Optional.empty())) {
            jobs.put(job.address(), job);
        }
        context.assets().files().forEach(file -> files.put(file.path(), file));
        context.pictures().files().forEach(file -> files.put(file.path(), file));
    }

    /// The pages of a publication in a theme.
    ///
    /// @param history what Git tells of its files
    /// @param downloads what is known of the files that readers can download
    /// @param printPage what the print page weighs, where that is known
    public static PagesOnDemand of(
            Publication publication,
            History history,
            ReadyTheme theme,
            Downloads downloads,
            OptionalLong printPage,
            SitePictures pictures) {
        PageContext context = theme.context(publication, history, downloads, pictures);
        return new PagesOnDemand(
                printPage.isPresent() ? context.withPrintPage(printPage.getAsLong()) : context,
                theme.templates());
    }

    /// The UTF-8 of the page at an address.
    public Optional<byte[]> page(SitePath address) {
        return Optional.ofNullable(jobs.get(address))
                .map(job -> job.print().apply(new PageScope(context, address, job.template())));
    }

    /// The file of the theme or of the content at an address.
    public Optional<OutputFile> file(SitePath address) {
        return Optional.ofNullable(files.get(address));
    }

    /// Whether only a whole build knows if there is something at an address.
    public static boolean needsAll(SitePath address) {
        return NOT_ALONE.contains(address) || !address.value().endsWith(".html");
    }
}
