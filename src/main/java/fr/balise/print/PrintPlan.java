package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.date.PartialDate;
import fr.balise.document.Document;
import fr.balise.markdown.Edition;
import fr.balise.markdown.Heading;
import fr.balise.print.pdf.Attachment;
import fr.balise.print.pdf.Bookmark;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.site.Bytes;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The list of all PDFs of a publication, in the order in which they are handed over.
final class PrintPlan {

    // The date of a file that nothing dates: any constant would do, no clock would.
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final PrintContext context;
    private final PrintTemplates templates;
    private final SourceTree sources;
    private final Publication publication;
    private final PublicationView identity;

    PrintPlan(PrintContext context, PrintTemplates templates, SourceTree sources) {
        this.context = context;
        this.templates = templates;
        this.sources = sources;
        this.publication = context.publication();
        this.identity = Identities.of(context);
    }

    /// Every PDF to be made. The booklet, which takes longest, comes first.
    List<PrintJob> jobs() {
        List<PrintJob> jobs = new ArrayList<>();
        int documents = context.printed().all().size();
        if (documents > 0 && publication.config().print().makesBooklet(documents)) {
            jobs.add(booklet());
        }
        if (publication.config().print().makesSheets()) {
            Permalinks permalinks = new Permalinks(publication.config().ownSeries());
            Set<SitePath> taken = new HashSet<>();
            for (LinkedDocument document : context.printed().all()) {
                permalinks
                        .pdf(document.document())
                        // A publication may tolerate a number given twice: the first one has it.
                        .filter(taken::add)
                        .ifPresent(address -> jobs.add(sheet(document, address)));
            }
        }
        return jobs;
    }

    /// The date of the current edition, for what is not dated itself.
    LocalDate date() {
        return publication
                .config()
                .currentEdition()
                .flatMap(PublicationConfig.Edition::date)
                .map(PartialDate::firstDay)
                .orElse(UNDATED);
    }

    private PrintJob booklet() {
        return new PrintJob(
                Permalinks.BOOKLET,
                "",
                sources.text(ConfigReader.FILE)
                        .map(SourceFile.Text::shown)
                        .orElse(publication.title()),
                publication.title(),
                identity.summary().orElse(publication.title()),
                publication.keywords().stream().map(Term::name).toList(),
                date(),
                publication.config().language(),
                context.printed().all().stream().map(document -> bookmark(document, true)).toList(),
                Optional.empty(),
                images ->
                        templates
                                .booklet()
                                .render(BookletMaker.onPaper(context, images).view(identity)));
    }

    private PrintJob sheet(LinkedDocument linked, SitePath address) {
        Document document = linked.document();
        String title =
                linked.card()
                                .number()
                                .map(
                                        number ->
                                                context.strings()
                                                        .format("imprime.fiche", "n", number))
                                .map(name -> name + " – ")
                                .orElse("")
                        + linked.card().title();
        return new PrintJob(
                address,
                document.origin().path(),
                document.origin().shown(),
                title,
                linked.card().summary().orElse(title),
                linked.keywords().stream().map(Term.Ref::name).toList(),
                linked.card().date().map(PartialDate::firstDay).orElse(date()),
                document.identity().language(),
                List.of(bookmark(linked, false)),
                attachment(document, address),
                images -> templates.sheet().render(sheet(linked, title, images)));
    }

    private SheetView sheet(LinkedDocument linked, String title, ImagesUsed images) {
        PrintLinks.Target target =
                new PrintLinks.Target(
                        new LinkTargets.Sheet(
                                linked.card(), context.addresses(), context.strings()),
                        images,
                        IndexMarks.none(),
                        Edition.PRINT,
                        "");
        return new SheetView(
                context.strings(),
                identity,
                title,
                new ArticleMaker(context).view(linked, target, List.of()));
    }

    /// The source of a document, as it was read, under a name of its own.
    private Optional<Attachment> attachment(Document document, SitePath address) {
        String pdf = address.value().substring(address.value().lastIndexOf('/') + 1);
        String name = pdf.substring(0, pdf.lastIndexOf('.')) + ".md";
        return sources.text(document.origin().path())
                .map(SourceFile.Text::text)
                .map(
                        text ->
                                new Attachment(
                                        name,
                                        "text/markdown",
                                        Bytes.of(text.getBytes(StandardCharsets.UTF_8)),
                                        context.strings().text("imprime.source")));
    }

    private Bookmark bookmark(LinkedDocument linked, boolean inBooklet) {
        String prefix = inBooklet ? PrintedTexts.prefix(linked.address()) : "";
        List<Heading> headings = linked.document().body().headings();
        int top = headings.stream().mapToInt(Heading::level).min().orElse(0);
        return new Bookmark(
                linked.card().number().map(number -> number + " – ").orElse("")
                        + linked.card().title(),
                PrintedTexts.id(linked.address()),
                headings.stream()
                        .filter(heading -> heading.level() == top)
                        .map(
                                heading ->
                                        new Bookmark(
                                                heading.text(), prefix + heading.id(), List.of()))
                        .toList());
    }
}
