package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.edit.FileChange;
import fr.balise.edit.FileChanges;
import fr.balise.format.Formatted;
import fr.balise.format.Formatter;
import fr.balise.format.Signs;
import fr.balise.report.Report;
import fr.balise.report.ReportContext;
import fr.balise.report.ReportFormat;
import fr.balise.report.SourceLines;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// `balise fmt`: sets the authors' files right without changing the site.
@Command(name = "fmt", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FmtCommand implements Callable<Integer> {

    private final Console console;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FICHIERS", arity = "0..*", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private String content = "content";

    @Option(names = "--check", descriptionKey = "fmt-check")
    private boolean check;

    @Option(
            names = {"--typographie", "--typography"},
            descriptionKey = "typography")
    private boolean typography;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String language;

    FmtCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SourceOptions.checkLanguage(language, commandLine());
        Path folder = Path.of(content);
        if (!Files.isDirectory(folder)) {
            throw refused(
                    "le dossier du contenu n'existe pas : " + content,
                    "the content folder does not exist: " + content);
        }
        Formatted formatted =
                Formatter.format(
                        folder,
                        SourceOptions.shown(content),
                        wanted(folder),
                        typography ? Signs.ALL : Signs.VISIBLE);
        Language words = language(formatted.language());
        if (!check && !written(folder, formatted, words)) {
            return Run.CONFIGURATION_ERRORS;
        }
        tell(formatted, words);
        boolean right = formatted.faulty().isEmpty() && !(check && !formatted.changed().isEmpty());
        return right ? Run.DONE : Run.CONTENT_ERRORS;
    }

    /// The files that are asked for; all of them where none is named. Refuses what is no file of the content.
    private Predicate<String> wanted(Path folder) {
        if (files.isEmpty()) {
            return path -> true;
        }
        List<String> known = Formatter.paths(folder);
        List<String> asked = files.stream().map(file -> path(folder, file, known)).toList();
        return path ->
                asked.stream()
                        .anyMatch(
                                one ->
                                        one.isEmpty()
                                                || path.equals(one)
                                                || path.startsWith(one + "/"));
    }

    /// A file or folder as a path from the top of the content, given from the current folder or from there.
    private String path(Path folder, String file, List<String> known) {
        Path top = folder.toAbsolutePath().normalize();
        for (Path given : List.of(Path.of(file).toAbsolutePath(), top.resolve(file))) {
            Path normal = given.normalize();
            if (normal.startsWith(top)) {
                String path = top.relativize(normal).toString().replace('\\', '/');
                if (path.isEmpty()
                        || known.contains(path)
                        || known.stream().anyMatch(one -> one.startsWith(path + "/"))) {
                    return path;
                }
            }
        }
        throw refused(
                "ce n'est pas un document de " + content + " : " + file,
                "this is no document of " + content + ": " + file);
    }

    private boolean written(Path folder, Formatted formatted, Language words) {
        for (Formatted.Change change : formatted.changed()) {
            try {
                FileChanges.write(
                        List.of(
                                new FileChange(
                                        folder.resolve(change.path()),
                                        change.before(),
                                        change.after())));
            } catch (IOException failed) {
                console.err()
                        .println(
                                "balise: "
                                        + new Wording(
                                                        "ce fichier ne peut pas être écrit : "
                                                                + change.shown()
                                                                + " ("
                                                                + failed
                                                                + ")",
                                                        "this file cannot be written: "
                                                                + change.shown()
                                                                + " ("
                                                                + failed
                                                                + ")")
                                                .in(words));
                console.err().flush();
                return false;
            }
        }
        return true;
    }

    private void tell(Formatted formatted, Language words) {
        for (Formatted.Change change : formatted.changed()) {
            console.out().println(check ? change.shown() + ":" + change.line() : change.shown());
        }
        int changed = formatted.changed().size();
        console.out().println(count(changed, formatted.looked()).in(words));
        console.out().flush();
        ReportContext context =
                new ReportContext(
                        words,
                        console.colour(),
                        SourceLines.in(Path.of("")),
                        Version.number(),
                        false,
                        true);
        if (!formatted.faulty().isEmpty()) {
            console.err().print(Report.of(ReportFormat.TEXT, formatted.faulty(), context));
            console.err()
                    .println(
                            new Wording(
                                            "Les fichiers qui ont une erreur sont restés tels"
                                                    + " quels.",
                                            "Files with an error were left as they are.")
                                    .in(words));
            console.err().flush();
        }
    }

    private Wording count(int changed, int looked) {
        String fr = looked + (looked < 2 ? " document" : " documents");
        String en = looked + (looked == 1 ? " document" : " documents");
        if (changed == 0) {
            return new Wording(fr + ", rien à mettre en forme.", en + ", nothing to set right.");
        }
        return check
                ? new Wording(
                        changed + " à mettre en forme sur " + fr + " : balise fmt",
                        changed + " to set right of " + en + ": balise fmt")
                : new Wording(
                        changed + " mis en forme sur " + fr + ".",
                        changed + " set right of " + en + ".");
    }

    private Language language(Language own) {
        return Optional.ofNullable(language)
                .map(Language::of)
                .or(console::systemLanguage)
                .orElse(own);
    }

    private UsageErrors.BadOption refused(String fr, String en) {
        return new UsageErrors.BadOption(commandLine(), fr, en);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
