package fr.balise.citation;

import fr.balise.date.PartialDate;
import fr.balise.json.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// References as the Citation Style Language takes them (CSL-JSON, schema 1.0): what Zotero, Pandoc and citation styles
/// read.
final class CslJson {

    private CslJson() {}

    /// One reference.
    static Json of(Reference reference) {
        Json.Builder json =
                Json.object()
                        .put("id", reference.key())
                        .put("type", reference.host().isPresent() ? "chapter" : "book")
                        .put("title", reference.fullTitle());
        if (!reference.authors().isEmpty()) {
            json.put("author", Json.array(reference.authors(), CslJson::author));
        }
        text(json, "container-title", reference.host());
        text(json, "collection-title", reference.series());
        reference.number().ifPresent(number -> json.put("collection-number", number));
        text(json, "publisher", reference.publisher());
        text(json, "edition", reference.edition());
        reference.date().ifPresent(date -> json.put("issued", issued(date)));
        json.put("language", reference.language());
        if (!reference.keywords().isEmpty()) {
            json.put("keyword", Words.plain(String.join(", ", reference.keywords())));
        }
        text(json, "note", reference.licence());
        text(json, "DOI", reference.doi());
        text(json, "ISBN", reference.isbn());
        text(json, "ISSN", reference.issn());
        text(json, "URL", reference.address());
        return json.build();
    }

    private static void text(Json.Builder json, String name, Optional<String> value) {
        json.put(name, value.map(Words::plain));
    }

    private static Json author(Author author) {
        return author.given()
                .map(
                        given ->
                                Json.object()
                                        .put("family", Words.plain(author.name()))
                                        .put("given", Words.plain(given))
                                        .build())
                .orElseGet(() -> Json.object().put("literal", Words.plain(author.name())).build());
    }

    private static Json issued(PartialDate date) {
        List<Integer> parts = new ArrayList<>();
        parts.add(date.year());
        date.month().ifPresent(parts::add);
        date.day().ifPresent(parts::add);
        return Json.object()
                .put(
                        "date-parts",
                        Json.array(
                                List.of(parts),
                                one -> Json.array(one, part -> Json.of((long) part))))
                .build();
    }
}
