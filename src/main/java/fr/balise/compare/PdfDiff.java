package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.print.PdfPages;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How many pages the PDFs of both states have. Only files with other bytes are opened.
final class PdfDiff {

    private final State before;
    private final State after;
    private final SitePages oldPages;
    private final SitePages newPages;
    private final List<PdfChange> changes = new ArrayList<>();
    private final Map<SitePath, PdfChange> byDocument = new HashMap<>();
    private Optional<PdfChange> booklet = Optional.empty();
    private int others;

    PdfDiff(State before, State after, SitePages oldPages, SitePages newPages, Matches matches) {
        this.before = before;
        this.after = after;
        this.oldPages = oldPages;
        this.newPages = newPages;
        for (Matches.Pair pair : matches.pairs()) {
            compare(pair);
        }
        for (LinkedDocument gone : matches.removed()) {
            file(before, oldPages, gone)
                    .ifPresent(
                            file ->
                                    changes.add(
                                            new PdfChange(
                                                    file,
                                                    count(before, file),
                                                    OptionalInt.empty())));
        }
        for (LinkedDocument come : matches.added()) {
            file(after, newPages, come)
                    .ifPresent(
                            file ->
                                    changes.add(
                                            new PdfChange(
                                                    file,
                                                    OptionalInt.empty(),
                                                    count(after, file))));
        }
        SitePath book = Permalinks.BOOKLET;
        if ((oldPages.has(book) || newPages.has(book))
                && !oldPages.hash(book).equals(newPages.hash(book))) {
            booklet =
                    Optional.of(
                            new PdfChange(
                                    book,
                                    oldPages.has(book) ? count(before, book) : OptionalInt.empty(),
                                    newPages.has(book) ? count(after, book) : OptionalInt.empty()));
        }
    }

    private void compare(Matches.Pair pair) {
        Optional<SitePath> old = file(before, oldPages, pair.before());
        Optional<SitePath> young = file(after, newPages, pair.after());
        if (old.isEmpty()
                || young.isEmpty()
                || oldPages.hash(old.get()).equals(newPages.hash(young.get()))) {
            return;
        }
        PdfChange change =
                new PdfChange(young.get(), count(before, old.get()), count(after, young.get()));
        if (change.before().equals(change.after())) {
            others++;
        } else {
            changes.add(change);
            byDocument.put(pair.after().address(), change);
        }
    }

    private static Optional<SitePath> file(State state, SitePages pages, LinkedDocument document) {
        return new Permalinks(state.publication().config().ownSeries())
                .pdf(document.document())
                .filter(pages::has);
    }

    private static OptionalInt count(State state, SitePath file) {
        return PdfPages.count(state.site().resolve(file.value()));
    }

    /// The PDF of a document of the later state, where its length changed.
    Optional<PdfChange> of(LinkedDocument young) {
        return Optional.ofNullable(byDocument.get(young.address()));
    }

    List<PdfChange> changes() {
        return List.copyOf(changes);
    }

    Optional<PdfChange> booklet() {
        return booklet;
    }

    /// How many have other contents and the same length.
    int others() {
        return others;
    }
}
