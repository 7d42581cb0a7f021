package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.config.PrintSettings;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.PrintedDocuments;
import fr.balise.publication.Publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The documents that the print page shows, in the order of the table of contents, and their names in it.
///
/// More than [PrintSettings#LONGEST_BOOKLET] are none at all.
///
/// Fiches, articles and panoramas are named as their PDFs are, `fiche-056`, whatever their titles: readers keep these
/// names and send them to each other. The names of others have a `:`, `chapitre:edito`, which no other id has.
final class PrintNames {

    private final SequencedMap<SitePath, LinkedDocument> documents;
    private final Map<SitePath, String> names;
    private final Set<String> choices;

    private PrintNames(
            SequencedMap<SitePath, LinkedDocument> documents,
            Map<SitePath, String> names,
            Set<String> choices) {
        this.documents = documents;
        this.names = names;
        this.choices = choices;
    }

    /// What is printed of a publication.
    static PrintNames of(Publication publication) {
        SequencedMap<SitePath, LinkedDocument> documents = new LinkedHashMap<>();
        PrintedDocuments.of(publication)
                .forEach(document -> documents.put(document.address(), document));
        if (documents.size() > PrintSettings.LONGEST_BOOKLET) {
            documents.clear();
        }
        return named(documents, new Permalinks(publication.config().ownSeries()));
    }

    private static PrintNames named(
            SequencedMap<SitePath, LinkedDocument> documents, Permalinks permalinks) {
        Map<SitePath, String> names = new HashMap<>();
        Set<String> choices = new HashSet<>();
        documents.forEach(
                (address, document) ->
                        names.put(
                                address,
                                permalinks
                                        .pdf(document.document())
                                        .map(PrintNames::ofPdf)
                                        // A publication may tolerate a number given twice.
                                        .filter(choices::add)
                                        .orElseGet(() -> ofPage(document))));
        return new PrintNames(documents, names, choices);
    }

    /// `pdf/fiche-056.pdf` → `fiche-056`
    private static String ofPdf(SitePath pdf) {
        return pdf.value().substring("pdf/".length(), pdf.value().length() - ".pdf".length());
    }

    /// `chapitres/edito.html` → `chapitre:edito`
    private static String ofPage(LinkedDocument document) {
        String page = document.address().value();
        String folder = document.card().type().folder() + "/";
        int from = page.startsWith(folder) ? folder.length() : 0;
        return document.card().type().word()
                + ":"
                + page.substring(from, page.length() - ".html".length());
    }

    /// The documents in order, the introduction of the directory among them.
    List<LinkedDocument> documents() {
        return List.copyOf(documents.values());
    }

    /// Whether there is anything to print.
    boolean any() {
        return !documents.isEmpty();
    }

    /// Whether a page is printed.
    boolean has(SitePath page) {
        return documents.containsKey(page);
    }

    /// The name of a printed document: the id of its article.
    String name(SitePath page) {
        return names.getOrDefault(page, "");
    }

    /// Whether readers can choose anything for «Ma sélection».
    boolean anyChoice() {
        return !choices.isEmpty();
    }

    /// The name by which readers choose a document: only fiches, articles and panoramas that are printed have one.
    Optional<String> choice(SitePath page) {
        return Optional.of(name(page)).filter(choices::contains);
    }
}
