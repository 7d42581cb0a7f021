package fr.balise.rename;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.document.Document;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.schema.SectionCheck;
import fr.balise.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A publication as its files say it, drafts among its documents.
///
/// @param tree the files
/// @param config what publication.yaml says
/// @param catalog reference data
/// @param documents what the files of documents say
/// @param publication these, linked
/// @param found what is wrong, with the severities of the publication
record State(
        SourceTree tree,
        PublicationConfig config,
        Catalog catalog,
        Documents documents,
        Publication publication,
        List<Diagnostic> found) {

    State {
        found = List.copyOf(found);
    }

    /// Reads a tree.
    ///
    /// @param shown the content folder as the author named it
    static State of(Outcome<SourceTree> read, String shown) {
        SourceTree tree = read.value();
        Outcome<PublicationConfig> config = ConfigReader.read(tree);
        Outcome<Catalog> catalog = CatalogReader.read(tree);
        Outcome<Documents> documents =
                new DocumentParser(
                                new DocumentParser.Defaults(
                                        config.value().ownSeries(),
                                        config.value().language(),
                                        true))
                        .parse(tree);
        Outcome<Publication> linked =
                Linker.link(tree, config.value(), catalog.value(), documents.value());
        List<Diagnostic> found = new ArrayList<>();
        Stream.of(read, config, catalog, documents, linked)
                .forEach(outcome -> found.addAll(outcome.diagnostics()));
        found.addAll(SectionCheck.check(config.value().schema(), documents.value().documents()));
        return new State(
                tree,
                config.value(),
                catalog.value(),
                documents.value(),
                linked.value(),
                config.value().rules().apply(found, shown));
    }

    List<Diagnostic> errors() {
        return found.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    }

    /// The fiches, in reading order.
    Stream<Document.Fiche> fiches() {
        return publication.documents().stream()
                .map(LinkedDocument::document)
                .filter(Document.Fiche.class::isInstance)
                .map(Document.Fiche.class::cast);
    }

    /// The documents, linked, by the path of their file.
    Map<String, LinkedDocument> byPath() {
        return publication.documents().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.document().origin().path(), Function.identity()));
    }
}
