package fr.balise.editorial;

import fr.balise.address.SitePath;
import fr.balise.config.PublicationConfig;
import fr.balise.config.SommaireEntry;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.document.Document;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Fiches to which nothing leads: no other document cites them, and neither the table of contents nor the home page
/// names them.
///
/// A publication without `sommaire:` lists its fiches by number, and nobody need cite any; so there only one in which
/// some fiches are cited is read over for those that are not.
final class LonelyFiches implements PublicationCheck {

    private final Set<String> listed = new HashSet<>();
    private final Set<SitePath> shown = new HashSet<>();
    private final boolean ordered;

    LonelyFiches(Publication publication) {
        PublicationConfig config = publication.config();
        this.ordered = !config.sommaire().isEmpty();
        list(config.sommaire());
        if (config.home().discover().isPresent()) {
            publication.discover().stream().map(DocumentCard::address).forEach(shown::add);
        }
    }

    private void list(List<SommaireEntry> entries) {
        for (SommaireEntry entry : entries) {
            switch (entry) {
                case SommaireEntry.Page(var path, var _) -> listed.add(path);
                case SommaireEntry.Group(var _, var inside) -> list(inside);
            }
        }
    }

    @Override
    public void check(List<Reading> readings, Consumer<Diagnostic> report) {
        List<Reading> fiches =
                readings.stream()
                        .filter(one -> one.linked().document() instanceof Document.Fiche)
                        .toList();
        boolean citing = fiches.stream().anyMatch(one -> !one.linked().backlinks().isEmpty());
        if (!ordered && !citing) {
            return;
        }
        for (Reading fiche : fiches) {
            Document document = fiche.linked().document();
            boolean lonely =
                    fiche.linked().backlinks().isEmpty()
                            && !listed.contains(document.origin().path())
                            && !shown.contains(fiche.linked().address());
            if (lonely) {
                Location place =
                        document.frontMatter()
                                .number()
                                .map(number -> number.location())
                                .orElseGet(document.origin()::location);
                int number = fiche.linked().card().number().orElse(0);
                report.accept(new EditorialProblem.LonelyFiche(number, ordered).at(place));
            }
        }
    }
}
