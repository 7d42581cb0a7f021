package fr.balise.decap;

import fr.balise.catalog.Catalog;
import fr.balise.document.Document;
import fr.balise.document.FrontMatter;
import fr.balise.jsonschema.Shape.Vocabulary;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.yaml.Located;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names that a form offers: those of the data files, then those that documents use beside them as they are
/// written, since Decap drops from a document what its form does not offer.
///
/// @param choices by vocabulary, in the order in which a form shows them
record Choices(Map<Vocabulary, List<Choice>> choices) {

    /// What is written, and how it is shown.
    record Choice(String value, String label) {}

    Choices {
        choices = Map.copyOf(choices);
    }

    List<Choice> of(Vocabulary vocabulary) {
        return choices.getOrDefault(vocabulary, List.of());
    }

    static Choices none() {
        return new Choices(Map.of());
    }

    static Choices of(Publication publication) {
        Catalog catalog = publication.catalog();
        return new Choices(
                Map.of(
                        Vocabulary.KEYWORDS,
                        list(
                                catalog.keywords().stream().map(word -> same(word.name())),
                                written(publication, FrontMatter::keywords)),
                        Vocabulary.TERRITORIES,
                        list(
                                catalog.territories().stream()
                                        .map(place -> new Choice(place.id(), place.name())),
                                written(publication, FrontMatter::territories)),
                        Vocabulary.ORGANISATIONS,
                        list(
                                catalog.organisations().stream()
                                        .map(one -> new Choice(one.id(), one.name())),
                                written(publication, FrontMatter::supporters)),
                        Vocabulary.SERIES,
                        list(
                                Stream.of(same(publication.config().ownSeries())),
                                publication.documents().stream()
                                        .map(LinkedDocument::document)
                                        .flatMap(Choices::series))));
    }

    private static Stream<String> series(Document document) {
        return document instanceof Document.Fiche fiche
                ? Stream.of(fiche.series())
                : Stream.empty();
    }

    private static Stream<String> written(
            Publication publication, Function<FrontMatter, List<Located<String>>> key) {
        return publication.documents().stream()
                .flatMap(linked -> key.apply(linked.document().frontMatter()).stream())
                .map(Located::value);
    }

    private static List<Choice> list(Stream<Choice> known, Stream<String> written) {
        Map<String, Choice> byValue = new LinkedHashMap<>();
        known.forEach(choice -> byValue.putIfAbsent(choice.value(), choice));
        Map<String, Choice> others = new TreeMap<>();
        written.filter(value -> !byValue.containsKey(value))
                .forEach(value -> others.put(value, same(value)));
        byValue.putAll(others);
        return List.copyOf(byValue.values());
    }

    private static Choice same(String name) {
        return new Choice(name, name);
    }
}
