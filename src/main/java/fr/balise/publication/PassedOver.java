package fr.balise.publication;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.document.DocumentType;
import fr.balise.source.SourceTree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds files that somebody put among the documents and that are none: `fiches/056.docx`, `fiches/056.MD`.
///
/// A file that a document links to, and a picture, is where it should be.
final class PassedOver {

    private static final Pattern TEXTS =
            Pattern.compile(
                    "(?i).*\\.(?:md|markdown|mdown|mkdn?|mdx|txt|text|docx?|odt|rtf|pages|html?|tex|rst"
                        + "|adoc)");

    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:\\.md)?\\.(?:md|markdown|mdown|mkdn?|mdx|txt|text)$");

    private PassedOver() {}

    /// A warning for each of them, by path.
    static List<Diagnostic> in(SourceTree tree, List<FileUse> inUse) {
        Set<String> used = new HashSet<>();
        inUse.forEach(file -> used.add(file.file().path()));
        return tree.files().values().stream()
                .filter(file -> isText(file.path()) && !used.contains(file.path()))
                .map(
                        file ->
                                new PlaceProblem.NotADocument(renamed(file.path()))
                                        .at(Location.ofFile(file.shown())))
                .toList();
    }

    private static boolean isText(String path) {
        boolean published = path.endsWith(".md") || path.endsWith(".markdown");
        return !published
                && DocumentType.ofPath(path) != DocumentType.PAGE
                && TEXTS.matcher(path).matches();
    }

    private static String renamed(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return PLAIN.matcher(name).find() ? PLAIN.matcher(name).replaceFirst(".md") : "";
    }
}
