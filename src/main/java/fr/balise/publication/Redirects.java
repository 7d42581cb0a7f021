package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.Document;
import fr.balise.yaml.Located;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The addresses that lead to a document's own: short ones of fiches, old ones given by `alias:`.
final class Redirects {

    private static final Set<String> WRITTEN =
            Set.of("balise.json", "feed.xml", "sitemap.xml", "robots.txt", "404.html");

    private final Map<SitePath, Redirect> redirects = new TreeMap<>();
    private final Map<SitePath, Document> owners;
    private final MadePages made;
    private final Consumer<Diagnostic> report;

    /// Starts from the addresses of the documents themselves and of what Balise makes, which no redirect may take.
    Redirects(Map<SitePath, Document> byAddress, MadePages made, Consumer<Diagnostic> report) {
        this.owners = new HashMap<>(byAddress);
        this.made = made;
        this.report = report;
    }

    /// Every redirect of the publication, by address. An alias that is taken is reported with its taker.
    List<Redirect> of(List<Resolved> resolved, Permalinks permalinks) {
        for (Resolved one : resolved) {
            if (one.document() instanceof Document.Fiche fiche) {
                SitePath from = permalinks.shortAddress(fiche);
                if (owners.putIfAbsent(from, fiche) == null) {
                    redirects.put(from, new Redirect(from, one.card()));
                }
            }
        }
        for (Resolved one : resolved) {
            one.document().frontMatter().aliases().forEach(alias -> add(alias, one));
        }
        return List.copyOf(redirects.values());
    }

    /// Whether Balise writes a file of its own at an address that is no page.
    private static boolean isWritten(SitePath address) {
        return WRITTEN.contains(address.value());
    }

    private void add(Located<String> alias, Resolved one) {
        Optional<SitePath> from = Permalinks.alias(alias.value());
        if (from.isEmpty()) {
            report.accept(new PlaceProblem.NotAnAlias(alias.value()).at(alias.location()));
            return;
        }
        if (MentionResolver.isElsewhere(alias.value())) {
            report.accept(new PlaceProblem.AliasElsewhere(alias.value()).at(alias.location()));
        }
        Document other = owners.putIfAbsent(from.get(), one.document());
        boolean own = other != null && other.origin().equals(one.document().origin());
        if (other == null && !made.has(from.get()) && !isWritten(from.get())) {
            redirects.put(from.get(), new Redirect(from.get(), one.card()));
        } else if (!own) {
            String taker = other == null ? "Balise" : other.origin().shown();
            report.accept(
                    new PlaceProblem.AliasTaken(from.get().value(), taker).at(alias.location()));
        }
    }
}
