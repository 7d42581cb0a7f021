package fr.balise.schema;

import fr.balise.markdown.TopHeading;
import fr.balise.schema.Expected.Place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which headings of a text stand for which sections.
///
/// A heading that is written like a section's title goes first, then those with its words or a variant's, then, for
/// sections that have none yet, those a slip away.
final class Matches {

    private final Expected expected;
    private final List<Found> headings;
    private final List<List<Found>> bySection = new ArrayList<>();
    private final Map<Integer, Place> placeByHeading = new HashMap<>();

    /// A heading with its title.
    ///
    /// @param index its place among the headings of the text, from 0
    record Found(int index, TopHeading heading, Title title) {

        /// By its place alone, which tells the headings of a text apart: a record's own would reckon every word.
        @Override
        public int hashCode() {
            return index;
        }
    }

    private Matches(Expected expected, List<Found> headings) {
        this.expected = expected;
        this.headings = headings;
        for (int i = 0; i < expected.places().size(); i++) {
            bySection.add(List.of());
        }
    }

    static Matches of(Expected expected, List<TopHeading> outline) {
        List<Found> headings = new ArrayList<>();
        for (TopHeading heading : outline) {
            headings.add(new Found(headings.size(), heading, expected.title(heading.heading())));
        }
        Matches matches = new Matches(expected, headings);
        matches.takeAll(Place::isWrittenAs);
        matches.takeAll(Place::hasWordsOf);
        matches.takeNearest();
        return matches;
    }

    private void takeAll(BiPredicate<Place, Title> fits) {
        for (Found found : headings) {
            if (isFree(found)) {
                takeFirst(found, fits);
            }
        }
    }

    private void takeFirst(Found found, BiPredicate<Place, Title> fits) {
        for (Place place : expected.places()) {
            if (fits.test(place, found.title())) {
                take(place, found);
                return;
            }
        }
    }

    private void takeNearest() {
        record Pair(Place place, Found found, int slips) {}
        List<Pair> pairs = new ArrayList<>();
        for (Place place : expected.places()) {
            for (Found found : headings) {
                int slips = lacks(place) && isFree(found) ? place.title().slips(found.title()) : -1;
                if (slips >= 0) {
                    pairs.add(new Pair(place, found, slips));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::slips));
        for (Pair pair : pairs) {
            if (lacks(pair.place()) && isFree(pair.found())) {
                take(pair.place(), pair.found());
            }
        }
    }

    /// Looks again, less closely, for what would be reported as missing otherwise.
    void takeAlikeForRequired() {
        for (Place place : expected.places()) {
            if (place.required() && lacks(place)) {
                alike(place).ifPresent(found -> take(place, found));
            }
        }
    }

    /// Whether a free heading says nearly what a section's title says: enough where nobody chose the titles.
    boolean hasAlike(Place place) {
        return alike(place).isPresent();
    }

    private Optional<Found> alike(Place place) {
        return headings.stream()
                .filter(this::isFree)
                .filter(found -> place.title().sharesMostWords(found.title()))
                .findFirst();
    }

    private void take(Place place, Found found) {
        if (lacks(place)) {
            bySection.set(place.index(), new ArrayList<>());
        }
        bySection.get(place.index()).add(found);
        placeByHeading.put(found.index(), place);
    }

    private boolean isFree(Found found) {
        return !placeByHeading.containsKey(found.index());
    }

    boolean lacks(Place place) {
        return bySection.get(place.index()).isEmpty();
    }

    /// Whether a required section has a heading.
    boolean hasRequired() {
        return expected.places().stream().anyMatch(place -> place.required() && !lacks(place));
    }

    /// How many sections have a heading.
    int count() {
        int count = 0;
        for (List<Found> found : bySection) {
            count += found.isEmpty() ? 0 : 1;
        }
        return count;
    }

    /// The headings that stand for no section.
    List<Found> others() {
        return headings.stream().filter(this::isFree).toList();
    }

    /// The section that a heading stands for.
    Place placeOf(Found found) {
        return Objects.requireNonNull(placeByHeading.get(found.index()));
    }

    /// The heading of a section: the one that is written right, or else the first.
    Optional<Found> of(Place place) {
        return bySection.get(place.index()).stream().findFirst();
    }

    /// Headings of a section that has one already, in the order of the text.
    List<Found> repeats(Place place) {
        List<Found> all = bySection.get(place.index());
        return all.size() < 2
                ? List.of()
                : all.subList(1, all.size()).stream()
                        .sorted(Comparator.comparingInt(Found::index))
                        .toList();
    }

    /// The headings of the sections, one each, in the order of the text.
    List<Found> firsts() {
        List<Found> firsts = new ArrayList<>();
        expected.places().forEach(place -> of(place).ifPresent(firsts::add));
        firsts.sort(Comparator.comparingInt(Found::index));
        return Collections.unmodifiableList(firsts);
    }
}
