package fr.balise.data;

import static fr.balise.data.Shape.link;
import static fr.balise.data.Shape.listOf;
import static fr.balise.data.Shape.number;
import static fr.balise.data.Shape.orNull;
import static fr.balise.data.Shape.text;

import fr.balise.catalog.Territory;
import fr.balise.data.TermEntries.KeywordEntry;
import fr.balise.data.TermEntries.TerritoryEntry;

/// What `mots-cles.json` and `territoires.json` say of a term.
final class TermShapes {

    private static final String PAGE =
            "Sa page, relative à ce fichier ; null si aucun document ne le porte.";
    private static final String URL =
            "Sa page, absolue ; null s’il n’en a pas ou si la publication n’a pas d’adresse.";
    private static final String FICHES = "Les fiches qui le portent, dans l’ordre de lecture.";

    /// A key word.
    static final Shape<KeywordEntry> KEYWORD =
            Shape.<KeywordEntry>object()
                    .with(
                            "nom",
                            "Le mot-clé, dans sa graphie préférée.",
                            text(),
                            KeywordEntry::name)
                    .with(
                            "famille",
                            "La famille à laquelle il appartient.",
                            orNull(text()),
                            KeywordEntry::family)
                    .with(
                            "variantes",
                            "Les autres graphies, qui veulent dire la même chose.",
                            listOf(text()),
                            KeywordEntry::variants)
                    .with("adresse", PAGE, orNull(link()), entry -> entry.page().relative())
                    .with(
                            "url",
                            URL,
                            orNull(PublicationShape.WEB),
                            entry -> entry.page().absolute())
                    .with("fiches", FICHES, listOf(FicheRef.SHAPE), KeywordEntry::fiches)
                    .shape();

    /// A territory.
    static final Shape<TerritoryEntry> TERRITORY =
            Shape.<TerritoryEntry>object()
                    .with(
                            "id",
                            "L’identifiant ; null pour un territoire que seul un document nomme.",
                            orNull(text()),
                            TerritoryEntry::id)
                    .with("nom", "Le nom.", text(), TerritoryEntry::name)
                    .with(
                            "pays",
                            "Le pays (ISO 3166-1 alpha-2).",
                            orNull(text()),
                            TerritoryEntry::country)
                    .with(
                            "lat",
                            "La latitude en degrés décimaux (WGS 84).",
                            orNull(number()),
                            entry -> entry.point().map(Territory.Point::latitude))
                    .with(
                            "lon",
                            "La longitude en degrés décimaux (WGS 84).",
                            orNull(number()),
                            entry -> entry.point().map(Territory.Point::longitude))
                    .with("adresse", PAGE, orNull(link()), entry -> entry.page().relative())
                    .with(
                            "url",
                            URL,
                            orNull(PublicationShape.WEB),
                            entry -> entry.page().absolute())
                    .with("fiches", FICHES, listOf(FicheRef.SHAPE), TerritoryEntry::fiches)
                    .shape();

    private TermShapes() {}
}
