package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Location;
import fr.balise.document.Document;
import fr.balise.yaml.Located;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The line of a document's front matter that makes lost addresses lead to it.
///
/// Example: of a file without `alias:` whose front matter closes at line 9, `alias: [fiches/056-ancien-titre.html]` before line 9.
///
/// @param at the line in question, in the author's file
/// @param text the line to write
/// @param way what to do with it
record Mending(Location at, String text, Way way) {

    /// What to do with the line.
    enum Way {
        /// It goes before the line that is there.
        BEFORE,
        /// It goes after the line that is there.
        AFTER,
        /// It takes the place of the line that is there.
        INSTEAD,
        /// The whole front matter, before the first line of a file that has none.
        ON_TOP
    }

    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_][\\p{Alnum}_./-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    /// @param content the folder of the document's file
    static Optional<Mending> of(Document document, Path content, List<SitePath> lost) {
        List<String> lines;
        try {
            lines =
                    Files.readString(content.resolve(document.origin().path()))
                            .replace("\uFEFF", "")
                            .lines()
                            .toList();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        String file = document.origin().shown();
        List<Located<String>> aliases = document.frontMatter().aliases();
        if (!aliases.isEmpty()) {
            return Optional.of(added(file, lines, aliases, lost));
        }
        String line = "alias: " + list(lost.stream().map(SitePath::value));
        int end = lines.isEmpty() || !lines.getFirst().startsWith("---") ? -1 : close(lines);
        return Optional.of(
                end < 0
                        ? new Mending(at(file, 1), "---\n" + line + "\n---", Way.ON_TOP)
                        : new Mending(at(file, end + 1), line, Way.BEFORE));
    }

    private static int close(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")
                    || lines.get(i).stripTrailing().equals("...")) {
                return i;
            }
        }
        return -1;
    }

    /// The line for a document that has redirects already.
    private static Mending added(
            String file, List<String> lines, List<Located<String>> aliases, List<SitePath> lost) {
        int last = aliases.getLast().location().line();
        String line = last <= lines.size() ? lines.get(last - 1) : "";
        String item = line.stripLeading();
        if (item.startsWith("- ")) {
            String indent = line.substring(0, line.length() - item.length());
            String text =
                    lost.stream()
                            .map(path -> indent + "- " + scalar(path.value()))
                            .collect(Collectors.joining("\n"));
            return new Mending(at(file, last), text, Way.AFTER);
        }
        return new Mending(
                at(file, aliases.getFirst().location().line()),
                "alias: "
                        + list(
                                Stream.concat(
                                        aliases.stream().map(Located::value),
                                        lost.stream().map(SitePath::value))),
                Way.INSTEAD);
    }

    private static Location at(String file, int line) {
        return new Location(file, line, 1, 0);
    }

    private static String list(Stream<String> paths) {
        return paths.map(Mending::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
