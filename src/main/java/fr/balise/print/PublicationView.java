package fr.balise.print;

import java.util.Optional;

/// What every printed file says of the publication.
///
/// @param title of the publication
/// @param subtitle a second line
/// @param summary what it is, in a sentence or two
/// @param language BCP 47 tag of its texts
/// @param publisher who publishes
/// @param publisherAddress where to read about them
/// @param edition name of the current edition
/// @param editionDate its date in words
/// @param licence of the texts
/// @param licenceAddress where it can be read
/// @param address of the site
/// @param addressShown the same without the scheme
/// @param paper `a4` or `a5`
/// @param bleed whether pages are larger than the paper, for a print shop
public record PublicationView(
        String title,
        Optional<String> subtitle,
        Optional<String> summary,
        String language,
        Optional<String> publisher,
        Optional<String> publisherAddress,
        Optional<String> edition,
        Optional<String> editionDate,
        Optional<String> licence,
        Optional<String> licenceAddress,
        Optional<String> address,
        Optional<String> addressShown,
        String paper,
        boolean bleed) {}
