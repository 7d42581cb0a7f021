package fr.balise.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The web site in which the sources of a publication are kept: where a file is edited there, and where its earlier states are
/// shown.
///
/// ```
/// Forge forge = Forge.at("https://github.com/ville/livret", "main", "content");
/// forge.edit("fiches/056.md");    // https://github.com/ville/livret/edit/main/content/fiches/056.md
/// forge.history("fiches/056.md"); // https://github.com/ville/livret/commits/main/content/fiches/056.md
/// ```
/// A forge is known by its host. The address of a repository in another one is followed by the path, and one that already
/// names a folder (`…/edit/main/textes`) by the path from the content folder.
final class Forge {

    private static final List<String> FOLDERS =
            List.of("/edit/", "/_edit/", "/tree/", "/blob/", "/src/");

    /// The kinds of forges, with the addresses of a file: `{branche}` and `{fichier}` are put in. Nothing stands for an address
    /// that there is not.
    private enum Kind {
        GITHUB("/edit/{branche}/{fichier}", "/commits/{branche}/{fichier}"),
        GITLAB("/-/edit/{branche}/{fichier}", "/-/commits/{branche}/{fichier}"),
        GITEA("/_edit/{branche}/{fichier}", "/commits/branch/{branche}/{fichier}"),
        BITBUCKET("/src/{branche}/{fichier}?mode=edit&at={branche}", "");

        private final String edit;
        private final String history;

        Kind(String edit, String history) {
            this.edit = edit;
            this.history = history;
        }
    }

    // Forges whose host does not say what they run, among those that public publications use.
    private static final Map<String, Kind> HOSTS =
            Map.of(
                    "github.com", Kind.GITHUB,
                    "codeberg.org", Kind.GITEA,
                    "bitbucket.org", Kind.BITBUCKET,
                    "framagit.org", Kind.GITLAB,
                    "forge.apps.education.fr", Kind.GITLAB,
                    "code.europa.eu", Kind.GITLAB);

    // `https://gitlab.ville.fr/…`, `https://exemple.org/gitea/…`
    private static final Pattern NAMED =
            Pattern.compile(
                    "https?://(?:[^/]*|[^/]+/)(?:(gitlab)|gitea|forgejo).*",
                    Pattern.CASE_INSENSITIVE);

    private final String root;
    private final String branch;
    private final String folder;
    private final Optional<Kind> kind;

    private Forge(String root, String branch, String folder, Optional<Kind> kind) {
        this.root = root;
        this.branch = branch;
        this.folder = folder;
        this.kind = kind;
    }

    /// The forge at the address of a repository.
    ///
    /// @param branch that is edited
    /// @param folder of the content, from the root of the repository
    static Forge at(String repository, String branch, String folder) {
        String root =
                repository.endsWith("/")
                        ? repository.substring(0, repository.length() - 1)
                        : repository;
        if (root.endsWith(".git")) {
            root = root.substring(0, root.length() - ".git".length());
        }
        boolean folderGiven = FOLDERS.stream().anyMatch((root + "/")::contains);
        return new Forge(
                root,
                encoded(branch),
                folderGiven || folder.isEmpty() ? "" : encoded(folder) + "/",
                folderGiven ? Optional.empty() : kind(root));
    }

    private static Optional<Kind> kind(String root) {
        Optional<Kind> known = Optional.ofNullable(HOSTS.get(host(root)));
        Matcher named = NAMED.matcher(root);
        return known.isEmpty() && named.matches()
                ? Optional.of(named.group(1) == null ? Kind.GITEA : Kind.GITLAB)
                : known;
    }

    private static String host(String root) {
        try {
            String host = URI.create(root).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /// Where a file is edited.
    ///
    /// @param path from the content folder
    String edit(String path) {
        return kind.map(known -> filled(known.edit, path))
                .orElseGet(() -> root + "/" + folder + encoded(path));
    }

    /// Where the earlier states of a file are shown, if the forge is known.
    Optional<String> history(String path) {
        return kind.filter(known -> !known.history.isEmpty())
                .map(known -> filled(known.history, path));
    }

    private String filled(String form, String path) {
        return root
                + form.replace("{branche}", branch).replace("{fichier}", folder + encoded(path));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
