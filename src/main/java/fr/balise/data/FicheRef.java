package fr.balise.data;

import static fr.balise.data.Shape.text;
import static fr.balise.data.Shape.wholeNumber;

import fr.balise.catalog.ExternalFiche;
import fr.balise.publication.DocumentCard;

import java.util.Optional;

/// A fiche as data mention it. The series stands beside the number, since a number is unique only in its series.
///
/// @param number in its series
/// @param series its name
/// @param title of the fiche
/// @param address relative to the folder of data; absolute for a fiche that lives elsewhere
record FicheRef(int number, String series, String title, String address) {

    /// The mention as JSON.
    static final Shape<FicheRef> SHAPE =
            Shape.<FicheRef>object()
                    .with(
                            "numero",
                            "Le numéro, unique dans sa série.",
                            wholeNumber(1),
                            FicheRef::number)
                    .with("serie", "La série.", text(), FicheRef::series)
                    .with("titre", "Le titre.", text(), FicheRef::title)
                    .with(
                            "adresse",
                            "Sa page, relative à ce fichier ; absolue pour une fiche d’une autre"
                                    + " publication.",
                            text(),
                            FicheRef::address)
                    .shape();

    /// The mention of a document; empty when it is no fiche.
    static Optional<FicheRef> of(DocumentCard card, SiteLinks links) {
        return card.number()
                .flatMap(
                        number ->
                                card.series()
                                        .map(
                                                series ->
                                                        new FicheRef(
                                                                number,
                                                                series,
                                                                card.title(),
                                                                links.relative(card.address()))));
    }

    /// The mention of a fiche that lives elsewhere.
    static FicheRef of(ExternalFiche fiche, String defaultSeries) {
        return new FicheRef(
                fiche.number(),
                fiche.series().orElse(defaultSeries),
                fiche.title(),
                fiche.address());
    }
}
