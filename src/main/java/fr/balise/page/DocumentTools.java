package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.citation.Bibliography;
import fr.balise.citation.ExtraFacts;
import fr.balise.citation.Metadata;
import fr.balise.citation.Percent;
import fr.balise.citation.PlainCitation;
import fr.balise.citation.Reference;
import fr.balise.citation.References;
import fr.balise.config.PublicationConfig.Edition;
import fr.balise.date.PartialDate;
import fr.balise.document.FrontMatter;
import fr.balise.page.HeadView.MetadataView;
import fr.balise.page.ToolsView.CitationFile;
import fr.balise.page.ToolsView.CitationView;
import fr.balise.page.ToolsView.DateView;
import fr.balise.page.ToolsView.FreshnessView;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.yaml.Located;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A linked document → what readers do with it.
final class DocumentTools {

    private final PageContext context;
    private final Publication publication;
    private final References references;
    private final Permalinks permalinks;

    DocumentTools(PageContext context) {
        this.context = context;
        this.publication = context.publication();
        this.references = new References(publication);
        this.permalinks = new Permalinks(publication.config().ownSeries());
    }

    /// What a citation of a document says, in the head of its page and in its text.
    Reference reference(LinkedDocument linked) {
        return references.of(linked);
    }

    /// What the page of a document offers.
    ToolsView view(LinkedDocument linked, Reference reference, PageScope page) {
        List<ToolsView.PreviewView> previews = Previews.of(linked, page);
        return new ToolsView(
                mail(linked, reference, page),
                reference.address(),
                References.cites(linked.document().type())
                        ? Optional.of(citation(linked, reference, page))
                        : Optional.empty(),
                freshness(linked.document().frontMatter(), page),
                !previews.isEmpty(),
                previews);
    }

    /// What the head of its page says to programs that collect references.
    List<MetadataView> metadata(LinkedDocument linked, Reference reference) {
        if (!References.cites(linked.document().type())) {
            return List.of();
        }
        Optional<String> root = publication.config().address();
        Optional<String> pdf =
                permalinks
                        .pdf(linked.document())
                        .filter(file -> context.downloads().size(file).isPresent())
                        .map(SitePath::encoded);
        return Metadata.of(
                        reference,
                        root.map(top -> top + linked.address().encoded()),
                        root.flatMap(top -> pdf.map(file -> top + file)))
                .stream()
                .map(fact -> new MetadataView(fact.name(), fact.content()))
                .toList();
    }

    private static String mail(LinkedDocument linked, Reference reference, PageScope page) {
        String title =
                page.number(linked.card()).map(number -> number + " – ").orElse("")
                        + reference.title();
        String body = title + "\r\n" + reference.address().orElse("");
        return "mailto:?subject=" + Percent.encoded(title) + "&body=" + Percent.encoded(body);
    }

    private CitationView citation(LinkedDocument linked, Reference reference, PageScope page) {
        PlainCitation plain = PlainCitation.of(reference, page.language());
        return new CitationView(
                page.strings().text("citer." + linked.document().type().word()),
                plain.before(),
                plain.viewed(),
                plain.after(),
                Arrays.stream(Bibliography.values())
                        .map(
                                format ->
                                        new CitationFile(
                                                format.dataLink(reference),
                                                format.fileName(reference),
                                                format.label()))
                        .toList());
    }

    private Optional<FreshnessView> freshness(FrontMatter declared, PageScope page) {
        Optional<Edition> edition = publication.config().currentEdition();
        Optional<PartialDate> changed = ExtraFacts.changed(declared.extra());
        return declared.reviewed().isPresent()
                        || declared.reviewBy().isPresent()
                        || changed.isPresent()
                        || edition.isPresent()
                ? Optional.of(
                        new FreshnessView(
                                declared.reviewed().map(date -> date(date, page)),
                                changed.map(date -> date(date, page)),
                                declared.reviewBy()
                                        .map(Located::value)
                                        .map(date -> date(date, page)),
                                edition.map(Edition::name).map(context.typography()::apply),
                                edition.flatMap(Edition::date)
                                        .map(date -> date.in(page.language()))))
                : Optional.empty();
    }

    private static DateView date(PartialDate date, PageScope page) {
        return new DateView(date.in(page.language()), date.iso(), date.lastDay().toString());
    }
}
