package fr.balise.schema;

import fr.balise.config.BodySchema;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.document.Document;
import fr.balise.document.DocumentType;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.TopHeading;
import fr.balise.schema.Expected.Place;
import fr.balise.schema.Matches.Found;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Holds the texts of documents to the sections of their type: documents in, diagnostics out.
///
/// Example: a fiche with `## Financements` gets BAL331, «le titre prévu est «Financement»».
///
/// Sections begin at the headings of the highest level of a text, or of the level at which most of the schema's titles
/// stand. Headings in blocks, lists and quotations begin none.
public final class SectionCheck {

    // The usual schema speaks of a fiche that has a required section, or so many of its sections;
    // others
    // follow another model.
    private static final int FOLLOWS = 2;
    private static final int USUAL_LEVEL = 2;

    private final Expected expected;
    private final MarkdownText body;
    private final List<TopHeading> outline;
    private final List<Diagnostic> problems = new ArrayList<>();

    private SectionCheck(Expected expected, MarkdownText body) {
        this.expected = expected;
        this.body = body;
        this.outline = body.outline();
    }

    /// What is wrong with the sections of some documents, in their order.
    public static List<Diagnostic> check(BodySchema schema, List<Document> documents) {
        return documents.parallelStream().map(by(schema)).toList().stream()
                .flatMap(List::stream)
                .toList();
    }

    /// The check of single documents by a schema; safe to ask from several threads.
    static Function<Document, List<Diagnostic>> by(BodySchema schema) {
        Map<DocumentType, Expected> expected = new EnumMap<>(DocumentType.class);
        for (DocumentType type : schema.types().keySet()) {
            schema.of(type).ifPresent(sections -> expected.put(type, Expected.of(sections)));
        }
        return document -> check(expected.get(document.type()), schema, document);
    }

    private static List<Diagnostic> check(
            @Nullable Expected expected, BodySchema schema, Document document) {
        return expected == null
                ? List.of()
                : new SectionCheck(expected, document.body()).check(schema.chosen());
    }

    private List<Diagnostic> check(boolean chosen) {
        int level = level();
        Matches matches =
                Matches.of(
                        expected,
                        outline.stream().filter(top -> top.heading().level() <= level).toList());
        if (!chosen && matches.count() < FOLLOWS && !matches.hasRequired()) {
            return List.of();
        }
        if (chosen) {
            matches.takeAlikeForRequired();
        }
        Set<Found> kept =
                expected.ordered()
                        ? Order.kept(matches.firsts(), found -> matches.placeOf(found).index())
                        : Set.copyOf(matches.firsts());
        for (Place place : expected.places()) {
            Optional<Found> found = matches.of(place);
            if (found.isPresent()) {
                present(place, found.get(), matches, kept);
            } else if (place.required() && !matches.hasAlike(place)) {
                missing(place, level, matches, kept);
            }
        }
        if (!expected.open()) {
            matches.others().forEach(this::unknown);
        }
        return problems;
    }

    /// The level at which most sections of the schema stand; where several do, the highest.
    private int level() {
        int most = -1;
        int level = USUAL_LEVEL;
        for (int one :
                outline.stream()
                        .mapToInt(top -> top.heading().level())
                        .distinct()
                        .sorted()
                        .toArray()) {
            List<TopHeading> headings =
                    outline.stream().filter(top -> top.heading().level() == one).toList();
            // A level of no more headings cannot have more sections.
            int sections = headings.size() <= most ? 0 : Matches.of(expected, headings).count();
            if (sections > most) {
                most = sections;
                level = one;
            }
        }
        return level;
    }

    private void present(Place place, Found found, Matches matches, Set<Found> kept) {
        Location words = found.heading().words();
        String title = place.title().text();
        if (!place.isWrittenAs(found.title())) {
            problems.add(new SectionProblem.Misspelt(found.title().text(), title).at(words));
        }
        if (!kept.contains(found)) {
            Optional<Found> next = neighbour(place, true, matches, kept);
            next.or(() -> neighbour(place, false, matches, kept))
                    .ifPresent(
                            other ->
                                    problems.add(
                                            new SectionProblem.Misplaced(
                                                            title,
                                                            next.isPresent(),
                                                            other.title().text(),
                                                            other.heading().words().line())
                                                    .at(words)));
        }
        for (Found repeat : matches.repeats(place)) {
            problems.add(
                    new SectionProblem.Twice(title, words.line()).at(repeat.heading().words()));
        }
        if (place.required() && found.heading().bare()) {
            problems.add(new SectionProblem.Empty(title).at(words));
        }
    }

    private void missing(Place place, int level, Matches matches, Set<Found> kept) {
        int written =
                outline.stream()
                        .filter(top -> top.heading().level() == level)
                        .map(TopHeading::written)
                        .findFirst()
                        .orElse(level);
        String title = place.title().text();
        Optional<TopHeading> lower =
                outline.stream()
                        .filter(top -> top.heading().level() > level)
                        .filter(top -> place.hasWordsOf(expected.title(top.heading())))
                        .findFirst();
        if (lower.isPresent()) {
            problems.add(
                    new SectionProblem.TooLow(title, written, lower.get().written())
                            .at(lower.get().words()));
            return;
        }
        Optional<Found> after =
                expected.ordered() ? neighbour(place, false, matches, kept) : Optional.empty();
        Optional<Found> before =
                expected.ordered() ? neighbour(place, true, matches, kept) : Optional.empty();
        problems.add(
                new SectionProblem.Missing(
                                title,
                                written,
                                after.map(found -> found.title().text()),
                                before.map(found -> found.title().text()))
                        .at(before.map(found -> found.heading().words()).orElse(body.end())));
    }

    /// The nearest section in its place that comes after one in the schema, or before it.
    private Optional<Found> neighbour(
            Place place, boolean following, Matches matches, Set<Found> kept) {
        Comparator<Place> byPlace = Comparator.comparingInt(Place::index);
        return expected.places().stream()
                .filter(
                        other ->
                                following
                                        ? other.index() > place.index()
                                        : other.index() < place.index())
                .sorted(following ? byPlace : byPlace.reversed())
                .flatMap(other -> matches.of(other).stream())
                .filter(kept::contains)
                .findFirst();
    }

    private void unknown(Found found) {
        String title = found.title().text();
        problems.add(
                new SectionProblem.Unknown(
                                title, Nearest.to(title, expected.titles()), expected.titles())
                        .at(found.heading().words()));
    }
}
