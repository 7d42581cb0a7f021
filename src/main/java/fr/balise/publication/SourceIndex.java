package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.document.Document;
import fr.balise.document.Documents.SetAside;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a relative link of a document means: another document, a file to copy, or a page that Balise makes.
///
/// Links are those that work in a forge or an editor: relative to the file (`../fiches/056.md`), or from the top of the
/// content where they start with `/`. A missing ending, a folder for its first page, `.html` for `.md`, and the address
/// that a document has in the site are understood, since other generators write them.
final class SourceIndex {

    /// What a path stands for.
    sealed interface Found {
        /// A document.
        record OfDocument(Document document) implements Found {}

        /// A file to copy.
        record OfFile(SourceFile.Asset file) implements Found {}

        /// A page that Balise makes.
        record OfMade(SitePath page) implements Found {}

        /// A Markdown file with an error of its own, or a draft.
        record Aside() implements Found {}

        /// Nothing.
        record Unknown() implements Found {}
    }

    private final SourceTree tree;
    private final MadePages made;
    private final Map<String, Document> byPath = new HashMap<>();
    private final Map<String, Document> byAddress;
    private final Map<String, String> firstByName = new HashMap<>();
    private final Set<String> aside = new HashSet<>();
    private final NearestIndex names;

    /// `byAddress` holds the addresses that documents have in the site.
    SourceIndex(
            SourceTree tree,
            List<Document> documents,
            List<SetAside> setAside,
            Map<String, Document> byAddress,
            MadePages made) {
        this.tree = tree;
        this.made = made;
        this.byAddress = Map.copyOf(byAddress);
        documents.forEach(document -> byPath.put(document.origin().path(), document));
        setAside.forEach(file -> aside.add(file.origin().path()));
        tree.files().keySet().forEach(path -> firstByName.putIfAbsent(name(path), path));
        this.names = new NearestIndex(tree.files().keySet());
    }

    /// What a link of a document means; `destination` is without query and fragment, still percent-encoded.
    Found find(String fromPath, String destination) {
        String path = decoded(destination);
        Optional<String> beside =
                path.startsWith("/") ? Optional.empty() : resolve(folder(fromPath), path);
        Found found = beside.map(this::exact).orElseGet(Found.Unknown::new);
        // A path from the top of the content, as front matter writes it: `medias/rennes.svg`.
        return found instanceof Found.Unknown
                ? resolve("", path).map(this::exact).orElse(found)
                : found;
    }

    /// Whether a path is that of a file that was set aside.
    boolean isAside(String path) {
        return aside.contains(path);
    }

    private Found exact(String path) {
        for (String candidate : candidates(path)) {
            Document document = byPath.get(candidate);
            if (document != null) {
                return new Found.OfDocument(document);
            }
            if (aside.contains(candidate)) {
                return new Found.Aside();
            }
        }
        if (tree.file(path).orElse(null) instanceof SourceFile.Asset asset) {
            return new Found.OfFile(asset);
        }
        String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Document addressed = byAddress.get(page);
        if (addressed != null) {
            return new Found.OfDocument(addressed);
        }
        return made.at(page)
                .or(() -> made.at(path + "/index.html"))
                .<Found>map(Found.OfMade::new)
                .orElseGet(Found.Unknown::new);
    }

    private static List<String> candidates(String path) {
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String stem = file.endsWith(".html") ? file.substring(0, file.length() - 5) : file;
        return List.of(
                path,
                stem + ".md",
                stem + ".markdown",
                folder + "index.md",
                folder + "_index.md",
                folder + "README.md");
    }

    /// The nearest file to one that does not exist: the same name in another folder first, then a name nearly the same.
    Optional<String> nearest(String fromPath, String destination) {
        String path = decoded(destination).replace('\\', '/');
        String wanted = resolve(folder(fromPath), path).orElse(path);
        return Optional.ofNullable(firstByName.get(name(wanted)))
                .or(() -> names.to(wanted))
                .or(() -> names.to(path));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Optional<String> resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : ((path.startsWith("/") ? "" : folder) + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return Optional.of(path.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined);
    }

    /// A destination as its author means it: percent-decoded, in composed form (NFC).
    static String decoded(String destination) {
        String plain = destination;
        if (destination.indexOf('%') >= 0) {
            try {
                plain = URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                // A lone «%» is what it is.
                plain = destination;
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
