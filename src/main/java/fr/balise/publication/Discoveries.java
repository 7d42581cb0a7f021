package fr.balise.publication;

import fr.balise.config.HomeSettings;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.yaml.Located;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;

/// The fiches that the home page invites to discover: those that `accueil: decouvrir:` names, else the most cited ones.
final class Discoveries {

    /// How many are chosen where nobody names any; a publication with no more fiches than that needs no choice.
    private static final int MOST = 6;

    private final FicheIndex fiches;
    private final Map<String, DocumentCard> cards;
    private final Consumer<Diagnostic> report;

    /// @param cards by path of the document's file
    Discoveries(FicheIndex fiches, Map<String, DocumentCard> cards, Consumer<Diagnostic> report) {
        this.fiches = fiches;
        this.cards = cards;
        this.report = report;
    }

    /// The chosen fiches in the author's order, none twice; an unknown number is reported.
    List<DocumentCard> of(HomeSettings settings, List<Resolved> documents, Backlinks backlinks) {
        return settings.discover().map(this::named).orElseGet(() -> cited(documents, backlinks));
    }

    private List<DocumentCard> named(List<Located<Integer>> numbers) {
        SequencedSet<DocumentCard> chosen = new LinkedHashSet<>();
        for (Located<Integer> number : numbers) {
            switch (fiches.find(Optional.empty(), number.value())) {
                case FicheIndex.Found.Here(var fiche) ->
                        chosen.add(Objects.requireNonNull(cards.get(fiche.origin().path())));
                // Its own fault is reported, or it is a draft that comes later.
                case FicheIndex.Found.Aside() -> {}
                case FicheIndex.Found.Elsewhere _ ->
                        report.accept(
                                new PlaceProblem.DiscoveredElsewhere(number.value())
                                        .at(number.location()));
                case FicheIndex.Found.Unknown _ ->
                        report.accept(
                                new PlaceProblem.NothingToDiscover(
                                                number.value(),
                                                fiches.nearest(Optional.empty(), number.value()))
                                        .at(number.location()));
            }
        }
        return List.copyOf(chosen);
    }

    /// The sort keeps equally cited fiches in reading order.
    private static List<DocumentCard> cited(List<Resolved> documents, Backlinks backlinks) {
        List<DocumentCard> all =
                documents.stream()
                        .map(Resolved::card)
                        .filter(card -> card.number().isPresent())
                        .toList();
        return all.size() <= MOST
                ? List.of()
                : all.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        card -> -backlinks.of(card.address()).size()))
                        .limit(MOST)
                        .toList();
    }
}
