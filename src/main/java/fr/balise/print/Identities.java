package fr.balise.print;

import fr.balise.config.Licence;
import fr.balise.config.PrintSettings;
import fr.balise.config.PublicationConfig;
import fr.balise.config.PublicationConfig.Publisher;
import fr.balise.markdown.WebAddressText;

import java.util.Locale;
import java.util.Optional;

/// What every printed file says of the publication: its name, edition, publisher and licence.
final class Identities {

    private Identities() {}

    static PublicationView of(PrintContext context) {
        PublicationConfig config = context.publication().config();
        PrintSettings print = config.print();
        Optional<PublicationConfig.Edition> edition = config.currentEdition();
        return new PublicationView(
                context.publication().title(),
                config.subtitle().map(context.typography()::apply),
                config.summary().map(context.typography()::apply),
                config.language(),
                config.publisher().map(Publisher::name).map(context.typography()::apply),
                config.publisher().flatMap(Publisher::address),
                edition.map(PublicationConfig.Edition::name).map(context.typography()::apply),
                edition.flatMap(PublicationConfig.Edition::date)
                        .map(date -> date.in(context.strings().language())),
                config.licence().map(Licence::name),
                config.licence().flatMap(Licence::address),
                config.address(),
                config.address().map(WebAddressText::shown),
                print.paper().name().toLowerCase(Locale.ROOT),
                print.bleed());
    }
}
