package fr.balise.rename;

import fr.balise.address.Slug;
import fr.balise.catalog.ExternalFiche;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document;
import fr.balise.markdown.MarkdownParser;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Gives a fiche another number: a content folder and two numbers in, a [Renaming] out. It writes nothing.
///
/// Example: 56 → 66 changes `numero: 56`, the file `056-rennes.md`, «Cf fiche n°56» and `[…](fiche:56#bilan)` in other
/// documents, their links to the file, the table of contents, and adds the old addresses to the fiche's `alias:`. 66 → 56
/// gives every file its bytes back.
public final class Renumbering {

    private final State state;
    private final String shown;
    private final NumberChange number;
    private final Map<String, LinkedDocument> documents;
    private final MarkdownParser markdown = MarkdownParser.create();
    private final List<Location> toRead = new ArrayList<>();
    private List<String> kept = List.of();
    private List<String> gone = List.of();

    private Renumbering(State state, String shown, NumberChange number) {
        this.state = state;
        this.shown = shown;
        this.number = number;
        this.documents = state.byPath();
    }

    /// Plans it.
    ///
    /// @param content the folder
    /// @param shown the same as the author named it
    /// @param old the number of the fiche
    /// @param number its new number
    /// @param series the series of the fiche; that of the publication where none is named
    public static Renaming plan(
            Path content, String shown, int old, int number, Optional<String> series) {
        return plan(SourceReader.read(content, shown), shown, old, number, series);
    }

    static Renaming plan(
            Outcome<SourceTree> read, String shown, int old, int number, Optional<String> series) {
        State state = State.of(read, shown);
        if (!state.errors().isEmpty()) {
            return new Renaming.Faulty(state.errors());
        }
        String own = state.config().ownSeries();
        String wanted = series.orElse(own);
        Optional<Document.Fiche> fiche = fiche(state, wanted, old);
        if (fiche.isEmpty()) {
            return new Renaming.Unknown(nearest(state, wanted, old));
        }
        Optional<String> taker = taker(state, wanted, number, own);
        if (taker.isPresent()) {
            return new Renaming.Taken(taker.get());
        }
        NumberChange change = new NumberChange(fiche.get(), number, new Permalinks(own), own);
        return new Renumbering(state, shown, change).planned();
    }

    private static Optional<Document.Fiche> fiche(State state, String series, int number) {
        return state.fiches()
                .filter(one -> one.number() == number && isIn(one.series(), series))
                .findFirst();
    }

    private static boolean isIn(String series, String wanted) {
        return Slug.distinct(series).equals(Slug.distinct(wanted));
    }

    private static Optional<String> nearest(State state, String series, int number) {
        return state.fiches()
                .filter(one -> isIn(one.series(), series))
                .min(Comparator.comparingInt(one -> Math.abs(one.number() - number)))
                .map(one -> "n°" + one.number() + " « " + one.title() + " »");
    }

    private static Optional<String> taker(State state, String series, int number, String own) {
        Optional<String> elsewhere =
                state.catalog().externalFiches().stream()
                        .filter(one -> one.number() == number)
                        .filter(one -> isIn(one.series().orElse(own), series))
                        .map(ExternalFiche::address)
                        .findFirst();
        return fiche(state, series, number).map(one -> one.origin().shown()).or(() -> elsewhere);
    }

    private Renaming planned() {
        String target = number.newPath();
        String old = number.fiche().origin().path();
        if (!target.equals(old) && isThere(target)) {
            return new Renaming.FileThere(target);
        }
        List<Renaming.Changed> changes = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : state.tree().files().values()) {
            switch (file) {
                case SourceFile.Asset asset -> files.add(asset);
                case SourceFile.Unopened unopened -> files.add(unopened);
                case SourceFile.Text text -> {
                    Renaming.Changed changed = changed(text);
                    files.add(
                            new SourceFile.Text(
                                    changed.target(),
                                    renamed(text.shown(), text.path(), changed.target()),
                                    changed.after()));
                    if (!changed.after().equals(text.text())
                            || !changed.target().equals(text.path())) {
                        changes.add(changed);
                    }
                }
            }
        }
        State after = State.of(Outcome.of(SourceTree.of(files)), shown);
        Comparison comparison = new Comparison(state, after, number);
        List<String> elsewhere = new ArrayList<>(comparison.elsewhere());
        elsewhere.addAll(comparison.lost(gone));
        if (!comparison.newFaults().isEmpty() || !elsewhere.isEmpty()) {
            return new Renaming.Breaks(comparison.newFaults(), elsewhere);
        }
        return new Renaming.Planned(
                changes, toRead.stream().sorted().distinct().toList(), kept, gone);
    }

    private boolean isThere(String path) {
        return state.tree().files().keySet().stream()
                .anyMatch(
                        one -> one.toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT)));
    }

    private static String renamed(String shown, String path, String target) {
        return shown.substring(0, shown.length() - path.length()) + target;
    }

    private Renaming.Changed changed(SourceFile.Text file) {
        FileEdits edits = new FileEdits(file, toRead);
        Optional<LinkedDocument> document = Optional.ofNullable(documents.get(file.path()));
        document.ifPresent(one -> new DocumentReferences(one, edits, number).change(markdown));
        if (file.path().endsWith(".yaml") || file.path().endsWith(".yml")) {
            new SettingsReferences(state, edits, number).change();
        }
        boolean fiche = file.path().equals(number.fiche().origin().path());
        String after = edits.after();
        return new Renaming.Changed(
                file.path(),
                fiche ? number.newPath() : file.path(),
                file.text(),
                fiche ? withOldAddresses(after) : after,
                edits.changedLines());
    }

    /// The addresses of the old number become aliases, unless those of the new one are what an earlier renaming added last:
    /// then it is taken back. A draft has no address yet.
    private String withOldAddresses(String text) {
        if (number.fiche().frontMatter().draft()) {
            return text;
        }
        Optional<String> before =
                OldAddresses.withoutAdded(
                        text,
                        "/" + number.newShortAddress().value(),
                        "/" + number.newAddress().value());
        List<String> old = List.of(number.shortAddress().value(), number.address().value());
        if (before.isPresent()) {
            gone = old;
            return before.get();
        }
        kept = old;
        return OldAddresses.with(text, "/" + old.getFirst(), "/" + old.getLast()).orElse(text);
    }
}
