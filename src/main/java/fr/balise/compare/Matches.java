package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.document.Document;
import fr.balise.publication.LinkedDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which document of one state is which one of the other.
///
/// One that keeps its file is itself, whatever became of it. Others are known again by their address, their number, their title,
/// and at last by their words: most of them must be the same.
///
/// @param pairs in the reading order of the later state
/// @param removed documents that are gone
/// @param added documents that are new
record Matches(List<Pair> pairs, List<LinkedDocument> removed, List<LinkedDocument> added) {

    /// One document in both states.
    record Pair(LinkedDocument before, LinkedDocument after) {}

    private static final double SAME_TEXT = 0.6;

    Matches {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static Matches of(List<LinkedDocument> before, List<LinkedDocument> after, Likeness likeness) {
        Matching matching = new Matching(before, after);
        matching.by(one -> Optional.of(one.document().origin().path()));
        matching.by(one -> Optional.of(one.address().value()));
        matching.by(Matches::number);
        matching.by(one -> Optional.of(one.document().type() + " " + one.document().title()));
        matching.byText(likeness);
        List<Pair> pairs = new ArrayList<>();
        for (LinkedDocument young : after) {
            matching.found(young).ifPresent(old -> pairs.add(new Pair(old, young)));
        }
        return new Matches(pairs, matching.before, matching.after);
    }

    /// What became of a document.
    Optional<LinkedDocument> after(LinkedDocument old) {
        return pairs.stream()
                .filter(pair -> pair.before().address().equals(old.address()))
                .map(Pair::after)
                .findFirst();
    }

    private static Optional<String> number(LinkedDocument one) {
        return one.document() instanceof Document.Fiche fiche
                ? Optional.of(fiche.number() + " " + fiche.series())
                : Optional.empty();
    }

    private static final class Matching {
        private final List<LinkedDocument> before;
        private final List<LinkedDocument> after;
        private final Map<SitePath, LinkedDocument> byAfter = new HashMap<>();

        Matching(List<LinkedDocument> before, List<LinkedDocument> after) {
            this.before = new ArrayList<>(before);
            this.after = new ArrayList<>(after);
        }

        /// Matches those that share a key which nobody else has.
        void by(Function<LinkedDocument, Optional<String>> key) {
            Map<String, LinkedDocument> old = new LinkedHashMap<>();
            before.forEach(one -> key.apply(one).ifPresent(found -> old.putIfAbsent(found, one)));
            for (LinkedDocument young : List.copyOf(after)) {
                Optional<LinkedDocument> found = key.apply(young).map(old::remove);
                found.ifPresent(one -> match(one, young));
            }
        }

        void byText(Likeness likeness) {
            record Candidate(LinkedDocument before, LinkedDocument after, double likeness) {}
            List<Candidate> candidates = new ArrayList<>();
            for (LinkedDocument old : before) {
                for (LinkedDocument young : after) {
                    double likely = likeness.of(old, young);
                    if (likely >= SAME_TEXT && old.document().type() == young.document().type()) {
                        candidates.add(new Candidate(old, young, likely));
                    }
                }
            }
            candidates.sort(
                    Comparator.comparingDouble(Candidate::likeness)
                            .reversed()
                            .thenComparing(one -> one.before().address())
                            .thenComparing(one -> one.after().address()));
            for (Candidate one : candidates) {
                if (has(before, one.before()) && has(after, one.after())) {
                    match(one.before(), one.after());
                }
            }
        }

        private static boolean has(List<LinkedDocument> left, LinkedDocument wanted) {
            return left.stream().anyMatch(one -> one.address().equals(wanted.address()));
        }

        private void match(LinkedDocument old, LinkedDocument young) {
            before.removeIf(one -> one.address().equals(old.address()));
            after.removeIf(one -> one.address().equals(young.address()));
            byAfter.put(young.address(), old);
        }

        Optional<LinkedDocument> found(LinkedDocument young) {
            return Optional.ofNullable(byAfter.get(young.address()));
        }
    }
}
