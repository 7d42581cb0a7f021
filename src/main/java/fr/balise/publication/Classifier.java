package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.DataFile;
import fr.balise.catalog.Keyword;
import fr.balise.catalog.Territory;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.document.Document;
import fr.balise.typography.Typography;
import fr.balise.yaml.Located;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The two classifications: key words and territories as authors write them → terms with one spelling each.
///
/// Spellings that differ only in case, accents or spaces are one key word, as are the variants of `mots-cles.yaml`. The
/// preferred spelling is that of the catalogue, else the first one in path order.
final class Classifier {

    private final Catalog catalog;
    private final Typography typography;
    private final Map<SitePath, Term.Ref> keywords = new HashMap<>();
    private final Map<SitePath, Term.Ref> territories = new HashMap<>();
    // What each spelling means: thousands of documents share a few hundred.
    private final Map<String, Spelling> keywordSpellings = new ConcurrentHashMap<>();
    private final Map<String, Term.Ref> territorySpellings = new ConcurrentHashMap<>();

    /// What a spelling of a key word means, and how it is printed itself.
    private record Spelling(Term.Ref term, String printed) {}

    /// Learns every spelling in use, in the order of the documents.
    Classifier(Catalog catalog, Typography typography, List<Document> documents) {
        this.catalog = catalog;
        this.typography = typography;
        for (Document document : documents) {
            document.frontMatter()
                    .keywords()
                    .forEach(word -> learn(keywords, keyword(word.value()).term()));
            document.frontMatter()
                    .territories()
                    .forEach(name -> learn(territories, territory(name.value())));
        }
    }

    private static void learn(Map<SitePath, Term.Ref> known, Term.Ref term) {
        known.putIfAbsent(term.address(), term);
    }

    /// The pages of all key words in use.
    Set<SitePath> keywordPages() {
        return keywords.keySet();
    }

    /// The pages of all territories in use.
    Set<SitePath> territoryPages() {
        return territories.keySet();
    }

    /// The pages of the countries of these territories.
    Set<SitePath> countryPages(Language language) {
        return territories.values().stream()
                .flatMap(territory -> Country.of(territory, language).stream())
                .map(Country::address)
                .collect(Collectors.toSet());
    }

    private Spelling keyword(String written) {
        return keywordSpellings.computeIfAbsent(
                written, word -> new Spelling(newKeyword(word), typography.apply(word)));
    }

    private Term.Ref newKeyword(String written) {
        Optional<Keyword> preferred = catalog.keyword(written);
        String name = preferred.map(Keyword::name).orElse(written);
        return new Term.Ref(
                typography.apply(name),
                preferred.flatMap(Keyword::family),
                Permalinks.keyword(name),
                Optional.empty());
    }

    private Term.Ref territory(String written) {
        return territorySpellings.computeIfAbsent(written, this::newTerritory);
    }

    private Term.Ref newTerritory(String written) {
        Optional<Territory> known = catalog.territory(written);
        String name = known.map(Territory::name).orElse(written);
        SitePath address =
                known.map(Territory::id)
                        .map(Permalinks::territory)
                        .orElse(Permalinks.territory(name));
        return new Term.Ref(
                typography.apply(name), known.flatMap(Territory::country), address, known);
    }

    /// The key words of a document in their preferred spelling, none twice; another spelling is reported.
    List<Term.Ref> keywords(Document document, Consumer<Diagnostic> report) {
        Map<SitePath, Term.Ref> refs = new LinkedHashMap<>();
        for (Located<String> word : document.frontMatter().keywords()) {
            Spelling written = keyword(word.value());
            Term.Ref preferred = keywords.getOrDefault(written.term().address(), written.term());
            if (!preferred.name().equals(written.printed())) {
                report.accept(
                        new PlaceProblem.KeywordVariant(word.value(), preferred.name())
                                .at(word.location()));
            }
            refs.putIfAbsent(preferred.address(), preferred);
        }
        return List.copyOf(refs.values());
    }

    /// The territories of a document, none twice; one that the catalogue does not know is reported.
    List<Term.Ref> territories(Document document, Consumer<Diagnostic> report) {
        Map<SitePath, Term.Ref> refs = new LinkedHashMap<>();
        for (Located<String> name : document.frontMatter().territories()) {
            Term.Ref written = territory(name.value());
            Term.Ref preferred = territories.getOrDefault(written.address(), written);
            boolean wanted =
                    !catalog.territories().isEmpty()
                            && !catalog.mayKnow(DataFile.TERRITORIES, name.value());
            if (preferred.territory().isEmpty() && wanted) {
                report.accept(
                        new PlaceProblem.Unlocated(name.value(), nearest(name.value()))
                                .at(name.location()));
            }
            refs.putIfAbsent(preferred.address(), preferred);
        }
        return List.copyOf(refs.values());
    }

    private Optional<String> nearest(String territory) {
        return Nearest.to(territory, catalog.territories().stream().map(Territory::name).toList());
    }

    /// Terms with their documents, in alphabetical order of their addresses, which have neither accents nor case.
    static List<Term> terms(Collection<Use> uses) {
        Map<SitePath, Term.Ref> refs = new HashMap<>();
        Map<SitePath, List<DocumentCard>> cards = new HashMap<>();
        for (Use use : uses) {
            for (Term.Ref term : use.terms()) {
                refs.putIfAbsent(term.address(), term);
                cards.computeIfAbsent(term.address(), _ -> new ArrayList<>()).add(use.card());
            }
        }
        return refs.values().stream()
                .sorted(Comparator.comparing(Term.Ref::address))
                .map(
                        term ->
                                new Term(
                                        term.name(),
                                        term.family(),
                                        term.address(),
                                        term.territory(),
                                        cards.getOrDefault(term.address(), List.of())))
                .toList();
    }

    /// The terms that one document carries.
    record Use(DocumentCard card, List<Term.Ref> terms) {}
}
