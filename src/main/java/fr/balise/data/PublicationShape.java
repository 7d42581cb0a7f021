package fr.balise.data;

import static fr.balise.data.Shape.orNull;
import static fr.balise.data.Shape.text;

import fr.balise.config.Licence;
import fr.balise.config.PublicationConfig.Edition;
import fr.balise.config.PublicationConfig.Publisher;
import fr.balise.date.PartialDate;
import fr.balise.publication.Publication;

/// What each file of data says of the publication it comes from, so that it can be cited when it travels alone.
final class PublicationShape {

    /// A date as precise as it was given.
    static final Shape<String> DATE = text("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

    /// An absolute address of this site.
    static final Shape<String> WEB = text("^https?://");

    /// The licence of texts.
    static final Shape<Licence> LICENCE =
            Shape.<Licence>object()
                    .with("nom", "Le nom de la licence.", text(), Licence::name)
                    .with("adresse", "L’adresse où la lire.", orNull(text()), Licence::address)
                    .shape();

    private static final Shape<Publisher> PUBLISHER =
            Shape.<Publisher>object()
                    .with("nom", "Le nom de l’éditeur.", text(), Publisher::name)
                    .with("adresse", "L’adresse de son site.", orNull(text()), Publisher::address)
                    .shape();

    private static final Shape<Edition> EDITION =
            Shape.<Edition>object()
                    .with("nom", "Le nom de l’édition.", text(), Edition::name)
                    .with(
                            "date",
                            "La date de l’édition : une année, un mois ou un jour.",
                            orNull(DATE),
                            edition -> edition.date().map(PartialDate::iso))
                    .shape();

    /// The publication.
    static final Shape<Publication> SHAPE =
            Shape.<Publication>object()
                    .with("titre", "Le titre de la publication.", text(), Publication::title)
                    .with(
                            "langue",
                            "La langue de la publication (étiquette BCP 47).",
                            text(),
                            publication -> publication.config().language())
                    .with(
                            "adresse",
                            "L’adresse absolue du site.",
                            orNull(WEB),
                            publication -> publication.config().address())
                    .with(
                            "editeur",
                            "Qui publie.",
                            orNull(PUBLISHER),
                            publication -> publication.config().publisher())
                    .with(
                            "edition",
                            "L’édition courante.",
                            orNull(EDITION),
                            publication -> publication.config().currentEdition())
                    .with(
                            "licence",
                            "La licence des textes.",
                            orNull(LICENCE),
                            publication -> publication.config().licence())
                    .shape();

    private PublicationShape() {}
}
