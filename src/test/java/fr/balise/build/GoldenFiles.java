package fr.balise.build;

import fr.balise.testing.Folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The expected files of a golden site, and what of a site is compared with them.
///
/// Of a page it is the part between `<main` and `</main>`, so that a change of the theme's frame shows in one site and
/// not in all. A site with a `full.txt` compares complete pages and every other file; one with a `data.txt` its open data
/// as well. Elsewhere these files, which are the same for every site or follow from the rest, are passed over; the files
/// of the search always are, since the tests of the search compare their answers. Of a photo only the name counts, and of
/// a file of the theme, whose name tells its content. `expected-diagnostics.txt` holds remarks and warnings, if there are
/// any.
final class GoldenFiles {

    // Its bytes are those of the codecs of the machine.
    private static final Pattern MADE_PICTURE = Pattern.compile("\\.(jpg|png|webp)$");

    private static final Set<String> ELSEWHERE_ALIKE =
            Set.of("balise.json", "robots.txt", "accessibilite.html", "eco-conception.html");

    private final Path expected;
    private final Path diagnostics;
    private final boolean full;
    private final boolean data;

    GoldenFiles(Path folder) {
        this.expected = folder.resolve("expected");
        this.diagnostics = folder.resolve("expected-diagnostics.txt");
        this.full = Files.exists(folder.resolve("full.txt"));
        this.data = full || Files.exists(folder.resolve("data.txt"));
    }

    /// The files of a site that are compared, with the part of each that is.
    Map<String, String> interesting(Path site) {
        Map<String, String> parts = new TreeMap<>();
        Folders.read(site)
                .forEach(
                        (file, bytes) -> {
                            if (!file.startsWith("recherche/") && (full || isInteresting(file))) {
                                parts.put(file, part(file, utf8(bytes)));
                            }
                        });
        return parts;
    }

    private boolean isInteresting(String file) {
        return !ELSEWHERE_ALIKE.contains(file)
                && !file.startsWith("assets/")
                && (data || !file.startsWith("donnees/"))
                && !file.endsWith(".schema.json");
    }

    private String part(String file, String text) {
        if (MADE_PICTURE.matcher(file).find()) {
            return "made picture\n";
        }
        if (file.startsWith("assets/")) {
            return "file of the theme\n";
        }
        if (file.equals("balise.json")) {
            return text.replaceAll("(?m)^\\{\"path\":\"recherche/.*\n", "");
        }
        if (full || !file.endsWith(".html")) {
            return text;
        }
        int start = text.indexOf("<main");
        int end = text.indexOf("</main>");
        return start < 0 || end < start ? text : text.substring(start, end) + "</main>\n";
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /// The expected files; one that the site no longer has is a difference as well.
    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        Folders.read(expected).forEach((file, bytes) -> files.put(file, utf8(bytes)));
        return files;
    }

    /// The expected remarks and warnings.
    String diagnostics() {
        return Files.exists(diagnostics) ? Folders.text(diagnostics) : "";
    }

    /// Makes these files the expected ones.
    void write(Map<String, String> files, String told) throws IOException {
        for (String old : Folders.files(expected)) {
            Files.delete(expected.resolve(old));
        }
        files.forEach((file, text) -> Folders.write(expected.resolve(file), text));
        Files.deleteIfExists(diagnostics);
        if (!told.isEmpty()) {
            Folders.write(diagnostics, told);
        }
    }
}
