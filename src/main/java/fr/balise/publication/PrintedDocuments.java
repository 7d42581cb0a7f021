package fr.balise.publication;

import fr.balise.config.PrintSettings;
import fr.balise.document.Document;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Which documents are printed: in the booklet, the book and the print page alike.
///
/// Pages (`pages/`) belong to the site, a guide or a legal notice; a publication that has nothing but pages prints them. What
/// `imprimer: exclure:` names is left out.
public final class PrintedDocuments {

    private PrintedDocuments() {}

    /// The printed documents of a publication, in reading order.
    public static List<LinkedDocument> of(Publication publication) {
        return of(publication.documents(), LinkedDocument::document, publication.config().print());
    }

    /// How many of some documents are printed.
    static int count(Collection<Document> documents, PrintSettings settings) {
        return of(documents, Function.identity(), settings).size();
    }

    private static <D> List<D> of(
            Collection<D> documents, Function<D, Document> document, PrintSettings settings) {
        List<D> wanted =
                documents.stream()
                        .filter(one -> !settings.excludes(document.apply(one).origin().path()))
                        .toList();
        return beforePages(wanted, document);
    }

    /// Some documents without the pages beside the publication; all of them where there are nothing but pages.
    static <D> List<D> beforePages(List<D> documents, Function<D, Document> document) {
        List<D> others =
                documents.stream()
                        .filter(one -> !(document.apply(one) instanceof Document.Page))
                        .toList();
        return others.isEmpty() ? documents : others;
    }
}
