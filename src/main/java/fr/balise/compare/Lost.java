package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.html.PageText.Block;
import fr.balise.publication.Country;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.FileUse;
import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Addresses of the earlier site that lead nowhere in the later one, and the lines that would mend that.
///
/// Every page counts, those that Balise makes by itself too. All lost addresses that one document can take are one line, since
/// `alias:` is one key. Files of themes, of the search and smaller versions of pictures have no readers of their own.
final class Lost {

    private final State before;
    private final State after;
    private final SitePages oldPages;
    private final SitePages newPages;
    private final Matches matches;
    private final Likeness likeness;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<SitePath, Optional<Heir>> lost = new TreeMap<>();
    private final TreeSet<SitePath> files = new TreeSet<>();

    /// Who takes a lost address over.
    private record Heir(LinkedDocument document, boolean same) {}

    Lost(
            State before,
            State after,
            SitePages oldPages,
            SitePages newPages,
            Matches matches,
            Likeness likeness) {
        this.before = before;
        this.after = after;
        this.oldPages = oldPages;
        this.newPages = newPages;
        this.matches = matches;
        this.likeness = likeness;
        findPages();
        findFiles();
        findAnchors();
    }

    List<SitePath> addresses() {
        return List.copyOf(lost.keySet());
    }

    List<SitePath> files() {
        return List.copyOf(files);
    }

    List<Diagnostic> problems() {
        return problems.stream().sorted().toList();
    }

    private void findPages() {
        Map<SitePath, LinkedDocument> owners = new TreeMap<>();
        for (LinkedDocument one : before.publication().documents()) {
            owners.put(one.address(), one);
        }
        owners.values().forEach(one -> lose(one.address(), () -> heir(one)));
        for (Redirect redirect : before.publication().redirects()) {
            LinkedDocument owner = owners.get(redirect.to().address());
            lose(redirect.from(), () -> Optional.ofNullable(owner).flatMap(this::heir));
        }
        for (SitePath page : SurroundingsDiff.made(oldPages, before.publication())) {
            lose(page, () -> listedOn(page, owners));
        }
        Map<SitePath, Heir> heirs = new TreeMap<>();
        Map<SitePath, List<SitePath>> byHeir = new TreeMap<>();
        lost.forEach(
                (address, heir) -> {
                    if (heir.isPresent()) {
                        SitePath to = heir.get().document().address();
                        heirs.merge(to, heir.get(), (one, other) -> one.same() ? one : other);
                        byHeir.computeIfAbsent(to, _ -> new ArrayList<>()).add(address);
                    } else {
                        problems.add(
                                new LostProblem.Pages(List.of(address), Optional.empty(), false)
                                        .at(Location.ofFile(address.value())));
                    }
                });
        byHeir.forEach((to, addresses) -> tell(Objects.requireNonNull(heirs.get(to)), addresses));
    }

    private void tell(Heir heir, List<SitePath> addresses) {
        problems.add(
                new LostProblem.Pages(
                                addresses,
                                Mending.of(heir.document().document(), after.content(), addresses),
                                heir.same())
                        .at(heir.document().document().origin().location()));
    }

    private void lose(SitePath address, Supplier<Optional<Heir>> heir) {
        if (!newPages.has(address)) {
            lost.put(address, heir.get());
        }
    }

    /// The same document, or the one whose words are most like it: a new one before one that was there.
    private Optional<Heir> heir(LinkedDocument old) {
        Optional<LinkedDocument> same = matches.after(old);
        if (same.isPresent()) {
            return same.map(one -> new Heir(one, true));
        }
        List<LinkedDocument> candidates =
                matches.added().isEmpty() ? after.publication().documents() : matches.added();
        return candidates.stream()
                .max(
                        Comparator.comparingDouble((LinkedDocument one) -> likeness.of(old, one))
                                .thenComparing(LinkedDocument::address, Comparator.reverseOrder()))
                .map(one -> new Heir(one, false));
    }

    /// A page that Balise made is about documents, and one of them can take its readers: the first one that is still there, else
    /// whoever takes those of the first one.
    private Optional<Heir> listedOn(SitePath page, Map<SitePath, LinkedDocument> owners) {
        List<LinkedDocument> listed =
                Stream.concat(about(page), linkedFrom(page))
                        .map(owners::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Set<SitePath> named = about(page).collect(Collectors.toSet());
        return listed.stream()
                .filter(one -> named.isEmpty() || named.contains(one.address()))
                .flatMap(one -> matches.after(one).stream())
                .findFirst()
                .map(one -> new Heir(one, false))
                .or(() -> listed.stream().findFirst().flatMap(this::heir))
                .map(one -> new Heir(one.document(), false));
    }

    /// The documents that carry a term, lie in a country, name an organisation.
    private Stream<SitePath> about(SitePath page) {
        Publication old = before.publication();
        Stream<List<DocumentCard>> lists =
                Stream.of(
                                Stream.concat(old.keywords().stream(), old.territories().stream())
                                        .filter(term -> term.address().equals(page))
                                        .map(Term::documents),
                                old.countries().stream()
                                        .filter(country -> country.address().equals(page))
                                        .map(Country::documents),
                                old.organisations().stream()
                                        .filter(one -> one.address().equals(page))
                                        .map(Involvement::documents))
                        .flatMap(all -> all);
        return lists.flatMap(List::stream).map(DocumentCard::address);
    }

    private Stream<SitePath> linkedFrom(SitePath page) {
        return oldPages.text(page).rest().stream()
                .flatMap(block -> block.links().stream())
                .flatMap(link -> Targets.file(page, link.href()).stream());
    }

    private void findFiles() {
        Set<SitePath> read = new TreeSet<>();
        before.publication().files().stream().map(FileUse::address).forEach(read::add);
        for (SitePath file : oldPages.hashes().sequencedKeySet()) {
            String path = file.value();
            boolean made =
                    (path.startsWith("pdf/") || path.startsWith("donnees/"))
                            || file.equals(Permalinks.EPUB)
                            || file.equals(Permalinks.FEED);
            if (made && !path.endsWith(".html")) {
                read.add(file);
            }
        }
        for (SitePath file : read) {
            if (oldPages.has(file) && !newPages.has(file)) {
                files.add(file);
                problems.add(new LostProblem.File(file).at(Location.ofFile(file.value())));
            }
        }
    }

    private void findAnchors() {
        for (Matches.Pair pair : matches.pairs()) {
            SitePath old = pair.before().address();
            SitePath young = pair.after().address();
            if (oldPages.hash(old).equals(newPages.hash(young))) {
                continue;
            }
            List<String> headings =
                    oldPages.text(old).own().stream()
                            .map(Block::id)
                            .filter(id -> !id.isEmpty() && !id.startsWith("_"))
                            .toList();
            if (headings.isEmpty()) {
                continue;
            }
            Set<String> ids = newPages.facts(young).ids();
            for (String id : headings) {
                if (!ids.contains(id)) {
                    problems.add(
                            new LostProblem.Anchor(young, id)
                                    .at(pair.after().document().origin().location()));
                }
            }
        }
    }
}
