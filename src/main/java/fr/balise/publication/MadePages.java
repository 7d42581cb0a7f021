package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Acronym;
import fr.balise.catalog.Catalog;
import fr.balise.config.PrintSettings;
import fr.balise.config.PublicationConfig;
import fr.balise.document.Document;
import fr.balise.markdown.Mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages and files that Balise makes by itself for one publication, and the sections that links may name there.
///
/// A page that would have nothing to say is not made, and a link to it is a broken one.
final class MadePages {

    private static final List<String> DATA =
            List.of("fiches", "structures", "territoires", "mots-cles", "glossaire");

    private final Map<String, Set<String>> sections = new HashMap<>();

    MadePages(
            PublicationConfig config,
            Catalog catalog,
            Collection<Document> documents,
            Classifier classifier,
            Involvements involvements) {
        add(Permalinks.HOME);
        add(Permalinks.SEARCH);
        add(Permalinks.ACCESSIBILITY);
        add(Permalinks.ECO_DESIGN);
        add(Permalinks.NOT_FOUND);
        add(Permalinks.ROBOTS);
        addPrinted(config, documents);
        add(Permalinks.data("fiches.csv"));
        for (String name : DATA) {
            add(Permalinks.data(name + ".json"));
            add(Permalinks.data("schemas/" + name + ".schema.json"));
        }
        if (config.address().isPresent()) {
            add(Permalinks.FEED);
            add(Permalinks.SITEMAP);
        }
        long fiches = documents.stream().filter(Document.Fiche.class::isInstance).count();
        if (fiches > 1) {
            add(Permalinks.FICHES_TABLE);
        }
        if (fiches > 0) {
            add(Permalinks.FICHES);
        }
        if (!catalog.organisations().isEmpty()) {
            sections.put(
                    Permalinks.DIRECTORY.value(),
                    catalog.organisations().stream()
                            .map(Permalinks::organisationAnchor)
                            .collect(Collectors.toSet()));
        }
        if (!catalog.acronyms().isEmpty()) {
            sections.put(
                    Permalinks.GLOSSARY.value(),
                    catalog.acronyms().stream()
                            .map(Acronym::acronym)
                            .map(Permalinks::acronymAnchor)
                            .collect(Collectors.toSet()));
        }
        if (mayCite(documents)) {
            add(Permalinks.CITATIONS);
        }
        if (!catalog.organisations().isEmpty()
                || !classifier.keywordPages().isEmpty()
                || !classifier.territoryPages().isEmpty()) {
            add(Permalinks.INDEX);
        }
        addTerms(Permalinks.KEYWORDS, classifier.keywordPages());
        addTerms(Permalinks.TERRITORIES, classifier.territoryPages());
        involvements.pages(documents).forEach(this::add);
        classifier.countryPages(config.interfaceLanguage()).forEach(this::add);
        documents.stream()
                .flatMap(document -> document.frontMatter().date().stream())
                .map(date -> Permalinks.year(date.year()))
                .forEach(this::add);
    }

    /// Whether some document may cite another one: that it does is only known once the addresses are.
    private static boolean mayCite(Collection<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.body().mentions().stream())
                .anyMatch(
                        mention ->
                                mention instanceof Mention.FicheMention
                                        || (mention instanceof Mention.LinkMention link
                                                && link.destination().contains(".md")));
    }

    /// What the print edition makes.
    private void addPrinted(PublicationConfig config, Collection<Document> documents) {
        int printed = PrintedDocuments.count(documents, config.print());
        if (printed > 0 && printed <= PrintSettings.LONGEST_BOOKLET) {
            add(Permalinks.PRINT_PAGE);
        }
        if (printed > 0 && config.print().makesBooklet(printed)) {
            add(Permalinks.BOOKLET);
        }
        if (printed > 0 && config.print().makesBook(printed)) {
            add(Permalinks.EPUB);
        }
        if (config.print().makesSheets()) {
            Permalinks permalinks = new Permalinks(config.ownSeries());
            documents.stream()
                    .filter(one -> !config.print().excludes(one.origin().path()))
                    .forEach(document -> permalinks.pdf(document).ifPresent(this::add));
        }
    }

    private void add(SitePath page) {
        sections.put(page.value(), Set.of());
    }

    private void addTerms(SitePath list, Collection<SitePath> pages) {
        if (!pages.isEmpty()) {
            add(list);
            pages.forEach(this::add);
        }
    }

    /// The page at a path from the top of the site, if Balise makes one.
    Optional<SitePath> at(String path) {
        return sections.containsKey(path) ? Optional.of(new SitePath(path)) : Optional.empty();
    }

    /// Whether Balise makes a page at an address.
    boolean has(SitePath page) {
        return sections.containsKey(page.value());
    }

    /// The ids of the sections of a page.
    Set<String> sections(SitePath page) {
        return sections.getOrDefault(page.value(), Set.of());
    }
}
