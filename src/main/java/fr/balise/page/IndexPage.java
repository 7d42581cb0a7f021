package fr.balise.page;

import fr.balise.publication.DocumentCard;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.theme.Strings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// The word list of the publication: one alphabet for all entries, since who looks for a word need not know of what kind it is.
final class IndexPage {

    /// How many entries the page has at most.
    static final int ENTRIES = 2_500;

    /// How many documents it names at most, over all entries.
    private static final int LINKS = 6_000;

    private static final int MOST_NAMED = 12;
    private static final int LEAST_NAMED = 2;

    private final PageScope page;
    private final Strings strings;
    private final int named;
    private final List<IndexEntry> all;
    private final List<IndexEntry> kept;
    private final Set<String> ids = new HashSet<>();

    private IndexPage(Publication publication, PageScope page) {
        this.page = page;
        this.strings = page.strings();
        this.all = IndexEntries.of(publication, page);
        this.kept = all.size() <= ENTRIES ? all : mostUsed(all);
        kept.forEach(entry -> ids.add(entry.id()));
        this.named = named(kept);
    }

    /// Whether there is anything to list: known before the documents are linked.
    static boolean isFor(Publication publication) {
        return !publication.keywords().isEmpty()
                || !publication.territories().isEmpty()
                || !publication.catalog().organisations().isEmpty();
    }

    static IndexView view(Publication publication, PageScope page) {
        return new IndexPage(publication, page).view();
    }

    /// The entries that most documents bear, still in alphabetical order.
    private static List<IndexEntry> mostUsed(List<IndexEntry> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(entry -> -weight(entry)))
                .limit(ENTRIES)
                .sorted(IndexEntry.ALPHABETICAL)
                .toList();
    }

    private static int weight(IndexEntry entry) {
        return entry.kind() == IndexEntry.Kind.VARIANT
                ? entry.see().stream().mapToInt(to -> to.documents().size()).max().orElse(0)
                : entry.documents().size();
    }

    /// How many documents each entry may name, so that the page stays light.
    private static int named(List<IndexEntry> entries) {
        int named = MOST_NAMED;
        while (named > LEAST_NAMED && links(entries, named) > LINKS) {
            named--;
        }
        return named;
    }

    private static long links(List<IndexEntry> entries, int named) {
        return entries.stream().mapToLong(one -> Math.min(named, one.documents().size())).sum();
    }

    private IndexView view() {
        SequencedMap<Initial, List<IndexView.Entry>> letters = new TreeMap<>();
        for (IndexEntry entry : kept) {
            letters.computeIfAbsent(Initial.of(entry.filed()), _ -> new ArrayList<>())
                    .add(entry(entry));
        }
        String title = strings.text("index.titre");
        return new IndexView(
                strings,
                page.site(),
                page.head(title, Optional.empty()),
                title,
                strings.count("index.nombre", kept.size()),
                limits(),
                letters.size() > 1,
                letters.entrySet().stream()
                        .map(
                                letter ->
                                        new IndexView.Letter(
                                                letter.getKey().id(),
                                                letter.getKey().name(page),
                                                letter.getValue()))
                        .toList());
    }

    private Optional<String> limits() {
        List<String> limits = new ArrayList<>();
        if (kept.size() < all.size()) {
            limits.add(
                    strings.format(
                            "index.limite",
                            "n",
                            strings.count("renvois.chiffre", kept.size()),
                            "tous",
                            strings.count("renvois.chiffre", all.size())));
        }
        if (kept.stream().anyMatch(entry -> entry.documents().size() > named + 1)) {
            limits.add(strings.count("index.limite.documents", named));
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", limits));
    }

    private IndexView.Entry entry(IndexEntry entry) {
        List<DocumentCard> documents = entry.documents();
        // One left over is named as well: its link takes no more room than the one to all.
        int first = documents.size() == named + 1 ? documents.size() : named;
        List<LinkView> see = entry.see().stream().map(this::see).toList();
        return new IndexView.Entry(
                entry.id(),
                entry.name(),
                entry.href(),
                note(entry),
                !documents.isEmpty(),
                documents.stream().limit(first).map(this::use).toList(),
                documents.size() <= first
                        ? Optional.empty()
                        : entry.all().map(href -> more(href, documents.size() - first)),
                !see.isEmpty(),
                see);
    }

    /// An entry to look under: its place on this page, or its own page where this one has no room for it.
    private LinkView see(IndexEntry to) {
        String href =
                ids.contains(to.id()) ? "#" + to.id() : to.href().orElse(page.to(Permalinks.INDEX));
        return new LinkView(href, to.name(), false);
    }

    private static Optional<String> kind(IndexEntry entry, Strings strings) {
        return switch (entry.kind()) {
            case KEYWORD, VARIANT -> Optional.empty();
            case TERRITORY -> Optional.of(strings.text("index.territoire"));
            case ORGANISATION -> Optional.of(strings.text("index.structure"));
            case ACRONYM -> Optional.of(strings.text("index.sigle"));
        };
    }

    private Optional<String> note(IndexEntry entry) {
        return entry.note().or(() -> kind(entry, strings));
    }

    private LinkView more(String href, int others) {
        return new LinkView(href, strings.count("index.suite", others), false);
    }

    private IndexView.Use use(DocumentCard card) {
        Optional<String> number = page.number(card);
        return new IndexView.Use(
                page.to(card.address()),
                number.orElse(card.title()),
                number.map(_ -> card.title()));
    }
}
