package fr.balise.data;

import fr.balise.address.Slug;
import fr.balise.config.Licence;
import fr.balise.document.Document;
import fr.balise.publication.LinkedDocument;

import java.util.List;
import java.util.Optional;

/// A fiche with all that its row of data says.
///
/// @param fiche as parsed
/// @param linked in its place in the publication
/// @param address of its page, relative to the folder of data
/// @param url absolute address of its page
/// @param cites fiches that it cites, those of this publication first
/// @param citedBy fiches of this publication that cite it
/// @param licence of its text
record FicheEntry(
        Document.Fiche fiche,
        LinkedDocument linked,
        String address,
        Optional<String> url,
        List<FicheRef> cites,
        List<FicheRef> citedBy,
        Optional<Licence> licence) {

    FicheEntry {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }

    /// How a table names another fiche: by its number, and its series where that is another one.
    String shortName(FicheRef other) {
        boolean sameSeries = Slug.of(other.series()).equals(Slug.of(fiche.series()));
        return sameSeries
                ? Integer.toString(other.number())
                : other.series() + " n° " + other.number();
    }
}
