package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A country that the publication speaks of, with the documents about one of its territories.
///
/// @param code ISO 3166 alpha-2 code: `FR`
/// @param name in the language of the interface: «France»
/// @param address of its page
/// @param documents in reading order
public record Country(String code, String name, SitePath address, List<DocumentCard> documents) {

    public Country {
        documents = List.copyOf(documents);
    }

    /// The country that a territory lies in, without its documents; empty where nobody says which it is.
    static Optional<Country> of(Term.Ref territory, Language language) {
        return territory
                .family()
                .map(
                        code -> {
                            String name = CountryNames.of(code, language);
                            return new Country(code, name, Permalinks.country(name), List.of());
                        });
    }

    /// The countries of all documents, in alphabetical order of their addresses, which have neither accents nor case.
    static List<Country> all(List<Resolved> documents, Language language) {
        Map<String, Optional<Country>> byCode = new LinkedHashMap<>();
        Map<SitePath, Country> countries = new LinkedHashMap<>();
        Map<SitePath, List<DocumentCard>> cards = new LinkedHashMap<>();
        for (Resolved document : documents) {
            for (Term.Ref territory : document.territories()) {
                byCode.computeIfAbsent(territory.family().orElse(""), _ -> of(territory, language))
                        .ifPresent(
                                country -> {
                                    countries.putIfAbsent(country.address(), country);
                                    add(cards, country.address(), document.card());
                                });
            }
        }
        return countries.values().stream()
                .sorted(Comparator.comparing(Country::address))
                .map(
                        country ->
                                new Country(
                                        country.code(),
                                        country.name(),
                                        country.address(),
                                        cards.getOrDefault(country.address(), List.of())))
                .toList();
    }

    /// Adds a document, once even where several of its territories lie in the country.
    private static void add(
            Map<SitePath, List<DocumentCard>> cards, SitePath address, DocumentCard card) {
        List<DocumentCard> known = cards.computeIfAbsent(address, _ -> new ArrayList<>());
        if (known.isEmpty() || !known.getLast().equals(card)) {
            known.add(card);
        }
    }
}
