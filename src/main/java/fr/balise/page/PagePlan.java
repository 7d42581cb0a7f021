package fr.balise.page;

import fr.balise.graph.CitationGraph;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;
import fr.balise.publication.Year;
import fr.balise.site.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of all pages of a site, in the order in which they are handed over.
final class PagePlan {

    private final PageContext context;
    private final PageTemplates templates;
    private final Publication publication;
    private final Optional<PageKeys> keys;
    private final List<PageJob> jobs = new ArrayList<>();

    private PagePlan(PageContext context, PageTemplates templates, Optional<PageKeys> keys) {
        this.context = context;
        this.templates = templates;
        this.publication = context.publication();
        this.keys = keys;
    }

    /// Every page to be made but the print page and the one on eco-design; one that would have nothing to say is not among them.
    ///
    /// @param keys of pages, where they are wanted
    static List<PageJob> jobs(
            PageContext context, PageTemplates templates, Optional<PageKeys> keys) {
        PagePlan plan = new PagePlan(context, templates, keys);
        DocumentPage documents = new DocumentPage(context);
        plan.overviews(documents);
        plan.search();
        plan.documents(documents);
        plan.terms(new ListPages(plan.publication, documents));
        plan.messages();
        // All but the pages of documents gather what is known of many, or show none.
        Optional<String> overview = keys.map(PageKeys::overview);
        return plan.jobs.stream()
                .map(job -> job.key().isPresent() ? job : job.with(overview))
                .toList();
    }

    /// The page on eco-design. It is made after the others, whose weights it says.
    static PageJob ecoDesign(PageTemplates templates, Visits visits) {
        return PageJob.generated(
                Permalinks.ECO_DESIGN,
                templates.ecoDesign(),
                page -> EcoDesignPage.view(visits, page));
    }

    /// The print page, where there is anything to print. It is made before the others, which say its weight.
    static Optional<PageJob> printPage(
            PageContext context, PageTemplates templates, Optional<PageKeys> keys) {
        return context.printed().any()
                ? Optional.of(
                        PageJob.unlisted(
                                        Permalinks.PRINT_PAGE,
                                        templates.print(),
                                        new PrintPage(context, new DocumentPage(context))::view)
                                .with(keys.map(PageKeys::texts)))
                : Optional.empty();
    }

    private void overviews(DocumentPage documents) {
        ListPages lists = new ListPages(publication, documents);
        Optional<MapPage> map =
                context.menu().has(Permalinks.MAP)
                        ? Optional.of(new MapPage(publication, lists))
                        : Optional.empty();
        HomePage home = new HomePage(context, documents, map);
        TermPages terms = new TermPages(publication);
        DirectoryPage directory = new DirectoryPage(publication, documents);
        jobs.add(PageJob.generated(Permalinks.HOME, templates.home(), home::view));
        if (context.menu().has(Permalinks.FICHES)) {
            jobs.add(PageJob.generated(Permalinks.FICHES, templates.list(), lists::fiches));
        }
        if (lists.hasTable()) {
            jobs.add(PageJob.generated(Permalinks.FICHES_TABLE, templates.list(), lists::table));
        }
        map.ifPresent(
                places ->
                        jobs.add(PageJob.generated(Permalinks.MAP, templates.map(), places::view)));
        if (context.menu().has(Permalinks.KEYWORDS)) {
            jobs.add(PageJob.generated(Permalinks.KEYWORDS, templates.terms(), terms::keywords));
        }
        if (context.menu().has(Permalinks.TERRITORIES)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.TERRITORIES, templates.terms(), terms::territories));
        }
        if (context.menu().has(Permalinks.DIRECTORY)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.DIRECTORY, templates.directory(), directory::view));
        }
        if (context.menu().has(Permalinks.GLOSSARY)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.GLOSSARY,
                            templates.glossary(),
                            page -> GlossaryPage.view(publication, page)));
        }
        if (context.menu().has(Permalinks.FUNDING)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.FUNDING,
                            templates.funding(),
                            page -> FundingPage.view(publication, page)));
        }
        if (context.menu().has(Permalinks.YEARS)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.YEARS,
                            templates.years(),
                            page -> YearsPage.view(publication, page)));
        }
        if (context.menu().has(Permalinks.CITATIONS)) {
            CitationGraph graph = context.citations();
            jobs.add(
                    PageJob.generated(
                            Permalinks.CITATIONS,
                            templates.citations(),
                            page -> CitationsPage.view(graph, page)));
        }
        if (context.menu().has(Permalinks.INDEX)) {
            jobs.add(
                    PageJob.generated(
                            Permalinks.INDEX,
                            templates.index(),
                            page -> IndexPage.view(publication, page)));
        }
    }

    /// The search page, which is the list of all documents from A to Z as well.
    private void search() {
        jobs.add(
                PageJob.generated(
                        Permalinks.SEARCH,
                        templates.search(),
                        page -> SearchPage.view(publication, page)));
    }

    private void documents(DocumentPage documents) {
        for (LinkedDocument document : publication.documents()) {
            if (!introduces(document)) {
                jobs.add(
                        PageJob.of(
                                        document.address(),
                                        Origin.file(document.document().origin().shown()),
                                        templates.document(),
                                        page -> documents.view(document, page))
                                .with(keys.map(known -> known.document(document))));
            }
        }
    }

    /// Whether a document is the introduction of a page that Balise makes, rather than a page of its own.
    private static boolean introduces(LinkedDocument document) {
        return document.address().equals(Permalinks.HOME)
                || document.address().equals(Permalinks.FICHES)
                || document.address().equals(Permalinks.DIRECTORY);
    }

    private void terms(ListPages lists) {
        DossierPages dossiers = new DossierPages(publication);
        for (DossierSubject subject : dossiers.subjects()) {
            jobs.add(
                    PageJob.generated(
                            subject.address(),
                            templates.dossier(),
                            page -> dossiers.view(subject, page)));
        }
        for (Year year : publication.years()) {
            jobs.add(
                    PageJob.generated(
                            year.address(), templates.list(), page -> lists.year(year, page)));
        }
    }

    private void messages() {
        jobs.add(
                PageJob.generated(
                        Permalinks.ACCESSIBILITY,
                        templates.accessibility(),
                        AccessibilityPage::view));
        jobs.add(
                PageJob.unlisted(
                        Permalinks.NOT_FOUND,
                        templates.notFound(),
                        page -> MessagePages.notFound(publication, page)));
        for (Redirect redirect : publication.redirects()) {
            jobs.add(
                    PageJob.unlisted(
                            redirect.from(),
                            templates.redirect(),
                            page -> MessagePages.redirect(redirect, page)));
        }
    }
}
