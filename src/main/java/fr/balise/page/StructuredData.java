package fr.balise.page;

import fr.balise.citation.ExtraFacts;
import fr.balise.config.PublicationConfig;
import fr.balise.date.PartialDate;
import fr.balise.document.FrontMatter;
import fr.balise.git.History;
import fr.balise.json.Json;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Picture;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What search engines are told of a page, in the vocabulary of schema.org (JSON-LD 1.1).
///
/// Absolute addresses are given where the publication has one; without it the same facts stand without them.
final class StructuredData {

    private StructuredData() {}

    /// A document: an `Article` that is part of the publication.
    static Json of(LinkedDocument document, Publication publication, History history) {
        Optional<String> root = publication.config().address();
        Json.Builder json =
                Json.object()
                        .put("@context", "https://schema.org")
                        .put("@type", "Article")
                        .put("headline", document.card().title())
                        .put("alternativeHeadline", document.card().subtitle())
                        .put("description", document.card().summary())
                        .put("inLanguage", document.document().identity().language())
                        .put("datePublished", document.card().date().map(date -> date.iso()))
                        .put("url", root.map(top -> top + document.address().encoded()));
        modified(document, history).ifPresent(date -> json.put("dateModified", date.iso()));
        document.card().number().ifPresent(number -> json.put("position", number));
        if (!document.keywords().isEmpty()) {
            json.put("keywords", document.keywords().stream().map(Term.Ref::name).toList());
        }
        if (!document.territories().isEmpty()) {
            json.put("contentLocation", Json.array(document.territories(), StructuredData::place));
        }
        root.flatMap(top -> document.picture().map(Picture::file).map(file -> top + file.encoded()))
                .ifPresent(image -> json.put("image", image));
        licence(publication).ifPresent(licence -> json.put("license", licence));
        publisher(publication)
                .ifPresent(publisher -> json.put("publisher", publisher).put("author", publisher));
        json.put(
                "isPartOf",
                Json.object()
                        .put("@type", "Book")
                        .put("name", publication.title())
                        .put("url", root)
                        .build());
        return json.build();
    }

    /// The day that its author gives as that of the last change; else the later of the last reading over and the last
    /// change by Git. One before the publication would contradict the front matter, which may well be written later than the text.
    private static Optional<PartialDate> modified(LinkedDocument document, History history) {
        FrontMatter declared = document.document().frontMatter();
        return ExtraFacts.changed(declared.extra())
                .or(
                        () ->
                                Stream.of(
                                                declared.reviewed(),
                                                history.last(document.document().origin().path())
                                                        .filter(day -> isAfter(day, document)))
                                        .flatMap(Optional::stream)
                                        .max(Comparator.naturalOrder()));
    }

    private static boolean isAfter(PartialDate day, LinkedDocument document) {
        return document.card().date().stream()
                .noneMatch(date -> day.lastDay().isBefore(date.firstDay()));
    }

    /// The publication: a `WebSite` about a `Book`.
    static Json of(Publication publication) {
        PublicationConfig config = publication.config();
        Json.Builder book =
                Json.object()
                        .put("@type", "Book")
                        .put("name", publication.title())
                        .put("inLanguage", config.language())
                        .put(
                                "bookEdition",
                                config.currentEdition().map(PublicationConfig.Edition::name));
        config.currentEdition()
                .flatMap(PublicationConfig.Edition::date)
                .ifPresent(date -> book.put("datePublished", date.iso()));
        licence(publication).ifPresent(licence -> book.put("license", licence));
        publisher(publication).ifPresent(publisher -> book.put("publisher", publisher));
        return Json.object()
                .put("@context", "https://schema.org")
                .put("@type", "WebSite")
                .put("name", publication.title())
                .put("alternateName", config.subtitle())
                .put("description", config.summary())
                .put("inLanguage", config.language())
                .put("url", config.address())
                .put("about", book.build())
                .build();
    }

    private static Json place(Term.Ref territory) {
        Json.Builder place = Json.object().put("@type", "Place").put("name", territory.name());
        territory
                .territory()
                .ifPresent(
                        known -> {
                            known.point()
                                    .ifPresent(
                                            point ->
                                                    place.put(
                                                            "geo",
                                                            Json.object()
                                                                    .put("@type", "GeoCoordinates")
                                                                    .put(
                                                                            "latitude",
                                                                            Json.of(
                                                                                    point
                                                                                            .latitude()))
                                                                    .put(
                                                                            "longitude",
                                                                            Json.of(
                                                                                    point
                                                                                            .longitude()))
                                                                    .build()));
                            known.country()
                                    .ifPresent(
                                            country ->
                                                    place.put(
                                                            "address",
                                                            Json.object()
                                                                    .put("@type", "PostalAddress")
                                                                    .put("addressCountry", country)
                                                                    .build()));
                        });
        return place.build();
    }

    private static Optional<String> licence(Publication publication) {
        return publication.config().licence().flatMap(licence -> licence.address());
    }

    private static Optional<Json> publisher(Publication publication) {
        return publication
                .config()
                .publisher()
                .map(
                        publisher ->
                                Json.object()
                                        .put("@type", "Organization")
                                        .put("name", publisher.name())
                                        .put("url", publisher.address())
                                        .build());
    }
}
