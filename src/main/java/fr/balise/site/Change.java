package fr.balise.site;

import fr.balise.address.SitePath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The way from the output as it is to the output as it should be, in an order that may be cut short anywhere.
final class Change {

    private final OutputTree tree;
    private final Manifest manifest;
    private final String list;
    private final List<Prepared.Staged> staged;
    private final List<SitePath> removed;

    private Change(
            OutputTree tree,
            Manifest manifest,
            List<Prepared.Staged> staged,
            List<SitePath> removed) {
        this.tree = tree;
        this.manifest = manifest;
        this.list = manifest.text();
        this.staged = staged;
        this.removed = removed;
    }

    /// Plans the change when every file of the site is ready.
    static Change of(OutputTree tree, List<Prepared> files) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        List<Prepared.Staged> staged = new ArrayList<>();
        for (Prepared file : files) {
            switch (file) {
                case Prepared.Unchanged(var entry) -> entries.add(entry);
                case Prepared.Staged moved -> {
                    entries.add(moved.entry());
                    staged.add(moved);
                }
                case Prepared.Refused(var problem) ->
                        throw new IllegalArgumentException(problem.toString());
                case Prepared.Broken(var problem) ->
                        throw new IllegalArgumentException(problem.toString());
            }
        }
        List<SitePath> removed = new ArrayList<>();
        for (SitePath path : tree.stale()) {
            if (tree.isThere(path)) {
                removed.add(path);
            }
        }
        return new Change(tree, new Manifest(entries), staged, removed);
    }

    /// Makes the change; the problem is what stopped it, and then the journal is still there.
    Optional<SiteProblem> run(StagingFolder staging, Watch watch) throws IOException {
        if (isDone()) {
            return Optional.empty();
        }
        Set<SitePath> both = new HashSet<>(tree.ours());
        manifest.entries().forEach(entry -> both.add(entry.path()));
        Path journal = Files.writeString(staging.file("journal"), new Journal(both).text());
        Path waiting = Files.writeString(staging.file("manifest"), list);
        for (Step step : steps(journal, waiting)) {
            try {
                watch.before(step.target());
                step.run();
            } catch (IOException refused) {
                return Optional.of(
                        new SiteProblem.NotWritten(
                                tree.name(step.target()), SiteProblem.cause(refused)));
            }
        }
        return Optional.empty();
    }

    /// What was done, once it is.
    WriteReport report() {
        int written = staged.size();
        return new WriteReport(
                written, manifest.entries().size() - written, removed.size(), manifest);
    }

    /// Whether the output needs no step at all: then even the manifest keeps its time.
    private boolean isDone() throws IOException {
        Path place = tree.locate(Manifest.PATH.value());
        return staged.isEmpty()
                && removed.isEmpty()
                && !Files.exists(tree.locate(Journal.PATH.value()), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(place), Bytes.utf8(list));
    }

    /// The whole protocol. The order is what makes it safe:
    /// the journal before anything, so that the next build knows what is ours; the old manifest away before the first
    /// file changes, so that none tells an untruth; stale files before new ones, which may need their place; the new
    /// manifest when all is right; the journal last.
    private List<Step> steps(Path journal, Path waiting) {
        Path journalPlace = tree.locate(Journal.PATH.value());
        Path manifestPlace = tree.locate(Manifest.PATH.value());
        NavigableSet<String> emptied = tree.staleFolders();
        // On a disk that takes Fiches/ and fiches/ for one, the folder that is removed may be the
        // one that is needed.
        Set<String> doubtful = emptied.stream().map(Folding::of).collect(Collectors.toSet());

        List<Step> steps = new ArrayList<>();
        steps.add(new Step.MakeFolder(tree.locate("")));
        steps.add(new Step.MoveIn(journal, journalPlace));
        steps.add(new Step.Remove(manifestPlace));
        for (SitePath path : removed) {
            steps.add(new Step.Remove(tree.locate(path.value())));
        }
        for (String folder : emptied.descendingSet()) {
            steps.add(new Step.RemoveIfEmpty(tree.locate(folder)));
        }
        for (String folder : tree.wantedFolders()) {
            if (tree.folder(folder) != OutputTree.Found.FOLDER
                    || doubtful.contains(Folding.of(folder))) {
                steps.add(new Step.MakeFolder(tree.locate(folder)));
            }
        }
        for (Prepared.Staged file : staged) {
            steps.add(new Step.MoveIn(file.staged(), file.target()));
        }
        steps.add(new Step.MoveIn(waiting, manifestPlace));
        steps.add(new Step.Remove(journalPlace));
        return steps;
    }
}
