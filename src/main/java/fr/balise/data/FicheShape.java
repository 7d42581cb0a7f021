package fr.balise.data;

import static fr.balise.data.Shape.link;
import static fr.balise.data.Shape.listOf;
import static fr.balise.data.Shape.number;
import static fr.balise.data.Shape.orNull;
import static fr.balise.data.Shape.text;
import static fr.balise.data.Shape.wholeNumber;

import fr.balise.catalog.Organisation;
import fr.balise.catalog.Territory;
import fr.balise.date.PartialDate;
import fr.balise.document.Funding;
import fr.balise.publication.Term;

/// What `fiches.json` says of a fiche, under the names that authors write in front matter.
///
/// Contacts are left out on purpose: a page may name someone, a file made to be copied and crossed with others should
/// not.
final class FicheShape {

    private static final Shape<Term.Ref> TERRITORY =
            Shape.<Term.Ref>object()
                    .with(
                            "id",
                            "L’identifiant dans territoires.json ; null pour un territoire qui n’y"
                                    + " est pas décrit.",
                            orNull(text()),
                            term -> term.territory().map(Territory::id))
                    .with("nom", "Le nom.", text(), Term.Ref::name)
                    .with(
                            "pays",
                            "Le pays (ISO 3166-1 alpha-2).",
                            orNull(text()),
                            term -> term.territory().flatMap(Territory::country))
                    .with(
                            "lat",
                            "La latitude en degrés décimaux (WGS 84).",
                            orNull(number()),
                            term ->
                                    term.territory()
                                            .flatMap(Territory::point)
                                            .map(Territory.Point::latitude))
                    .with(
                            "lon",
                            "La longitude en degrés décimaux (WGS 84).",
                            orNull(number()),
                            term ->
                                    term.territory()
                                            .flatMap(Territory::point)
                                            .map(Territory.Point::longitude))
                    .shape();

    private static final Shape<Funding.Line> LINE =
            Shape.<Funding.Line>object()
                    .with("financeur", "Qui finance.", text(), Funding.Line::funder)
                    .with(
                            "montant",
                            "Le montant, dans la devise de la ligne, ou à défaut du total.",
                            orNull(number()),
                            Funding.Line::amount)
                    .with(
                            "devise",
                            "La devise de la ligne (ISO 4217) ; null pour celle du total.",
                            orNull(text()),
                            Funding.Line::currency)
                    .with(
                            "part",
                            "La part du total, en pour cent.",
                            orNull(number()),
                            Funding.Line::share)
                    .shape();

    private static final Shape<Funding> FUNDING =
            Shape.<Funding>object()
                    .with(
                            "total",
                            "Le montant total, dans la devise.",
                            orNull(number()),
                            Funding::total)
                    .with("devise", "La devise (ISO 4217).", text(), Funding::currency)
                    .with("annee", "L’année du budget.", orNull(wholeNumber(1)), Funding::year)
                    .with(
                            "lignes",
                            "Les financeurs, dans l’ordre de la fiche.",
                            listOf(LINE),
                            Funding::lines)
                    .shape();

    /// The fiche.
    static final Shape<FicheEntry> SHAPE =
            Shape.<FicheEntry>object()
                    .with(
                            "numero",
                            "Le numéro, unique dans sa série et jamais réemployé.",
                            wholeNumber(1),
                            entry -> entry.fiche().number())
                    .with("serie", "La série.", text(), entry -> entry.fiche().series())
                    .with("titre", "Le titre.", text(), entry -> entry.fiche().title())
                    .with(
                            "sous-titre",
                            "Le sous-titre.",
                            orNull(text()),
                            entry -> entry.fiche().identity().subtitle())
                    .with(
                            "resume",
                            "Le résumé : celui de l’auteur, ou le début du texte.",
                            orNull(text()),
                            entry -> entry.fiche().identity().summary())
                    .with(
                            "date",
                            "La date, aussi précise qu’elle a été donnée : une année, un mois ou un"
                                    + " jour.",
                            orNull(PublicationShape.DATE),
                            entry -> entry.fiche().frontMatter().date().map(PartialDate::iso))
                    .with(
                            "mots-cles",
                            "Les mots-clés, dans leur graphie préférée.",
                            listOf(text()),
                            entry ->
                                    entry.linked().keywords().stream().map(Term.Ref::name).toList())
                    .with(
                            "territoires",
                            "Les territoires.",
                            listOf(TERRITORY),
                            entry -> entry.linked().territories())
                    .with(
                            "financement",
                            "Qui a payé quoi, tel que la fiche le donne.",
                            orNull(FUNDING),
                            entry -> entry.fiche().frontMatter().funding())
                    .with(
                            "soutiens",
                            "Les structures qui ont apporté leur soutien : leurs identifiants dans"
                                    + " structures.json.",
                            listOf(text()),
                            entry ->
                                    entry.linked().supporters().stream()
                                            .map(Organisation::id)
                                            .toList())
                    .with(
                            "langue",
                            "La langue du texte (étiquette BCP 47).",
                            text(),
                            entry -> entry.fiche().identity().language())
                    .with(
                            "adresse",
                            "La page de la fiche, relative à ce fichier.",
                            link(),
                            FicheEntry::address)
                    .with(
                            "url",
                            "La page de la fiche, absolue ; null si la publication n’a pas"
                                    + " d’adresse.",
                            orNull(PublicationShape.WEB),
                            FicheEntry::url)
                    .with(
                            "cite",
                            "Les fiches citées : celles de la publication dans l’ordre de lecture,"
                                    + " puis les autres.",
                            listOf(FicheRef.SHAPE),
                            FicheEntry::cites)
                    .with(
                            "cite-par",
                            "Les fiches de la publication qui citent celle-ci, dans l’ordre de"
                                    + " lecture.",
                            listOf(FicheRef.SHAPE),
                            FicheEntry::citedBy)
                    .with(
                            "licence",
                            "La licence du texte.",
                            orNull(PublicationShape.LICENCE),
                            FicheEntry::licence)
                    .shape();

    private FicheShape() {}
}
