package fr.balise.cli;

import fr.balise.create.Begun;
import fr.balise.create.NewDocument;
import fr.balise.create.Wish;
import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `balise new`: begins a document, and never overwrites one.
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {

    private static final int LONGEST_TITLE = 500;

    private final Console console;

    @Spec @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
    private String type = "";

    /// The shell may have cut the title at its spaces.
    @Parameters(index = "1..*", paramLabel = "TITRE", arity = "1..*", descriptionKey = "title")
    private List<String> words = List.of();

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private String content = "content";

    @Option(
            names = {"--serie", "--series"},
            paramLabel = "NOM",
            descriptionKey = "serie")
    private @Nullable String series;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String language;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SourceOptions.checkLanguage(language, commandLine());
        Path folder = Path.of(content);
        Begun begun = NewDocument.begin(folder, SourceOptions.kept(folder), wish());
        return tell(begun);
    }

    private Wish wish() {
        DocumentType wanted = type();
        String title = oneLine(String.join(" ", words));
        if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw refused(
                    "il faut un titre : balise new fiche \"Titre\"",
                    "a title is wanted: balise new fiche \"Title\"");
        }
        if (title.length() > LONGEST_TITLE) {
            throw refused(
                    "ce titre est trop long : " + LONGEST_TITLE + " signes au plus",
                    "this title is too long: at most " + LONGEST_TITLE + " characters");
        }
        if (series != null && wanted != DocumentType.FICHE) {
            throw refused("seule une fiche a une série", "only a fiche has a series");
        }
        return new Wish(wanted, title, named(series), date());
    }

    private DocumentType type() {
        DocumentType known = DocumentType.words().get(type);
        if (known != null && known != DocumentType.DIRECTORY) {
            return known;
        }
        List<String> own =
                Arrays.stream(DocumentType.values())
                        .filter(each -> each != DocumentType.DIRECTORY)
                        .map(DocumentType::word)
                        .toList();
        Optional<String> near =
                Nearest.to(type, DocumentType.words().keySet())
                        .filter(_ -> known != DocumentType.DIRECTORY);
        String list = own.stream().collect(Collectors.joining(", "));
        throw refused(
                "type de document inconnu : "
                        + type
                        + near.map(word -> " ; vouliez-vous écrire " + word + " ?")
                                .orElse(" ; il y a " + list),
                "unknown document type: "
                        + type
                        + near.map(word -> "; did you mean " + word + "?")
                                .orElse("; there are " + list));
    }

    private Optional<String> named(@Nullable String name) {
        Optional<String> given = Optional.ofNullable(name).map(NewCommand::oneLine);
        if (given.filter(String::isEmpty).isPresent()) {
            throw refused("il manque une valeur à --serie", "a value is missing after --serie");
        }
        return given;
    }

    private Optional<PartialDate> date() {
        if (date == null) {
            return Optional.empty();
        }
        Optional<PartialDate> known = PartialDate.parse(date);
        if (known.isEmpty()) {
            throw refused(
                    "date impossible : " + date + " ; écrivez 2019, 2019-06 ou 2019-06-15",
                    "impossible date: " + date + "; write 2019, 2019-06 or 2019-06-15");
        }
        return known;
    }

    private Integer tell(Begun begun) {
        return switch (begun) {
            case Begun.Written written -> {
                String file = shown(written.path());
                String number = written.number().map(digits -> " n°" + digits).orElse("");
                String folder = content.equals("content") ? "" : " --content " + content;
                say(
                        new Wording(
                                file + " : " + type().word() + number + ", à écrire",
                                file + ": " + type().word() + number + ", to be written"),
                        written.language());
                if (written.listed()) {
                    say(
                            new Wording(
                                    "Nommez ce fichier dans «sommaire:» de publication.yaml :"
                                            + " - "
                                            + written.path(),
                                    "Name this file in `sommaire:` of publication.yaml: - "
                                            + written.path()),
                            written.language());
                }
                say(
                        new Wording(
                                "Écrivez le texte sous chaque titre, puis : balise check" + folder,
                                "Write the text below each title, then: balise check" + folder),
                        written.language());
                yield Run.DONE;
            }
            case Begun.Exists(var path, var own) -> {
                fail(
                        new Wording(
                                "ce fichier existe déjà : "
                                        + shown(path)
                                        + " ; rien n'a été changé, choisissez un autre titre",
                                "this file exists already: "
                                        + shown(path)
                                        + "; nothing was changed, choose another title"),
                        own);
                yield Run.CONTENT_ERRORS;
            }
            case Begun.Failed(var path, var reason, var own) -> {
                fail(
                        new Wording(
                                "ce fichier ne peut pas être écrit : "
                                        + shown(path)
                                        + " ("
                                        + reason
                                        + ")",
                                "this file cannot be written: "
                                        + shown(path)
                                        + " ("
                                        + reason
                                        + ")"),
                        own);
                yield Run.CONFIGURATION_ERRORS;
            }
        };
    }

    private void say(Wording words, Language own) {
        console.out().println(words.in(language(own)));
        console.out().flush();
    }

    private void fail(Wording words, Language own) {
        console.err().println("balise: " + words.in(language(own)));
        console.err().flush();
    }

    private Language language(Language own) {
        return Optional.ofNullable(language)
                .map(Language::of)
                .or(console::systemLanguage)
                .orElse(own);
    }

    private String shown(String path) {
        String folder = SourceOptions.shown(content);
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /// On one line, without what neither YAML nor a terminal should meet.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> isHidden(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> codePoint == 0xFEFF;
        };
    }

    private UsageErrors.BadOption refused(String fr, String en) {
        return new UsageErrors.BadOption(commandLine(), fr, en);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
