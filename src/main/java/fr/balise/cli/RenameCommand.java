package fr.balise.cli;

import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.edit.FileChange;
import fr.balise.edit.FileChanges;
import fr.balise.rename.Renaming;
import fr.balise.rename.Renumbering;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `balise rename`: gives a fiche another number, and changes all that names it.
@Command(name = "rename", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenameCommand implements Callable<Integer> {

    private static final int HIGHEST = 999_999;

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Parameters(index = "0", paramLabel = "NUMÉRO", descriptionKey = "old")
    private int old;

    @Parameters(index = "1", paramLabel = "NOUVEAU", descriptionKey = "new")
    private int number;

    @Option(
            names = {"--serie", "--series"},
            paramLabel = "NOM",
            descriptionKey = "rename-serie")
    private @Nullable String series;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (number < 1 || number > HIGHEST || number == old) {
            throw new UsageErrors.BadOption(
                    sources.commandLine(),
                    "le nouveau numéro est un autre nombre, de 1 à " + HIGHEST,
                    "the new number is another one, from 1 to " + HIGHEST);
        }
        // A reference in a draft is changed as well.
        sources.drafts = true;
        Run run = new Run(console, sources);
        ReadResult read =
                run.onCores(
                        sources.jobs,
                        progress ->
                                SiteBuild.read(
                                        sources.toBuild("site"),
                                        console.terminal() ? progress : Progress.silent()));
        Language language = run.language(read.result());
        if (read.result().count(Severity.ERROR) > 0) {
            int status = run.tellErrors(read.result());
            fail(
                    new Wording(
                            "La publication a des erreurs : corrigez-les d'abord. Rien n'a été"
                                    + " changé.",
                            "The publication has errors: mend them first. Nothing was changed."),
                    language);
            return status;
        }
        Renaming renaming =
                Renumbering.plan(
                        Path.of(sources.content),
                        SourceOptions.shown(sources.content),
                        old,
                        number,
                        Optional.ofNullable(series));
        return tell(renaming, language);
    }

    private int tell(Renaming renaming, Language language) {
        return switch (renaming) {
            case Renaming.Planned planned -> carryOut(planned, language);
            case Renaming.Unknown(var nearest) ->
                    refused(
                            new Wording(
                                    "aucune fiche ne porte le numéro "
                                            + old
                                            + nearest.map(one -> " ; la plus proche est " + one)
                                                    .orElse(""),
                                    "no fiche has the number "
                                            + old
                                            + nearest.map(one -> "; the nearest is " + one)
                                                    .orElse("")),
                            language);
            case Renaming.Taken(var by) ->
                    refused(
                            new Wording(
                                    "le numéro " + number + " est pris : " + by,
                                    "the number " + number + " is taken: " + by),
                            language);
            case Renaming.FileThere(var path) ->
                    refused(
                            new Wording(
                                    "un fichier porte déjà ce nom : " + shown(path),
                                    "a file has that name already: " + shown(path)),
                            language);
            case Renaming.Faulty(var errors) -> refused(first(errors), language);
            case Renaming.Breaks(var found, var places) ->
                    refused(found.isEmpty() ? links(places) : first(found), language);
        };
    }

    private static Wording first(List<Diagnostic> found) {
        Diagnostic one = found.getFirst();
        String place = one.location().file() + ":" + one.location().line() + ": ";
        return new Wording(
                "la publication aurait une faute : " + place + one.message().fr(),
                "the publication would have a fault: " + place + one.message().en());
    }

    private static Wording links(List<String> places) {
        String all = String.join(", ", places);
        return new Wording(
                "des liens ou des adresses mèneraient ailleurs : " + all,
                "links or addresses would lead elsewhere: " + all);
    }

    private int refused(Wording why, Language language) {
        fail(
                new Wording(
                        "balise: " + why.fr() + " ; rien n'a été changé",
                        "balise: " + why.en() + "; nothing was changed"),
                language);
        return Run.CONTENT_ERRORS;
    }

    private int carryOut(Renaming.Planned planned, Language language) {
        if (!dryRun) {
            try {
                FileChanges.write(planned.files().stream().map(this::change).toList());
            } catch (IOException failed) {
                fail(
                        new Wording(
                                "balise: les fichiers ne peuvent pas être écrits ("
                                        + failed
                                        + ") ; rien n'a été changé",
                                "balise: the files cannot be written ("
                                        + failed
                                        + "); nothing was changed"),
                        language);
                return Run.CONFIGURATION_ERRORS;
            }
        }
        for (Renaming.Changed file : planned.files()) {
            say(line(file), language);
        }
        for (Location place : planned.toRead()) {
            String at = place.file() + ":" + place.line();
            say(
                    new Wording(
                            at
                                    + " : à relire, la fiche y est nommée autrement que par un"
                                    + " renvoi simple",
                            at
                                    + ": to be read over, it names the fiche otherwise than by a"
                                    + " plain reference"),
                    language);
        }
        addresses(planned, language);
        int count = planned.files().size();
        say(
                dryRun
                        ? new Wording(
                                "n°"
                                        + old
                                        + " → n°"
                                        + number
                                        + " : "
                                        + count
                                        + " fichiers changeraient ; rien n'a été écrit",
                                "n°"
                                        + old
                                        + " → n°"
                                        + number
                                        + ": "
                                        + count
                                        + " files would change; nothing was written")
                        : new Wording(
                                "n°" + old + " → n°" + number + " : fichiers changés : " + count,
                                "n°" + old + " → n°" + number + ": files changed: " + count),
                language);
        console.out().flush();
        return Run.DONE;
    }

    private void addresses(Renaming.Planned planned, Language language) {
        for (String address : planned.kept()) {
            say(
                    new Wording(
                            "l'ancienne adresse " + address + " mène à la fiche",
                            "the old address " + address + " leads to the fiche"),
                    language);
        }
        for (String address : planned.gone()) {
            say(
                    new Wording(
                            "le renommage précédent est défait : l'adresse "
                                    + address
                                    + " ne mène plus à la fiche",
                            "the renaming before is taken back: the address "
                                    + address
                                    + " no longer leads to the fiche"),
                    language);
        }
    }

    private Wording line(Renaming.Changed file) {
        String name =
                file.path().equals(file.target())
                        ? shown(file.path())
                        : shown(file.path()) + " → " + shown(file.target());
        String lines = file.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? new Wording(name, name)
                : new Wording(name + " : ligne " + lines, name + ": line " + lines);
    }

    private FileChange change(Renaming.Changed file) {
        Path folder = Path.of(sources.content);
        return new FileChange(
                folder.resolve(file.path()),
                folder.resolve(file.target()),
                file.before(),
                file.after());
    }

    private String shown(String path) {
        String folder = SourceOptions.shown(sources.content);
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    private void say(Wording words, Language language) {
        console.out().println(words.in(language));
    }

    private void fail(Wording words, Language language) {
        console.out().flush();
        console.err().println(words.in(language));
        console.err().flush();
    }
}
