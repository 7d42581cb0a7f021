package fr.balise.publication;

import fr.balise.address.Slug;
import fr.balise.catalog.ExternalFiche;
import fr.balise.document.Document;
import fr.balise.document.Documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers that no fiche has had yet: the next one comes after all that are taken, since a number is never reused.
///
/// Taken are those of the fiches here and elsewhere, and those that files set aside seem to carry: drafts, and files
/// with a fault. Of such a file the series is not known, so its number counts in every series.
public final class FreeNumbers {

    private final Map<String, Integer> highest = new HashMap<>();
    private int highestAside;

    /// The numbers of a publication whose fiches are of this series unless they say otherwise.
    public FreeNumbers(Documents documents, List<ExternalFiche> externals, String defaultSeries) {
        for (Document document : documents.documents()) {
            if (document instanceof Document.Fiche fiche) {
                take(fiche.series(), fiche.number());
            }
        }
        externals.forEach(fiche -> take(fiche.series().orElse(defaultSeries), fiche.number()));
        documents
                .setAside()
                .forEach(file -> highestAside = Math.max(highestAside, file.number().orElse(0)));
    }

    private void take(String series, int number) {
        highest.merge(Slug.distinct(series), number, Math::max);
    }

    /// The next free number of a series; 1 for a new one.
    public int next(String series) {
        return Math.max(highestAside, highest.getOrDefault(Slug.distinct(series), 0)) + 1;
    }
}
