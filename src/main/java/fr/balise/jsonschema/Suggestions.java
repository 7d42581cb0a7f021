package fr.balise.jsonschema;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Keyword;
import fr.balise.catalog.Media;
import fr.balise.document.Document;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of a publication that an editor proposes while an author types.
///
/// @param organisations ids
/// @param territories ids and names
/// @param keywords in their preferred spelling
/// @param pictures files of `medias/`
/// @param series of the fiches
public record Suggestions(
        List<String> organisations,
        List<String> territories,
        List<String> keywords,
        List<String> pictures,
        List<String> series) {

    public Suggestions {
        organisations = List.copyOf(organisations);
        territories = List.copyOf(territories);
        keywords = List.copyOf(keywords);
        pictures = List.copyOf(pictures);
        series = List.copyOf(series);
    }

    /// None, where there is no publication.
    public static Suggestions none() {
        return new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Those of a publication, in alphabetical order.
    public static Suggestions of(Publication publication) {
        Catalog catalog = publication.catalog();
        return new Suggestions(
                sorted(catalog.organisationIds().stream()),
                sorted(
                        catalog.territories().stream()
                                .flatMap(place -> Stream.of(place.id(), place.name()))),
                sorted(
                        Stream.concat(
                                catalog.keywords().stream().map(Keyword::name),
                                publication.documents().stream()
                                        .flatMap(linked -> spelt(linked, catalog)))),
                sorted(catalog.medias().stream().map(Media::file)),
                sorted(
                        publication.documents().stream()
                                .map(LinkedDocument::document)
                                .flatMap(
                                        document ->
                                                document instanceof Document.Fiche fiche
                                                        ? Stream.of(fiche.series())
                                                        : Stream.empty())));
    }

    /// Key words that the catalogue does not know; of those it knows the preferred spelling is proposed already.
    private static Stream<String> spelt(LinkedDocument linked, Catalog catalog) {
        return linked.document().frontMatter().keywords().stream()
                .map(word -> word.value())
                .filter(word -> catalog.keyword(word).isEmpty());
    }

    private static List<String> sorted(Stream<String> names) {
        return List.copyOf(new TreeSet<>(names.toList()));
    }
}
