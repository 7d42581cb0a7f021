package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.html.PageText;
import fr.balise.html.PageText.Block;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The pages that changed only because others did: only those of which readers see other words, pictures or links.
final class SurroundingsDiff {

    private final SitePages before;
    private final SitePages after;
    private final Targets oldTargets;
    private final Targets newTargets;

    SurroundingsDiff(SitePages before, SitePages after, Targets oldTargets, Targets newTargets) {
        this.before = before;
        this.after = after;
        this.oldTargets = oldTargets;
        this.newTargets = newTargets;
    }

    private static final class Lists {
        private final List<SitePath> changed = new ArrayList<>();
        private final List<SitePath> added = new ArrayList<>();
        private final List<SitePath> removed = new ArrayList<>();
    }

    /// @param told pages of documents that the report tells of anyway
    List<Surroundings> of(Publication old, Publication young, Matches matches, Set<SitePath> told) {
        Map<Surroundings.Kind, Lists> byKind = new EnumMap<>(Surroundings.Kind.class);
        Lists around = new Lists();
        around.changed.addAll(
                matches.pairs().parallelStream()
                        .filter(pair -> !told.contains(pair.after().address()))
                        .filter(pair -> differs(pair.before().address(), pair.after().address()))
                        .map(pair -> pair.after().address())
                        .toList());
        byKind.put(Surroundings.Kind.AROUND, around);
        Set<SitePath> made = made(before, old);
        Set<SitePath> madeNow = made(after, young);
        List<SitePath> kept =
                after.hashes().sequencedKeySet().stream()
                        .filter(page -> made.contains(page) && madeNow.contains(page))
                        .toList();
        kept.parallelStream()
                .filter(page -> differs(page, page))
                .toList()
                .forEach(page -> lists(byKind, page).changed.add(page));
        for (SitePath page : after.hashes().sequencedKeySet()) {
            if (madeNow.contains(page) && !before.has(page)) {
                lists(byKind, page).added.add(page);
            }
        }
        for (SitePath page : before.hashes().sequencedKeySet()) {
            if (made.contains(page) && !after.has(page)) {
                lists(byKind, page).removed.add(page);
            }
        }
        List<Surroundings> all = new ArrayList<>();
        byKind.forEach(
                (kind, lists) ->
                        all.add(new Surroundings(kind, lists.changed, lists.added, lists.removed)));
        return all.stream().filter(one -> one.count() > 0).toList();
    }

    private static Lists lists(Map<Surroundings.Kind, Lists> byKind, SitePath page) {
        return byKind.computeIfAbsent(Surroundings.Kind.of(page), _ -> new Lists());
    }

    /// The pages that Balise made by itself.
    static Set<SitePath> made(SitePages pages, Publication publication) {
        Set<SitePath> made = new HashSet<>();
        for (SitePath file : pages.hashes().sequencedKeySet()) {
            if (file.value().endsWith(".html")) {
                made.add(file);
            }
        }
        publication.documents().stream().map(LinkedDocument::address).forEach(made::remove);
        publication.redirects().stream().map(Redirect::from).forEach(made::remove);
        made.remove(Permalinks.NOT_FOUND);
        return made;
    }

    private boolean differs(SitePath old, SitePath young) {
        return !Objects.equals(before.hash(old), after.hash(young))
                && !words(before, old, oldTargets).equals(words(after, young, newTargets));
    }

    private static List<String> words(SitePages pages, SitePath page, Targets targets) {
        PageText text = pages.read(page);
        return Stream.concat(text.rest().stream(), text.own().stream())
                .map(block -> words(block, page, targets))
                .toList();
    }

    private static String words(Block block, SitePath page, Targets targets) {
        StringBuilder words = new StringBuilder(Words.key(block.text()));
        block.links().forEach(link -> words.append('\n').append(targets.of(page, link.href())));
        block.pictures().forEach(picture -> words.append('\n').append(picture.src()));
        return words.toString();
    }
}
