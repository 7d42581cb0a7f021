package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.config.PublicationConfig;
import fr.balise.config.SommaireEntry;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.document.Document;
import fr.balise.document.DocumentType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The order in which the publication is read: `sommaire:`, then what it does not name.
///
/// Without `sommaire:` the documents stand by type — chapters, fiches by number, panoramas, articles by date newest
/// first, directory, pages — each type under its own title.
final class ReadingOrder {

    private static final Comparator<Document> BY_NUMBER_THEN_PATH =
            Comparator.<Document>comparingInt(
                            document -> document instanceof Document.Fiche ? 0 : 1)
                    .thenComparing(
                            document ->
                                    document instanceof Document.Fiche fiche ? fiche.series() : "")
                    .thenComparingInt(
                            document ->
                                    document instanceof Document.Fiche fiche ? fiche.number() : 0)
                    .thenComparing(document -> document.origin().path());
    private static final Comparator<Document> NEWEST_FIRST =
            Comparator.comparing(
                            (Document document) -> document.frontMatter().date(),
                            Comparator.comparing(
                                    date -> date.orElse(null),
                                    Comparator.nullsLast(Comparator.reverseOrder())))
                    .thenComparing(document -> document.origin().path());

    private final Set<String> known;
    private final NearestIndex names;
    private final Map<String, DocumentCard> cards;
    private final List<Diagnostic> problems;
    private final SequencedMap<String, Document> placed = new LinkedHashMap<>();
    private final SequencedMap<String, Document> byPath = new LinkedHashMap<>();

    /// `cards` is by path of the document's file; `known` holds the paths of files that are no documents, for faults of
    /// their own that have been reported.
    ReadingOrder(
            Set<String> known,
            List<Document> documents,
            Map<String, DocumentCard> cards,
            List<Diagnostic> problems) {
        this.known = Set.copyOf(known);
        this.cards = cards;
        this.problems = problems;
        documents.forEach(document -> byPath.put(document.origin().path(), document));
        this.names = new NearestIndex(byPath.keySet());
    }

    /// The table of contents of a publication.
    Sommaire sommaire(PublicationConfig config) {
        if (config.sommaire().isEmpty()) {
            return byType(config.interfaceLanguage());
        }
        List<Sommaire.Entry> entries = new ArrayList<>(entries(config.sommaire()));
        byPath.values().stream()
                .filter(document -> !placed.containsKey(document.origin().path()))
                .filter(document -> !isFirstPage(document))
                .sorted(BY_NUMBER_THEN_PATH)
                .forEach(
                        document -> {
                            problems.add(
                                    new PlaceProblem.NotInSommaire()
                                            .at(document.origin().location()));
                            entries.add(page(document));
                        });
        return new Sommaire(entries);
    }

    /// Every document, in the order of the table of contents; what stands in none (the first page of a folder) last.
    List<Document> documents() {
        List<Document> all = new ArrayList<>(placed.values());
        byPath.values().stream()
                .filter(document -> !placed.containsKey(document.origin().path()))
                .forEach(all::add);
        return all;
    }

    private List<Sommaire.Entry> entries(List<SommaireEntry> wanted) {
        List<Sommaire.Entry> entries = new ArrayList<>();
        for (SommaireEntry entry : wanted) {
            switch (entry) {
                case SommaireEntry.Group(var title, var pages) -> {
                    List<Sommaire.Entry> inside = entries(pages);
                    if (!inside.isEmpty()) {
                        entries.add(new Sommaire.Entry.Group(title, inside));
                    }
                }
                case SommaireEntry.Page page ->
                        document(page).ifPresent(found -> entries.add(page(found)));
            }
        }
        return entries;
    }

    private Optional<Document> document(SommaireEntry.Page page) {
        Document document = byPath.get(page.path());
        if (document == null) {
            if (!known.contains(page.path())) {
                problems.add(
                        new PlaceProblem.SommaireEntry(page.path(), names.to(page.path()))
                                .at(page.location()));
            }
            return Optional.empty();
        }
        if (placed.containsKey(page.path())) {
            problems.add(new PlaceProblem.SommaireTwice(page.path()).at(page.location()));
            return Optional.empty();
        }
        return Optional.of(document);
    }

    private Sommaire.Entry page(Document document) {
        placed.put(document.origin().path(), document);
        return new Sommaire.Entry.Page(Objects.requireNonNull(cards.get(document.origin().path())));
    }

    private Sommaire byType(Language language) {
        List<Sommaire.Entry> entries = new ArrayList<>();
        for (DocumentType type :
                List.of(
                        DocumentType.CHAPTER,
                        DocumentType.FICHE,
                        DocumentType.PANORAMA,
                        DocumentType.ARTICLE,
                        DocumentType.DIRECTORY,
                        DocumentType.PAGE)) {
            List<Sommaire.Entry> pages =
                    byPath.values().stream()
                            .filter(document -> document.type() == type && !isFirstPage(document))
                            .sorted(
                                    type == DocumentType.ARTICLE
                                            ? NEWEST_FIRST
                                            : BY_NUMBER_THEN_PATH)
                            .map(this::page)
                            .toList();
            Optional<String> title = title(type, language);
            if (title.isPresent() && !pages.isEmpty()) {
                entries.add(new Sommaire.Entry.Group(title.get(), pages));
            } else {
                entries.addAll(pages);
            }
        }
        return new Sommaire(entries);
    }

    /// The first page of a folder is what its list is introduced by, not an entry of it.
    private boolean isFirstPage(Document document) {
        SitePath address = Objects.requireNonNull(cards.get(document.origin().path())).address();
        return address.equals(Permalinks.HOME) || address.equals(Permalinks.FICHES);
    }

    private static Optional<String> title(DocumentType type, Language language) {
        boolean french = language == Language.FR;
        return switch (type) {
            case FICHE -> Optional.of(french ? "Fiches" : "Case sheets");
            case PANORAMA -> Optional.of("Panoramas");
            case ARTICLE -> Optional.of("Articles");
            case CHAPTER, DIRECTORY, PAGE -> Optional.empty();
        };
    }
}
