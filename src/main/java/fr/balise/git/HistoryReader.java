package fr.balise.git;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Beside *read*: content folder → [History].
///
/// One run of `git log` tells the changes of all files. The newest commit that changed a text gives its day, by the calendar of
/// its author; merges, and commits that gave a file another name only, do not count. Nothing that a user of the machine has
/// set changes what is read; names of people follow the `.mailmap` of the repository.
public final class HistoryReader {

    /// So that no settings of a user or of the repository change what git answers.
    private static final List<String> SAME_EVERYWHERE =
            List.of(
                    "--no-replace-objects",
                    "--literal-pathspecs",
                    "-c",
                    "mailmap.file=",
                    "-c",
                    "mailmap.blob=",
                    "-c",
                    "log.follow=false",
                    "-c",
                    "log.showRoot=true",
                    "-c",
                    "log.diffMerges=off",
                    "-c",
                    "diff.renameLimit=1000");

    /// Files that are alike were renamed, also where another file takes the old name in the same commit.
    private static final List<String> LIKE = List.of("--find-renames", "--break-rewrites");

    private static final List<String> SAME = List.of("--find-renames=100%");

    private final Repository repository;
    private final String folder;
    private final History.Wanted wanted;
    private final Location place;

    private HistoryReader(Repository repository, History.Wanted wanted, Location place) {
        this.repository = repository;
        this.folder = repository.inside();
        this.wanted = wanted;
        this.place = place;
    }

    /// Reads the history of a content folder. Nothing is wrong with a folder outside a repository, with one of which no file
    /// was ever committed, and with a machine without git: nothing is known then.
    ///
    /// @param place of which a problem is told
    /// @param kept where what was read is kept for the next time; empty to keep nothing
    public static Outcome<History> read(
            Path content, History.Wanted wanted, Location place, Optional<Path> kept) {
        return switch (Repository.of(content)) {
            case Opened.Found(var repository) -> {
                try {
                    yield new HistoryReader(repository, wanted, place).read(new HistoryNote(kept));
                } catch (GitProgram.Missing removedMeanwhile) {
                    yield Outcome.of(History.none());
                }
            }
            case Opened.Refused(var reason) -> unreadable(reason, place);
            case Opened.Outside(), Opened.NoGit() -> Outcome.of(History.none());
        };
    }

    private static Outcome<History> unreadable(String reason, Location place) {
        return new Outcome<>(
                History.none(), List.of(new HistoryProblem.Unreadable(reason).at(place)));
    }

    private Outcome<History> read(HistoryNote note) throws GitProgram.Missing {
        Optional<String> head = repository.head();
        if (head.isEmpty()) {
            return Outcome.of(History.none());
        }
        Set<String> today = files(head.get());
        if (today.isEmpty()) {
            return Outcome.of(History.none());
        }
        History known = new History(Optional.of(folder), Map.of());
        if (!wanted.anything()) {
            return Outcome.of(known);
        }
        if (repository.shallow()) {
            return new Outcome<>(known, List.of(new HistoryProblem.Shallow().at(place)));
        }
        String question = note.question(repository, head.get(), wanted);
        Optional<Map<String, History.Changes>> before = note.read(question);
        if (before.isPresent()) {
            return Outcome.of(new History(Optional.of(folder), before.get()));
        }
        Lives lives = new Lives(today);
        GitProgram.Ended ended = log(head.get(), LIKE, lives);
        if (ended.status() != 0) {
            // A clone without the texts of old commits cannot tell which are alike, only which are
            // the same.
            lives = new Lives(today);
            ended = log(head.get(), SAME, lives);
        }
        if (ended.status() != 0) {
            return unreadable(reason(ended.errors()), place);
        }
        Map<String, History.Changes> files = changes(lives);
        note.keep(question, files);
        return Outcome.of(new History(Optional.of(folder), files));
    }

    private Set<String> files(String commit) throws GitProgram.Missing {
        List<String> words = new ArrayList<>(SAME_EVERYWHERE);
        words.addAll(List.of("ls-tree", "-r", "-z", "--name-only", commit));
        words.addAll(inside());
        GitProgram.Answer answer = repository.program().run(words);
        return new HashSet<>(CommitReader.paths(answer.output(), folder));
    }

    /// What git says is wrong, after its warnings.
    private static String reason(String errors) {
        return errors.lines()
                .filter(line -> line.startsWith("fatal:") || line.startsWith("error:"))
                .findFirst()
                .orElse(errors.strip());
    }

    private GitProgram.Ended log(String commit, List<String> renames, Lives lives)
            throws GitProgram.Missing {
        List<String> words = new ArrayList<>(SAME_EVERYWHERE);
        words.addAll(
                List.of(
                        "log",
                        "-z",
                        "--date-order",
                        "--name-status",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--encoding=UTF-8",
                        wanted.contributors()
                                ? CommitReader.FORMAT
                                : CommitReader.FORMAT_WITHOUT_NAMES));
        words.addAll(renames);
        words.add(commit);
        words.addAll(inside());
        return repository
                .program()
                .read(
                        words,
                        new byte[0],
                        output -> {
                            CommitReader.read(output, folder, lives::before);
                            return lives;
                        });
    }

    /// The content folder as the last words of a command; there are none for the root of the repository.
    private List<String> inside() {
        return folder.isEmpty() ? List.of() : List.of("--", folder + "/");
    }

    private Map<String, History.Changes> changes(Lives lives) throws GitProgram.Missing {
        People people = People.of(lives.everybody(), repository.program(), SAME_EVERYWHERE);
        Map<String, History.Changes> changes = new TreeMap<>();
        lives.told()
                .forEach(
                        (path, life) ->
                                changes.put(
                                        path,
                                        new History.Changes(
                                                wanted.days()
                                                        ? PartialDate.parse(life.day())
                                                        : Optional.empty(),
                                                people.names(life.people()))));
        return changes;
    }
}
