package fr.balise.rename;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.document.Document;
import fr.balise.publication.Permalinks;

import java.util.Optional;

/// A fiche, the number that it has and the one that it gets, with all that follows from them.
///
/// @param fiche as it is
/// @param number the new number
/// @param permalinks the addresses of the publication
/// @param defaultSeries the series that goes without saying
record NumberChange(Document.Fiche fiche, int number, Permalinks permalinks, String defaultSeries) {

    int old() {
        return fiche.number();
    }

    /// The fiche with its new number.
    Document.Fiche renumbered() {
        return new Document.Fiche(
                fiche.origin(),
                fiche.identity(),
                fiche.frontMatter(),
                fiche.body(),
                number,
                fiche.series());
    }

    /// Whether a number in a series is meant for this fiche.
    boolean isMeant(int named, Optional<String> series) {
        return named == old()
                && Slug.distinct(series.orElse(defaultSeries))
                        .equals(Slug.distinct(fiche.series()));
    }

    /// The digits that its file name begins with, when they are its number and can be changed for good.
    Optional<String> fileDigits() {
        return FileNumber.digits(fiche.origin().path(), old())
                .filter(digits -> FileNumber.renumbered(digits, old(), number).isPresent());
    }

    /// The path of its file afterwards.
    String newPath() {
        String path = fiche.origin().path();
        return fileDigits()
                .flatMap(
                        digits ->
                                FileNumber.renumbered(digits, old(), number)
                                        .map(there -> FileNumber.path(path, digits, there)))
                .orElse(path);
    }

    SitePath address() {
        return permalinks.of(fiche);
    }

    SitePath newAddress() {
        return permalinks.of(renumbered());
    }

    SitePath shortAddress() {
        return permalinks.shortAddress(fiche);
    }

    SitePath newShortAddress() {
        return permalinks.shortAddress(renumbered());
    }
}
