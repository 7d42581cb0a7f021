package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.publication.Country;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What crosses documents, worked out once for all pages «Ce que dit la publication de…», so that each of these costs no
/// more than its own documents.
///
/// @param cited the documents that the one at an address cites, in reading order: «Cité par» from the other end
/// @param involved the organisations that the document at an address names
/// @param countries by code
record Crossings(
        Map<SitePath, List<DocumentCard>> cited,
        Map<SitePath, List<Involvement>> involved,
        Map<String, Country> countries) {

    static Crossings of(Publication publication) {
        Map<SitePath, List<DocumentCard>> cited = new HashMap<>();
        for (LinkedDocument document : publication.documents()) {
            for (DocumentCard from : document.backlinks()) {
                cited.computeIfAbsent(from.address(), _ -> new ArrayList<>()).add(document.card());
            }
        }
        Map<SitePath, List<Involvement>> involved = new HashMap<>();
        for (Involvement one : publication.organisations()) {
            for (DocumentCard card : one.documents()) {
                involved.computeIfAbsent(card.address(), _ -> new ArrayList<>()).add(one);
            }
        }
        Map<String, Country> countries = new HashMap<>();
        publication.countries().forEach(country -> countries.put(country.code(), country));
        return new Crossings(cited, involved, countries);
    }

    List<DocumentCard> citedBy(SitePath document) {
        return cited.getOrDefault(document, List.of());
    }

    List<Involvement> involvedIn(SitePath document) {
        return involved.getOrDefault(document, List.of());
    }

    Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }
}
