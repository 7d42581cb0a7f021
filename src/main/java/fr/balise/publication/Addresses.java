package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Severity;
import fr.balise.document.Document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Which document has which address; no two have the same one.
///
/// Of two documents with one address the first by path is published, and the other one is reported and left out, so
/// that what follows is sound even where the publication silences the report.
final class Addresses {

    private final Permalinks permalinks;
    private final Map<SitePath, Document> byAddress = new HashMap<>();
    private final Map<String, SitePath> byPath = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();

    /// Gives every document its address.
    Addresses(List<Document> all, Permalinks permalinks, Consumer<Diagnostic> report) {
        this.permalinks = permalinks;
        List<Document> readmes = all.stream().filter(Addresses::isReadme).toList();
        for (Document document : all) {
            if (!isReadme(document)) {
                add(document, report);
            }
        }
        readmes.forEach(document -> add(document, report));
        documents.sort((a, b) -> a.origin().path().compareTo(b.origin().path()));
    }

    private void add(Document document, Consumer<Diagnostic> report) {
        SitePath address = permalinks.of(document);
        Document other = byAddress.putIfAbsent(address, document);
        if (other == null) {
            documents.add(document);
            byPath.put(document.origin().path(), address);
            return;
        }
        String shown = other.origin().shown();
        if (isReadme(document)) {
            report.accept(new PlaceProblem.Readme(shown).at(document.origin().location()));
        } else if (!(other instanceof Document.Fiche && document instanceof Document.Fiche)) {
            // Two fiches with one address have one number, which FicheIndex reports.
            report.accept(
                    new PlaceProblem.AddressTaken(address.value(), shown)
                            .at(document.origin().location()));
        }
    }

    /// Leaves out documents that stand where Balise makes a page of its own, and reports them.
    void yieldTo(MadePages made, Severity severity, Consumer<Diagnostic> report) {
        documents.removeIf(
                document -> {
                    SitePath address = of(document);
                    boolean taken = made.has(address) && !introduces(document, address);
                    if (taken) {
                        byAddress.remove(address);
                        report.accept(
                                new PlaceProblem.MadeByBalise(address.value(), severity)
                                        .at(document.origin().location()));
                    }
                    return taken;
                });
    }

    /// Whether a document is the introduction of a page that Balise makes.
    private static boolean introduces(Document document, SitePath address) {
        return address.equals(Permalinks.HOME)
                || address.equals(Permalinks.FICHES)
                || document instanceof Document.Directory;
    }

    private static boolean isReadme(Document document) {
        return document.origin().stem().toLowerCase(Locale.ROOT).equals("readme");
    }

    /// The documents that have an address, by path.
    List<Document> documents() {
        return List.copyOf(documents);
    }

    /// The address of one of them.
    SitePath of(Document document) {
        return Objects.requireNonNull(byPath.get(document.origin().path()));
    }

    /// The documents by address.
    Map<SitePath, Document> byAddress() {
        return Map.copyOf(byAddress);
    }
}
