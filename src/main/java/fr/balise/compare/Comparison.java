package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.html.PageText;
import fr.balise.publication.FileUse;
import fr.balise.publication.LinkedDocument;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Two states of a publication → [Differences].
///
/// Documents come first: each is compared with itself, in its own text and in what is said of it. Whatever else changed in the
/// site follows from them and is only counted. The same states give the same differences, in the same order.
public final class Comparison {

    private Comparison() {}

    /// Compares two states, both built by this version of Balise with the same options.
    public static Differences of(State before, State after) {
        SitePages oldPages = new SitePages(before);
        SitePages newPages = new SitePages(after);
        Likeness likeness = new Likeness(oldPages, newPages);
        Matches matches =
                Matches.of(
                        before.publication().documents(),
                        after.publication().documents(),
                        likeness);
        Targets oldTargets = Targets.of(before.publication(), matches);
        Targets newTargets = Targets.of(after.publication());
        PdfDiff pdfs = new PdfDiff(before, after, oldPages, newPages, matches);
        PageDiff pages =
                new PageDiff(
                        oldPages, newPages, oldTargets, newTargets, after.publication().language());
        List<ChangedPage> changed =
                matches.pairs().stream()
                        .map(pair -> pages.of(pair, pdfs))
                        .flatMap(Optional::stream)
                        .toList();
        Lost lost = new Lost(before, after, oldPages, newPages, matches, likeness);
        Set<SitePath> told = new HashSet<>();
        changed.forEach(page -> told.add(page.after().address()));
        return new Differences(
                after.publication().title(),
                FactDiff.of(before.publication(), after.publication(), matches),
                matches.added().stream().map(one -> whole(one, newPages, before)).toList(),
                matches.removed().stream().map(one -> whole(one, oldPages, after)).toList(),
                changed,
                DataDiff.of(before.publication().catalog(), after.publication().catalog()),
                files(before, after, oldPages, newPages),
                pdfs.changes(),
                pdfs.booklet(),
                pdfs.others(),
                new SurroundingsDiff(oldPages, newPages, oldTargets, newTargets)
                        .of(before.publication(), after.publication(), matches, told),
                look(oldPages, newPages),
                lost.addresses(),
                lost.files(),
                after.publication().config().rules().apply(lost.problems(), after.shown()));
    }

    private static WholePage whole(LinkedDocument one, SitePages pages, State other) {
        PageText text = pages.text(one.address());
        boolean there = Files.exists(other.content().resolve(one.document().origin().path()));
        return new WholePage(PageRef.of(one), text.own(), there);
    }

    private static List<FileChange> files(
            State before, State after, SitePages oldPages, SitePages newPages) {
        Set<SitePath> old = addresses(before);
        Set<SitePath> young = addresses(after);
        Set<SitePath> all = new TreeSet<>(old);
        all.addAll(young);
        List<FileChange> changes = new ArrayList<>();
        for (SitePath file : all) {
            if (!young.contains(file)) {
                changes.add(new FileChange(file, FileChange.How.REMOVED));
            } else if (!old.contains(file)) {
                changes.add(new FileChange(file, FileChange.How.ADDED));
            } else if (!oldPages.hash(file).equals(newPages.hash(file))) {
                changes.add(new FileChange(file, FileChange.How.REPLACED));
            }
        }
        return changes;
    }

    private static Set<SitePath> addresses(State state) {
        Set<SitePath> files = new TreeSet<>();
        state.publication().files().stream().map(FileUse::address).forEach(files::add);
        return files;
    }

    /// How many files of the theme are not as they were: their names tell their contents.
    private static int look(SitePages before, SitePages after) {
        return (int)
                after.hashes().sequencedKeySet().stream()
                        .filter(file -> file.value().startsWith("assets/") && !before.has(file))
                        .count();
    }
}
