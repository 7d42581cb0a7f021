package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.compare.ChangedPage.LinkChange;
import fr.balise.diagnostic.Language;
import fr.balise.html.PageText.Block;
import fr.balise.html.PageText.TextLink;
import fr.balise.html.PageText.TextPicture;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One document before and after.
///
/// @param before the files of the earlier site
/// @param after those of the later one
/// @param oldTargets where links of the earlier site lead
/// @param newTargets where links of the later site lead
/// @param language in which dates are told
record PageDiff(
        SitePages before,
        SitePages after,
        Targets oldTargets,
        Targets newTargets,
        Language language) {

    /// What changed of a document for readers; empty when nothing did.
    Optional<ChangedPage> of(Matches.Pair pair, PdfDiff pdfs) {
        LinkedDocument old = pair.before();
        LinkedDocument young = pair.after();
        SortedSet<SitePath> replaced = replaced(old, young);
        boolean moved = !old.address().equals(young.address());
        boolean samePage = before.hash(old.address()).equals(after.hash(young.address()));
        List<FactChange> facts = FactDiff.of(old, young, language);
        if (!moved && samePage && replaced.isEmpty() && facts.isEmpty() && !pictured(young)) {
            return Optional.empty();
        }
        List<Block> oldText = before.text(old.address()).own();
        List<Block> newText = after.text(young.address()).own();
        List<TextDiff.Pair> text = TextDiff.pairs(oldText, newText);
        ChangedPage page =
                new ChangedPage(
                        PageRef.of(old),
                        PageRef.of(young),
                        after.has(old.address()),
                        facts,
                        text.stream().map(TextDiff.Pair::change).toList(),
                        pictures(pictures(old, oldText), pictures(young, newText)),
                        links(old.address(), young.address(), text),
                        List.copyOf(replaced),
                        pdfs.of(young));
        return page.edited() || page.moved() ? Optional.of(page) : Optional.empty();
    }

    /// Whether a page shows a picture that keeps its name and has other bytes.
    private boolean pictured(LinkedDocument young) {
        return pictures(young, after.text(young.address()).own()).keySet().stream()
                .anyMatch(this::isReplaced);
    }

    private boolean isReplaced(SitePath file) {
        Optional<String> old = before.hash(file);
        return old.isPresent() && after.has(file) && !old.equals(after.hash(file));
    }

    private SortedSet<SitePath> replaced(LinkedDocument old, LinkedDocument young) {
        SortedSet<SitePath> replaced = new TreeSet<>();
        SortedSet<SitePath> linked = files(old);
        for (SitePath file : files(young)) {
            if (linked.contains(file) && isReplaced(file)) {
                replaced.add(file);
            }
        }
        return replaced;
    }

    /// The files that a text links to.
    private static SortedSet<SitePath> files(LinkedDocument document) {
        SortedSet<SitePath> files = new TreeSet<>();
        Stream.concat(document.links().stream(), document.rawLinks().values().stream())
                .forEach(
                        link -> {
                            if (link instanceof Link.ToFile(SitePath file, Optional<String> alt)
                                    && alt.isEmpty()) {
                                files.add(file);
                            }
                        });
        return files;
    }

    private static SequencedMap<SitePath, String> pictures(
            LinkedDocument document, List<Block> text) {
        SequencedMap<SitePath, String> pictures = new LinkedHashMap<>();
        document.picture().ifPresent(picture -> pictures.put(picture.file(), picture.alt()));
        for (Block block : text) {
            for (TextPicture picture : block.pictures()) {
                Targets.file(document.address(), picture.src())
                        .ifPresent(file -> pictures.putIfAbsent(file, picture.alt()));
            }
        }
        return pictures;
    }

    private List<PictureChange> pictures(
            SequencedMap<SitePath, String> old, SequencedMap<SitePath, String> young) {
        List<SitePath> gone = new ArrayList<>(old.sequencedKeySet());
        gone.removeAll(young.keySet());
        List<SitePath> come = new ArrayList<>(young.sequencedKeySet());
        come.removeAll(old.keySet());
        List<PictureChange> changes = new ArrayList<>();
        young.forEach(
                (file, alt) -> {
                    String described = old.getOrDefault(file, alt);
                    if (!Words.key(described).equals(Words.key(alt))) {
                        changes.add(new PictureChange.Described(file, WordDiff.of(described, alt)));
                    }
                    if (old.containsKey(file) && isReplaced(file)) {
                        changes.add(new PictureChange.Replaced(file, file, alt));
                    }
                });
        int both = Math.min(gone.size(), come.size());
        for (int i = 0; i < both; i++) {
            SitePath file = come.get(i);
            changes.add(
                    new PictureChange.Replaced(gone.get(i), file, young.getOrDefault(file, "")));
        }
        gone.subList(both, gone.size())
                .forEach(
                        file ->
                                changes.add(
                                        new PictureChange.Removed(
                                                file, old.getOrDefault(file, ""))));
        come.subList(both, come.size())
                .forEach(
                        file ->
                                changes.add(
                                        new PictureChange.Added(
                                                file, young.getOrDefault(file, ""))));
        return changes;
    }

    private List<LinkChange> links(SitePath old, SitePath young, List<TextDiff.Pair> text) {
        List<LinkChange> changes = new ArrayList<>();
        for (TextDiff.Pair pair : text) {
            if (pair.before().isPresent() && pair.after().isPresent()) {
                changes.addAll(links(old, pair.before().get(), young, pair.after().get()));
            }
        }
        return changes;
    }

    /// Links of which no word has changed; those with other words are told by the text.
    private List<LinkChange> links(SitePath old, Block before, SitePath young, Block after) {
        Map<String, List<TextLink>> was = new LinkedHashMap<>();
        for (TextLink link : before.links()) {
            was.computeIfAbsent(Words.key(link.text()), _ -> new ArrayList<>()).add(link);
        }
        List<LinkChange> changes = new ArrayList<>();
        for (TextLink link : after.links()) {
            List<TextLink> same = was.getOrDefault(Words.key(link.text()), List.of());
            Optional<String> leads = Optional.of(newTargets.of(young, link.href()));
            if (!same.isEmpty()) {
                Optional<String> led = Optional.of(oldTargets.of(old, same.removeFirst().href()));
                if (!led.equals(leads)) {
                    changes.add(new LinkChange(link.text(), led, leads));
                }
            } else if (Words.contain(before.text(), link.text())) {
                changes.add(new LinkChange(link.text(), Optional.empty(), leads));
            }
        }
        for (List<TextLink> gone : was.values()) {
            for (TextLink link : gone) {
                if (Words.contain(after.text(), link.text())) {
                    Optional<String> led = Optional.of(oldTargets.of(old, link.href()));
                    changes.add(new LinkChange(link.text(), led, Optional.empty()));
                }
            }
        }
        return changes;
    }
}
