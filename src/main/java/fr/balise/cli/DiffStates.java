package fr.balise.cli;

import fr.balise.compare.Compared;
import fr.balise.diagnostic.Nearest;
import fr.balise.git.Opened;
import fr.balise.git.RefNames;
import fr.balise.git.Repository;
import fr.balise.git.Snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The two states of a publication that `balise diff` compares: one of a commit, and the folder as it is.
///
/// @param repository in which the content lies
/// @param commit of the earlier state
/// @param themes the folder of themes, from the root of the repository; empty where it lies elsewhere
/// @param compared what is told of both
record DiffStates(
        Repository repository, String commit, Optional<String> themes, Compared compared) {

    private static final int MOST_NAMES = 3;

    /// Nothing can be compared.
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;
        private final transient DiffRefusal refusal;

        RefusedException(DiffRefusal refusal) {
            super(refusal.wording().en());
            this.refusal = refusal;
        }

        DiffRefusal refusal() {
            return refusal;
        }
    }

    /// Finds both states.
    ///
    /// @param direct whether `ref` itself is the earlier state; else the commit where the work tree left it, as forges
    ///     compare a pull request
    static DiffStates of(String ref, boolean direct, SourceOptions sources)
            throws RefusedException {
        Repository repository = repository(sources.content);
        Optional<String> head = repository.head();
        Optional<String> named = repository.commit(ref);
        if (named.isEmpty()) {
            throw new RefusedException(
                    head.isEmpty() && RefNames.of(repository).isEmpty()
                            ? new DiffRefusal.NoCommit()
                            : new DiffRefusal.Unknown(
                                    ref, nearest(ref, repository), repository.shallow()));
        }
        String commit = named.get();
        if (!direct && head.isPresent()) {
            commit =
                    repository
                            .mergeBase(commit, head.get())
                            .orElseThrow(
                                    () ->
                                            new RefusedException(
                                                    new DiffRefusal.NoCommonCommit(
                                                            ref, repository.shallow())));
        }
        Optional<String> themes = themes(repository, sources.themes);
        boolean dirty =
                repository.changed(repository.inside())
                        || (themes.isPresent() && repository.changed(themes.get()));
        return new DiffStates(
                repository, commit, themes, new Compared(ref, commit, head, direct, dirty, false));
    }

    private static Repository repository(String content) throws RefusedException {
        return switch (Repository.of(Path.of(content))) {
            case Opened.Found(Repository found) -> found;
            case Opened.Outside() -> throw new RefusedException(new DiffRefusal.Outside(content));
            case Opened.NoGit() -> throw new RefusedException(new DiffRefusal.NoGit());
            case Opened.Refused(var reason) ->
                    throw new RefusedException(new DiffRefusal.Refused(reason));
        };
    }

    /// Names like the one that does not exist; first the one that it has in the repository it was fetched from.
    private static List<String> nearest(String ref, Repository repository) {
        List<String> names = RefNames.of(repository);
        List<String> near = new ArrayList<>();
        names.stream().filter(name -> name.endsWith("/" + ref)).forEach(near::add);
        Nearest.list(ref, names, MOST_NAMES).stream()
                .filter(name -> !near.contains(name))
                .forEach(near::add);
        return near.stream().limit(MOST_NAMES).toList();
    }

    private static Optional<String> themes(Repository repository, String themes) {
        try {
            Path folder = Path.of("").toRealPath().resolve(themes).normalize();
            return folder.startsWith(repository.root()) && !folder.equals(repository.root())
                    ? Optional.of(
                            repository.root().relativize(folder).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Writes the content of the earlier state into a folder; false where it had none.
    boolean writeContent(Path folder) throws IOException, RefusedException {
        return write(repository.inside(), folder);
    }

    /// Writes the themes of the earlier state into a folder, where they are kept in the repository; the folder of themes that
    /// goes with the earlier state.
    Path writeThemes(Path folder, Path now) throws IOException, RefusedException {
        if (themes.isEmpty()) {
            return now;
        }
        boolean written = write(themes.get(), folder);
        return written ? folder : folder.resolve("none");
    }

    private boolean write(String under, Path folder) throws IOException, RefusedException {
        return switch (Snapshot.write(repository, commit, under, folder)) {
            case Snapshot.Result.Written _ -> true;
            case Snapshot.Result.Absent() -> false;
            case Snapshot.Result.Incomplete(var path) ->
                    throw new RefusedException(new DiffRefusal.Incomplete(path));
        };
    }
}
