package fr.balise.editorial;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.publication.Term;
import fr.balise.yaml.Located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// The terms of one classification, compared with each other: those that differ by a plural only, and those that are
/// rare and a slip of the pen away from a known one.
///
/// Terms that the reference data declares are meant as they are, and never reported.
final class Terms {

    /// How often a term may be used and still be taken for a slip.
    private static final int RARE = 2;

    /// One term.
    ///
    /// @param declared whether the reference data names it
    private record Candidate(String name, SitePath address, int uses, boolean declared) {}

    private final String file;
    private final boolean places;
    private final Map<SitePath, Candidate> candidates = new TreeMap<>();
    private final Map<SitePath, EditorialProblem> verdicts = new HashMap<>();

    /// Compares the terms of a classification.
    ///
    /// @param file that declares terms: `donnees/mots-cles.yaml`
    /// @param places whether they are names of places
    /// @param declared names that the file declares, by the address of their page
    Terms(String file, boolean places, List<Term> terms, SequencedMap<SitePath, String> declared) {
        this.file = file;
        this.places = places;
        declared.forEach(
                (address, name) -> candidates.put(address, new Candidate(name, address, 0, true)));
        for (Term term : terms) {
            candidates.put(
                    term.address(),
                    new Candidate(
                            term.name(),
                            term.address(),
                            term.documents().size(),
                            declared.containsKey(term.address())));
        }
        plurals();
        slips();
    }

    /// Reports the terms of a document that another one should stand for.
    ///
    /// @param address of the page of a term as it is written
    void check(
            List<Located<String>> written,
            Function<String, SitePath> address,
            Consumer<Diagnostic> report) {
        for (Located<String> term : written) {
            EditorialProblem verdict = verdicts.get(address.apply(term.value()));
            if (verdict != null) {
                report.accept(verdict.at(term.location()));
            }
        }
    }

    private void plurals() {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Candidate candidate : candidates.values()) {
            groups.computeIfAbsent(singular(candidate.name()), _ -> new ArrayList<>())
                    .add(candidate);
        }
        for (List<Candidate> group : groups.values()) {
            group.sort(
                    Comparator.comparing((Candidate one) -> !one.declared())
                            .thenComparing(Comparator.comparingInt(Candidate::uses).reversed())
                            .thenComparing(Candidate::address));
            Candidate preferred = group.getFirst();
            for (Candidate other : group.subList(1, group.size())) {
                if (!other.declared()) {
                    verdicts.put(
                            other.address(),
                            new EditorialProblem.PluralOf(other.name(), preferred.name(), file));
                }
            }
        }
    }

    private void slips() {
        NearestIndex afterOne = known(2);
        NearestIndex afterTwo = known(RARE + 1);
        for (Candidate rare : candidates.values()) {
            if (rare.declared() || rare.uses() > RARE || verdicts.containsKey(rare.address())) {
                continue;
            }
            Optional<String> near = (rare.uses() < 2 ? afterOne : afterTwo).to(rare.name());
            near.filter(name -> Slip.is(rare.name(), name, places))
                    .ifPresent(
                            name ->
                                    verdicts.put(
                                            rare.address(),
                                            new EditorialProblem.NearTerm(
                                                    rare.name(), name, places, file)));
        }
    }

    private NearestIndex known(int uses) {
        return new NearestIndex(
                candidates.values().stream()
                        .filter(one -> one.declared() || one.uses() >= uses)
                        .map(Candidate::name)
                        .toList());
    }

    // Each word in the singular: `circuits courts` gives `circuit-court-`.
    private static String singular(String name) {
        StringBuilder singular = new StringBuilder();
        for (String word : Slug.distinct(name).split("-", -1)) {
            singular.append(singularWord(word)).append('-');
        }
        return singular.toString();
    }

    private static String singularWord(String word) {
        if (word.length() > 4 && word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 3) + "al";
        }
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
