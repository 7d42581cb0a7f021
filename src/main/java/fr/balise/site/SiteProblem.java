package fr.balise.site;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that can be wrong with a site as a whole or with the folder it is written to, and how it is said.
sealed interface SiteProblem {

    /// Several outputs for one path.
    record SamePath(List<OutputFile> files) implements SiteProblem {
        public SamePath {
            files = List.copyOf(files);
        }
    }

    /// Paths that are one file, or stand in one folder, on a system that does not tell their letters apart.
    record DifferInCase(List<OutputFile> files) implements SiteProblem {
        public DifferInCase {
            files = List.copyOf(files);
        }
    }

    /// A path that would have to be a file and a folder.
    record FileAndFolder(OutputFile file, OutputFile inside) implements SiteProblem {}

    /// The output is something else than a folder.
    record NotAFolder(String output) implements SiteProblem {}

    /// The output folder, or the one that it would be made in, is read-only.
    record ReadOnly(String output, String folder) implements SiteProblem {}

    /// The output is the top of a file system or somebody's home.
    record TooHigh(String output) implements SiteProblem {}

    /// The output and a source folder are one, or one holds the other.
    record OverSource(String output, String source) implements SiteProblem {}

    /// The output holds other people's files and no sign that Balise made it.
    record NotOurs(String output, String found) implements SiteProblem {}

    /// Another build is writing to the same output.
    record Busy(String output) implements SiteProblem {}

    /// Where a file of the site, or a folder for it, should stand there is something that Balise did not put there.
    record InTheWay(String found) implements SiteProblem {}

    /// A source file that should be copied cannot be.
    record CopyFailed(String source, Wording cause) implements SiteProblem {}

    /// The file system refused to read or write in the output folder.
    record NotWritten(String file, Wording cause) implements SiteProblem {}

    /// What an exception of the file system means, as the end of a sentence.
    static Wording cause(IOException exception) {
        String reason =
                exception instanceof FileSystemException in && in.getReason() != null
                        ? in.getReason()
                        : Optional.ofNullable(exception.getMessage()).orElse("");
        if (exception instanceof AccessDeniedException) {
            return new Wording("permission refusée", "permission denied");
        }
        if (exception instanceof AtomicMoveNotSupportedException) {
            return new Wording(
                    "le dossier de sortie est un point de montage, choisissez un dossier à"
                            + " l'intérieur",
                    "the output folder is a mount point, choose a folder inside it");
        }
        if (reason.startsWith("No space left")) {
            return new Wording("plus de place sur le disque", "no space left on the disk");
        }
        String kind = exception.getClass().getSimpleName();
        return new Wording(kind + " " + reason, kind + " " + reason);
    }

    /// The problem as an author reads it.
    default Diagnostic toDiagnostic() {
        return switch (this) {
            case SamePath(var files) ->
                    Diagnostic.of(
                                    Rule.OUTPUT_COLLISION,
                                    place(files),
                                    new Wording(
                                            "« %s » est produit deux fois : par %s"
                                                    .formatted(path(files), fr(files)),
                                            "“%s” is made twice: by %s"
                                                    .formatted(path(files), en(files))))
                            .withHint(
                                    new Wording(
                                            "changez l'adresse ou le nom de l'un d'eux",
                                            "change the address or the name of one of them"));
            case DifferInCase(var files) ->
                    Diagnostic.of(
                                    Rule.OUTPUT_COLLISION,
                                    place(files),
                                    new Wording(
                                            "adresses qui ne diffèrent que par la casse : "
                                                    + withPaths(files, true),
                                            "addresses that differ only in case: "
                                                    + withPaths(files, false)))
                            .withHint(
                                    new Wording(
                                            "Windows et macOS n'en garderaient qu'une ;"
                                                    + " écrivez-les de la même façon ou autrement",
                                            "Windows and macOS would keep only one;"
                                                    + " write them alike or differently"));
            case FileAndFolder(var file, var inside) ->
                    Diagnostic.of(
                                    Rule.OUTPUT_COLLISION,
                                    place(List.of(file, inside)),
                                    new Wording(
                                            "« %s » serait un fichier et un dossier : %s"
                                                    .formatted(
                                                            file.path(),
                                                            withPaths(List.of(file, inside), true)),
                                            "“%s” would be a file and a folder: %s"
                                                    .formatted(
                                                            file.path(),
                                                            withPaths(
                                                                    List.of(file, inside), false))))
                            .withHint(
                                    new Wording(
                                            "changez l'adresse ou le nom de l'un d'eux",
                                            "change the address or the name of one of them"));
            case NotAFolder(var output) ->
                    refused(
                            output,
                            new Wording("ce n'est pas un dossier", "this is not a folder"),
                            OTHER_FOLDER);
            case ReadOnly(var output, var folder) ->
                    refused(
                            output,
                            new Wording(
                                    "le dossier « %s » est en lecture seule".formatted(folder),
                                    "the folder “%s” is read-only".formatted(folder)),
                            OTHER_FOLDER);
            case TooHigh(var output) ->
                    refused(
                            output,
                            new Wording(
                                    "le site ne s'écrit ni à la racine ni dans le dossier"
                                            + " personnel",
                                    "a site is written neither at the root nor in the home folder"),
                            OTHER_FOLDER);
            case OverSource(var output, var source) ->
                    refused(
                            output,
                            new Wording(
                                    "le dossier de sortie et la source « %s » se recouvrent"
                                            .formatted(source),
                                    "the output folder and the source “%s” overlap"
                                            .formatted(source)),
                            OTHER_FOLDER);
            case NotOurs(var output, var found) ->
                    refused(
                            output,
                            new Wording(
                                    "le dossier contient « %s » et rien ne dit que Balise l'a fait"
                                            .formatted(found),
                                    "the folder holds “%s” and nothing says that Balise made it"
                                            .formatted(found)),
                            new Wording(
                                    "videz-le vous-même, ou choisissez un autre dossier (--output)",
                                    "empty it yourself, or choose another folder (--output)"));
            case Busy(var output) ->
                    refused(
                            output,
                            new Wording(
                                    "une autre construction y écrit en ce moment",
                                    "another build is writing there now"),
                            new Wording(
                                    "attendez qu'elle finisse, ou choisissez un autre dossier"
                                            + " (--output)",
                                    "wait until it ends, or choose another folder (--output)"));
            case InTheWay(var found) ->
                    refused(
                            found,
                            new Wording(
                                    "le site a besoin de cette place, prise par ce que Balise n'a"
                                            + " pas écrit",
                                    "the site needs this place, taken by what Balise did not"
                                            + " write"),
                            new Wording(
                                    "déplacez-le ou supprimez-le, puis recommencez",
                                    "move it or delete it, then build again"));
            case CopyFailed(var source, var cause) ->
                    Diagnostic.of(
                            Rule.UNREADABLE,
                            Location.ofFile(source),
                            new Wording(
                                    "fichier impossible à copier dans le site : " + cause.fr(),
                                    "file that cannot be copied to the site: " + cause.en()));
            case NotWritten(var file, var cause) ->
                    Diagnostic.of(
                                    Rule.NOT_WRITTEN,
                                    Location.ofFile(file),
                                    new Wording(
                                            "écriture impossible : " + cause.fr(),
                                            "cannot be written: " + cause.en()))
                            .withHint(
                                    new Wording(
                                            "la prochaine construction reprendra où celle-ci s'est"
                                                    + " arrêtée",
                                            "the next build will go on where this one stopped"));
        };
    }

    Wording OTHER_FOLDER =
            new Wording(
                    "choisissez un autre dossier (--output)", "choose another folder (--output)");

    private static Diagnostic refused(String place, Wording message, Wording hint) {
        return Diagnostic.of(Rule.OUTPUT_REFUSED, Location.ofFile(place), message).withHint(hint);
    }

    /// The last of the source files that take part, or the address itself when no author wrote any of them.
    private static Location place(List<OutputFile> files) {
        Location place = Location.ofFile(path(files));
        for (OutputFile file : files) {
            if (file.origin() instanceof Origin.Source(Location at)) {
                place = at;
            }
        }
        return place;
    }

    private static String path(List<OutputFile> files) {
        return files.getFirst().path().value();
    }

    private static String fr(List<OutputFile> files) {
        return files.stream()
                .map(file -> file.origin().name().fr())
                .collect(Collectors.joining(" et par "));
    }

    private static String en(List<OutputFile> files) {
        return files.stream()
                .map(file -> file.origin().name().en())
                .collect(Collectors.joining(" and by "));
    }

    private static String withPaths(List<OutputFile> files, boolean french) {
        return files.stream()
                .map(
                        file ->
                                french
                                        ? "« %s » (%s)"
                                                .formatted(file.path(), file.origin().name().fr())
                                        : "“%s” (%s)"
                                                .formatted(file.path(), file.origin().name().en()))
                .collect(Collectors.joining(", "));
    }
}
