package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.kit.Forge;
import fr.balise.kit.Kit;
import fr.balise.kit.KitSettings;
import fr.balise.kit.KitWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `balise kit`: the files that a publication needs in its repository, never over other files.
@Command(name = "kit", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class KitCommand implements Callable<Integer> {

    private final Console console;

    @Spec @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "kit-folder")
    private String folder = ".";

    @Option(
            names = "--forge",
            paramLabel = "github|gitlab|all",
            descriptionKey = "forge",
            defaultValue = "all")
    private String forge = "all";

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "kit-url")
    private @Nullable String url;

    @Option(names = "--zip", paramLabel = "FILE", descriptionKey = "kit-zip")
    private @Nullable String zip;

    @Option(
            names = "--branch",
            paramLabel = "NAME",
            descriptionKey = "branch",
            defaultValue = "main")
    private String branch = "main";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            descriptionKey = "kit-content",
            defaultValue = "content")
    private String content = "content";

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String language;

    KitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SourceOptions.checkLanguage(language, commandLine());
        List<Forge> forges = Forge.named(forge);
        if (forges.isEmpty()) {
            throw refused(
                    "forge inconnue : " + forge + " ; il y a github, gitlab et all",
                    "unknown forge: " + forge + "; there are github, gitlab and all");
        }
        KitSettings settings = settings();
        List<KitWriter.Result> results;
        try {
            results = KitWriter.write(Path.of(folder), Kit.files(forges, settings), force);
        } catch (IOException unwritable) {
            say(
                    console.err(),
                    "balise: le kit ne peut pas être écrit : " + unwritable.getMessage(),
                    "balise: the kit cannot be written: " + unwritable.getMessage());
            return Run.CONFIGURATION_ERRORS;
        }
        results.forEach(this::tell);
        if (settings.origin().isEmpty()) {
            say(
                    console.out(),
                    "Il reste à dire d'où vient Balise : balise kit --force --url ADRESSE --zip"
                            + " balise.zip, ou BALISE_URL et BALISE_SHA256 en haut des fichiers.",
                    "It remains to tell where Balise comes from: balise kit --force --url ADDRESS"
                            + " --zip balise.zip, or BALISE_URL and BALISE_SHA256 at the top of the"
                            + " files.");
        }
        boolean kept = results.stream().anyMatch(result -> result.fate() == KitWriter.Fate.KEPT);
        return kept ? Run.CONTENT_ERRORS : Run.DONE;
    }

    private KitSettings settings() {
        if (!KitSettings.suitsAsBranch(branch)) {
            throw refused("branche refusée : " + branch, "branch refused: " + branch);
        }
        String shown = SourceOptions.shown(content);
        if (!KitSettings.suitsAsContent(shown)) {
            throw refused(
                    "dossier refusé : "
                            + content
                            + " ; donnez celui du contenu, depuis le haut du dépôt",
                    "folder refused: "
                            + content
                            + "; name that of the content, from the top of the repository");
        }
        return new KitSettings(Version.number(), origin(), branch, shown);
    }

    private Optional<KitSettings.Origin> origin() {
        if (url == null && zip == null) {
            return Optional.empty();
        }
        if (url == null || zip == null) {
            throw refused(
                    "--url et --zip vont ensemble : l'adresse d'où viendra Balise, et le même"
                            + " fichier ici, dont l'empreinte est prise",
                    "--url and --zip go together: the address where Balise will come from, and the"
                            + " same file here, of which the checksum is taken");
        }
        if (!KitSettings.suitsAsAddress(url)) {
            throw refused(
                    "adresse refusée : " + url + " ; il en faut une en https, sans signe spécial",
                    "address refused: " + url + "; one in https is wanted, without special signs");
        }
        try {
            return Optional.of(new KitSettings.Origin(url, sum(Path.of(zip))));
        } catch (IOException unreadable) {
            throw refused(
                    "ce fichier ne peut pas être lu : " + zip, "this file cannot be read: " + zip);
        }
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] part = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void tell(KitWriter.Result result) {
        String path = result.path();
        switch (result.fate()) {
            case WRITTEN -> say(console.out(), path + " : écrit", path + ": written");
            case REPLACED -> say(console.out(), path + " : remplacé", path + ": replaced");
            case SAME -> say(console.out(), path + " : déjà là", path + ": there already");
            case KEPT ->
                    say(
                            console.err(),
                            "balise: "
                                    + path
                                    + " : un autre fichier est là, et il reste ; --force le"
                                    + " remplace",
                            "balise: "
                                    + path
                                    + ": another file is there, and it stays; --force replaces it");
        }
    }

    private void say(PrintWriter to, String fr, String en) {
        to.println(
                new Wording(fr, en)
                        .in(
                                Optional.ofNullable(language)
                                        .map(Language::of)
                                        .or(console::systemLanguage)
                                        .orElse(Language.FR)));
        to.flush();
    }

    private UsageErrors.BadOption refused(String fr, String en) {
        return new UsageErrors.BadOption(commandLine(), fr, en);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
