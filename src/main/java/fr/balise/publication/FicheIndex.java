package fr.balise.publication;

import fr.balise.address.Slug;
import fr.balise.catalog.ExternalFiche;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.Document;
import fr.balise.document.Documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a fiche by series and number: here, elsewhere, or among the files that were set aside.
final class FicheIndex {

    private record Key(String series, int number) {}

    /// What a number stands for.
    sealed interface Found {
        /// A fiche of this publication.
        record Here(Document.Fiche fiche) implements Found {}

        /// A fiche that lives elsewhere.
        record Elsewhere(ExternalFiche fiche) implements Found {}

        /// A file with an error of its own, or a draft.
        record Aside() implements Found {}

        /// Nothing.
        record Unknown() implements Found {}
    }

    private final String defaultSeries;
    private final Map<Key, Document.Fiche> here = new HashMap<>();
    private final Map<Key, ExternalFiche> elsewhere = new HashMap<>();
    private final Map<String, NavigableMap<Integer, String>> titles = new HashMap<>();
    private final Map<String, String> seriesNames = new TreeMap<>();
    private final Set<Integer> aside = new HashSet<>();

    FicheIndex(
            Documents documents,
            List<ExternalFiche> externals,
            String defaultSeries,
            List<Diagnostic> problems) {
        this.defaultSeries = Slug.distinct(defaultSeries);
        seriesNames.put(this.defaultSeries, defaultSeries);
        documents.setAside().forEach(file -> file.number().ifPresent(aside::add));
        List<Document.Fiche> repeats = new ArrayList<>();
        for (Document document : documents.documents()) {
            if (document instanceof Document.Fiche fiche) {
                add(fiche, repeats);
            }
        }
        report(repeats, new FreeNumbers(documents, externals, defaultSeries), problems);
        for (ExternalFiche fiche : externals) {
            String series = fiche.series().map(Slug::distinct).orElse(this.defaultSeries);
            fiche.series().ifPresent(name -> seriesNames.putIfAbsent(Slug.distinct(name), name));
            elsewhere.putIfAbsent(new Key(series, fiche.number()), fiche);
            candidates(series)
                    .putIfAbsent(
                            fiche.number(), "« " + fiche.title() + " » (" + fiche.address() + ")");
        }
    }

    private void add(Document.Fiche fiche, List<Document.Fiche> repeats) {
        String series = Slug.distinct(fiche.series());
        seriesNames.putIfAbsent(series, fiche.series());
        Document.Fiche first = here.putIfAbsent(new Key(series, fiche.number()), fiche);
        if (first == null) {
            candidates(series)
                    .put(
                            fiche.number(),
                            "« " + fiche.title() + " » (" + fiche.origin().shown() + ")");
        } else {
            repeats.add(fiche);
        }
    }

    /// Each repeat is told a free number of its own, so that following all hints at once makes no new repeat.
    private void report(List<Document.Fiche> repeats, FreeNumbers free, List<Diagnostic> problems) {
        Map<String, Integer> next = new HashMap<>();
        for (Document.Fiche fiche : repeats) {
            String series = Slug.distinct(fiche.series());
            Document.Fiche first =
                    Objects.requireNonNull(here.get(new Key(series, fiche.number())));
            int number = next.computeIfAbsent(series, _ -> free.next(fiche.series()));
            next.put(series, number + 1);
            problems.add(
                    new PlaceProblem.NumberTaken(
                                    fiche.number(), fiche.series(), first.origin().shown(), number)
                            .at(fiche.frontMatter().number().orElseThrow().location()));
        }
    }

    private NavigableMap<Integer, String> candidates(String series) {
        return titles.computeIfAbsent(series, _ -> new TreeMap<>());
    }

    /// What a number stands for in a series; the default series when none is named.
    Found find(Optional<String> series, int number) {
        String wanted = series.map(Slug::distinct).orElse(defaultSeries);
        Key key = new Key(wanted, number);
        Document.Fiche ours = here.get(key);
        if (ours != null) {
            return new Found.Here(ours);
        }
        ExternalFiche theirs = elsewhere.get(key);
        if (theirs != null) {
            return new Found.Elsewhere(theirs);
        }
        return aside.contains(number) ? new Found.Aside() : new Found.Unknown();
    }

    /// Whether any fiche, here or elsewhere, is of this series.
    boolean knowsSeries(String name) {
        return seriesNames.containsKey(Slug.distinct(name));
    }

    /// Whether a name is that of the series which goes without saying.
    boolean isDefaultSeries(String name) {
        return Slug.distinct(name).equals(defaultSeries);
    }

    /// The names of all series.
    List<String> seriesNames() {
        return List.copyOf(seriesNames.values());
    }

    /// The existing fiche that an author probably meant by a number: one slip of the finger away, else the nearest
    /// number. The cost does not depend on how many fiches there are.
    Optional<String> nearest(Optional<String> series, int number) {
        return nearest(series, number, OptionalInt.empty());
    }

    /// The same for the author of a document, which does not cite itself.
    Optional<String> nearest(Optional<String> series, int number, Document from) {
        String wanted = series.map(Slug::distinct).orElse(defaultSeries);
        OptionalInt own =
                from instanceof Document.Fiche fiche && Slug.distinct(fiche.series()).equals(wanted)
                        ? OptionalInt.of(fiche.number())
                        : OptionalInt.empty();
        return nearest(series, number, own);
    }

    private Optional<String> nearest(Optional<String> series, int number, OptionalInt not) {
        NavigableMap<Integer, String> known =
                titles.getOrDefault(
                        series.map(Slug::distinct).orElse(defaultSeries), new TreeMap<>());
        Comparator<Integer> byDistance =
                Comparator.<Integer>comparingInt(candidate -> Math.abs(candidate - number))
                        .thenComparing(Comparator.naturalOrder());
        Predicate<Integer> other = found -> not.isEmpty() || found != not.getAsInt();
        Optional<Integer> slip =
                slips(Integer.toString(number)).stream()
                        .filter(known::containsKey)
                        .filter(other)
                        .min(byDistance);
        return slip.or(
                        () ->
                                Stream.concat(
                                                known
                                                        .headMap(number, false)
                                                        .descendingMap()
                                                        .keySet()
                                                        .stream()
                                                        .filter(other)
                                                        .limit(1),
                                                known.tailMap(number, true).keySet().stream()
                                                        .filter(other)
                                                        .limit(1))
                                        .min(byDistance))
                .map(found -> "n°" + found + " " + known.get(found));
    }

    /// The numbers that differ from one by a digit added, left out, changed, or swapped with its neighbour.
    private static Set<Integer> slips(String digits) {
        Set<String> slips = new TreeSet<>();
        for (int i = 0; i <= digits.length(); i++) {
            String before = digits.substring(0, i);
            String after = digits.substring(i);
            for (char digit = '0'; digit <= '9'; digit++) {
                slips.add(before + digit + after);
                if (!after.isEmpty()) {
                    slips.add(before + digit + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                slips.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return slips.stream()
                .filter(slip -> !slip.isEmpty() && slip.length() < 8 && !slip.startsWith("0"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
