package fr.balise.listing;

import fr.balise.address.Slug;
import fr.balise.catalog.Keyword;
import fr.balise.config.SommaireEntry;
import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Wording;
import fr.balise.document.Document;
import fr.balise.json.Json;
import fr.balise.listing.Listing.Column;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.yaml.Located;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lists that `balise list` shows, each a function of the publication.
public final class Listings {

    private static final Column NUMBER = new Column("numero", new Wording("N°", "No."), true);
    private static final Column TYPE = new Column("type", new Wording("TYPE", "TYPE"), false);
    private static final Column SERIES = new Column("serie", new Wording("SÉRIE", "SERIES"), false);
    private static final Column TITLE = new Column("titre", new Wording("TITRE", "TITLE"), false);
    private static final Column FILE = new Column("fichier", new Wording("FICHIER", "FILE"), false);
    private static final Column DUE =
            new Column("a-relire-le", new Wording("À RELIRE LE", "REVIEW BY"), false);
    private static final Column REVIEWED =
            new Column("relu-le", new Wording("RELU LE", "REVIEWED"), false);
    private static final Column KEYWORD =
            new Column("mot-cle", new Wording("MOT-CLÉ", "KEY WORD"), false);
    private static final Column COUNT =
            new Column("documents", new Wording("DOCUMENTS", "DOCUMENTS"), true);
    private static final Column FAMILY =
            new Column("famille", new Wording("FAMILLE", "FAMILY"), false);
    private static final Column VARIANTS =
            new Column("variantes", new Wording("AUTRES GRAPHIES", "OTHER SPELLINGS"), false);

    private static final Json NOTHING = new Json.Null();
    private static final Comparator<LinkedDocument> BY_NUMBER =
            Comparator.comparing((LinkedDocument linked) -> series(linked.document()).orElse(""))
                    .thenComparing(linked -> number(linked.document()).orElse(0L))
                    .thenComparing(linked -> linked.document().origin().path());

    private Listings() {}

    /// Every fiche, by series and number.
    public static Listing fiches(Publication publication) {
        return fiches(publication, _ -> true);
    }

    /// The fiches that a reader meets nowhere but in lists: no document cites them, in `lire-aussi` or elsewhere,
    /// and neither `sommaire:` nor `accueil: decouvrir:` names them.
    public static Listing orphans(Publication publication) {
        Set<String> named = new HashSet<>();
        addPaths(publication.config().sommaire(), named);
        Set<Integer> discovered = new HashSet<>();
        publication
                .config()
                .home()
                .discover()
                .ifPresent(
                        numbers -> numbers.stream().map(Located::value).forEach(discovered::add));
        String own = Slug.distinct(publication.config().ownSeries());
        return fiches(
                publication,
                linked ->
                        linked.backlinks().isEmpty()
                                && !named.contains(linked.document().origin().path())
                                && !(linked.document() instanceof Document.Fiche fiche
                                        && discovered.contains(fiche.number())
                                        && Slug.distinct(fiche.series()).equals(own)));
    }

    private static void addPaths(List<SommaireEntry> entries, Set<String> paths) {
        for (SommaireEntry entry : entries) {
            switch (entry) {
                case SommaireEntry.Page page -> paths.add(page.path());
                case SommaireEntry.Group(var _, var pages) -> addPaths(pages, paths);
            }
        }
    }

    private static Listing fiches(Publication publication, Predicate<LinkedDocument> wanted) {
        return new Listing(
                List.of(NUMBER, SERIES, TITLE, FILE),
                documents(publication)
                        .filter(linked -> linked.document() instanceof Document.Fiche)
                        .filter(wanted)
                        .sorted(BY_NUMBER)
                        .map(Listings::fiche)
                        .toList());
    }

    private static List<Json> fiche(LinkedDocument linked) {
        Document document = linked.document();
        return List.of(
                number(document).map(Json::of).orElse(NOTHING),
                series(document).map(Json::of).orElse(NOTHING),
                Json.of(document.title()),
                Json.of(document.origin().shown()));
    }

    /// Every draft, in reading order; the publication must have been read with its drafts.
    public static Listing drafts(Publication publication) {
        return new Listing(
                List.of(TYPE, NUMBER, TITLE, FILE),
                documents(publication)
                        .filter(linked -> linked.document().frontMatter().draft())
                        .map(Listings::typed)
                        .toList());
    }

    private static List<Json> typed(LinkedDocument linked) {
        Document document = linked.document();
        return List.of(
                Json.of(document.type().word()),
                number(document).map(Json::of).orElse(NOTHING),
                Json.of(document.title()),
                Json.of(document.origin().shown()));
    }

    /// Every document whose day of review has passed, the longest due first; a month has passed when its last day has.
    public static Listing toReview(Publication publication, LocalDate today) {
        return new Listing(
                List.of(DUE, REVIEWED, TITLE, FILE),
                documents(publication)
                        .filter(linked -> due(linked).lastDay().isBefore(today))
                        .sorted(
                                Comparator.comparing(Listings::due)
                                        .thenComparing(linked -> linked.document().origin().path()))
                        .map(
                                linked ->
                                        List.of(
                                                Json.of(due(linked).iso()),
                                                linked.document()
                                                        .frontMatter()
                                                        .reviewed()
                                                        .map(date -> Json.of(date.iso()))
                                                        .orElse(NOTHING),
                                                Json.of(linked.document().title()),
                                                Json.of(linked.document().origin().shown())))
                        .toList());
    }

    private static PartialDate due(LinkedDocument linked) {
        return linked.document()
                .frontMatter()
                .reviewBy()
                .map(Located::value)
                .orElse(new PartialDate(9999, Optional.empty(), Optional.empty()));
    }

    /// Every key word in use, in alphabetical order, with how many documents carry it and how else they spell it.
    public static Listing keywords(Publication publication) {
        Map<String, Set<String>> spellings = new HashMap<>();
        for (LinkedDocument linked : publication.documents()) {
            for (Located<String> word : linked.document().frontMatter().keywords()) {
                String name =
                        publication
                                .catalog()
                                .keyword(word.value())
                                .map(Keyword::name)
                                .orElse(word.value());
                spellings
                        .computeIfAbsent(Slug.distinct(name), _ -> new TreeSet<>())
                        .add(word.value());
            }
        }
        List<List<Json>> rows = new ArrayList<>();
        for (Term term : publication.keywords()) {
            Set<String> used = spellings.getOrDefault(Slug.distinct(term.name()), Set.of());
            List<String> others =
                    used.stream().filter(word -> !same(word, term.name())).sorted().toList();
            rows.add(
                    List.of(
                            Json.of(term.name()),
                            Json.of(term.documents().size()),
                            term.family().map(Json::of).orElse(NOTHING),
                            Json.array(others, Json::of)));
        }
        return new Listing(List.of(KEYWORD, COUNT, FAMILY, VARIANTS), rows);
    }

    /// Whether a spelling is the preferred one but for its apostrophes, which the typography sets.
    private static boolean same(String written, String name) {
        return Objects.equals(
                written.replace('\'', '’').replaceAll("[\u00a0\u202f]", " "),
                name.replace('\'', '’').replaceAll("[\u00a0\u202f]", " "));
    }

    private static Stream<LinkedDocument> documents(Publication publication) {
        return publication.documents().stream();
    }

    private static Optional<Long> number(Document document) {
        return document instanceof Document.Fiche fiche
                ? Optional.of((long) fiche.number())
                : Optional.empty();
    }

    private static Optional<String> series(Document document) {
        return document instanceof Document.Fiche fiche
                ? Optional.of(fiche.series())
                : Optional.empty();
    }
}
