package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.MarkdownParser;
import fr.balise.publication.Publication;
import fr.balise.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The editorial checks of `balise check`: a linked publication → what a careful reader would remark.
///
/// Files are read again, on all cores, since a build keeps no places of running text; the remarks come in reading order.
/// Nothing here is an error: what is remarked can be published.
public final class Editorial {

    private Editorial() {}

    /// Reads a whole publication over.
    ///
    /// @param sources the files that it was read from
    /// @param complete whether every file became a document; where some were set aside, nothing is said of what may be in
    ///     them
    public static List<Diagnostic> check(
            Publication publication, SourceTree sources, boolean complete) {
        MarkdownParser markdown = MarkdownParser.create();
        List<Remarks> remarks =
                publication.documents().parallelStream()
                        .map(linked -> Reading.of(linked, sources, markdown))
                        .flatMap(Optional::stream)
                        .map(new EachDocument(publication)::read)
                        .toList();
        List<Diagnostic> found = new ArrayList<>();
        remarks.forEach(one -> found.addAll(one.found()));
        List<Reading> readings = remarks.stream().map(Remarks::reading).toList();
        for (PublicationCheck check : betweenDocuments(publication, complete)) {
            check.check(readings, found::add);
        }
        return found;
    }

    /// What is looked for in each document; the order here is the order of execution.
    private static List<DocumentCheck> inDocuments(Publication publication) {
        return List.of(
                new HeadingLevels(),
                new ImagesInText(publication.catalog()),
                new VagueLinks(),
                new BareAddresses(),
                new TableHeads(),
                new Acronyms(publication.catalog(), publication.config()),
                new LongSentences(),
                new DotGrouped(),
                new CapitalAccents(publication.catalog()));
    }

    /// What is looked for between documents, once each was read; the order here is the order of execution.
    private static List<PublicationCheck> betweenDocuments(
            Publication publication, boolean complete) {
        List<PublicationCheck> always =
                List.of(
                        new TermNames(publication),
                        new UnplacedTerritories(publication.catalog()),
                        new NearTexts());
        List<PublicationCheck> whenComplete = List.of(new LonelyFiches(publication));
        List<PublicationCheck> checks = new ArrayList<>(always);
        checks.addAll(complete ? whenComplete : List.of());
        return checks;
    }

    /// A document that was read over, and what was remarked.
    private record Remarks(Reading reading, List<Diagnostic> found) {

        Remarks {
            found = List.copyOf(found);
        }
    }

    /// All checks of one document, one after the other.
    private record EachDocument(List<DocumentCheck> checks) {

        EachDocument(Publication publication) {
            this(inDocuments(publication));
        }

        Remarks read(Reading reading) {
            List<Diagnostic> found = new ArrayList<>();
            checks.forEach(check -> check.check(reading, found::add));
            return new Remarks(reading, found);
        }
    }
}
