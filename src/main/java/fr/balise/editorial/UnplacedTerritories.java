package fr.balise.editorial;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Territory;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.Document;
import fr.balise.yaml.Located;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Territories of fiches that `donnees/territoires.yaml` gives no point of, each once, where it is named first.
///
/// A publication that gives no point at all has no map, and nothing is said. A territory that the file does not name is
/// remarked when it is linked (`PlaceProblem.Unlocated`).
final class UnplacedTerritories implements PublicationCheck {

    private final Catalog catalog;
    private final boolean mapped;

    UnplacedTerritories(Catalog catalog) {
        this.catalog = catalog;
        this.mapped = catalog.territories().stream().anyMatch(one -> one.point().isPresent());
    }

    @Override
    public void check(List<Reading> readings, Consumer<Diagnostic> report) {
        if (!mapped) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Reading reading : readings) {
            if (!(reading.linked().document() instanceof Document.Fiche fiche)) {
                continue;
            }
            for (Located<String> written : fiche.frontMatter().territories()) {
                Optional<Territory> known = catalog.territory(written.value());
                if (known.isPresent()
                        && known.get().point().isEmpty()
                        && told.add(known.get().id())) {
                    report.accept(
                            new EditorialProblem.UnplacedTerritory(
                                            known.get().name(), entry(known.get()))
                                    .at(written.location()));
                }
            }
        }
    }

    /// The line of the file as it should be, but for the figures.
    private static String entry(Territory territory) {
        return "- { id: "
                + territory.id()
                + ", nom: "
                + territory.name()
                + territory.country().map(code -> ", pays: " + code).orElse("")
                + ", lat: …, lon: … }";
    }
}
