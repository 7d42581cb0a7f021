package fr.balise.build;

import fr.balise.testing.Folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The expected files of a golden site, and what of a site is compared with them.
///
/// Of a page it is the part between `<main` and `</main>`, so that a change of the theme's frame shows in one site and
/// not in all. A site with a `full.txt` compares complete pages and every other file; one with a `data.txt` its open data
/// as well. Elsewhere these files, which are the same for every site or follow from the rest, are passed over; the files
/// of the search always are, since the tests of the search compare their answers. `expected-diagnostics.txt` holds remarks
/// and warnings, if there are any.
final class GoldenFiles {

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
        return !file.equals("balise.json")
                && !file.startsWith("assets/")
                && (data || !file.startsWith("donnees/"))
                && !file.endsWith(".schema.json")
                && !file.equals("robots.txt");
    }

    private String part(String file, String text) {
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
