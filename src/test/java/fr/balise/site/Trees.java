package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Sites written as maps from path to text, and folders read back the same way.
final class Trees {

    private Trees() {}

    static List<OutputFile> files(Map<String, String> texts) {
        List<OutputFile> files = new ArrayList<>();
        texts.forEach(
                (path, text) ->
                        files.add(
                                OutputFile.text(
                                        new SitePath(path), text, Origin.file("content/" + path))));
        return files;
    }

    static Site site(List<OutputFile> files) {
        Outcome<Site> site = Site.assemble(files);
        if (site.hasErrors()) {
            throw new IllegalArgumentException(site.diagnostics().toString());
        }
        return site.value();
    }

    /// Every file of a folder with its text; folders without files end in `/`, links show their target.
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.exists(folder)) {
            return texts;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    texts.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    try (Stream<Path> children = Files.list(path)) {
                        if (!path.equals(folder) && children.findAny().isEmpty()) {
                            texts.put(name + "/", "");
                        }
                    }
                } else {
                    texts.put(name, Files.readString(path));
                }
            }
        }
        return texts;
    }

    /// The files of a folder apart from the manifest.
    static SortedMap<String, String> readFiles(Path folder) throws IOException {
        SortedMap<String, String> texts = read(folder);
        texts.remove("balise.json");
        return texts;
    }

    /// What a manifest says that the disk does not: empty when there is no manifest, or when it tells the truth.
    static List<String> lies(Path folder) throws IOException {
        List<String> lies = new ArrayList<>();
        Path list = folder.resolve("balise.json");
        if (!Files.exists(list)) {
            return lies;
        }
        Manifest manifest = Manifest.read(list).orElseThrow();
        for (Manifest.Entry entry : manifest.entries()) {
            Path file = folder.resolve(entry.path().value());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != entry.size()
                    || !sha256(Files.readAllBytes(file)).equals(entry.sha256())) {
                lies.add(entry.path().value());
            }
        }
        return lies;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static void put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// `BAL505 place: French message` for each diagnostic.
    static List<String> say(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Trees::say).toList();
    }

    private static String say(Diagnostic diagnostic) {
        return diagnostic.rule().code()
                + " "
                + diagnostic.location().file()
                + ": "
                + diagnostic.message().fr();
    }
}
