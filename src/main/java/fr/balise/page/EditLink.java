package fr.balise.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// «Modifier cette fiche»: where the source of a document can be edited in its forge.
///
/// The forges that are known by their host have their own form; for others the repository's address is followed by the
/// path. A repository address that already names a folder (`…/edit/main/content`) is followed by the path as it is.
final class EditLink {

    private EditLink() {}

    static String of(String repository, String path) {
        String encoded =
                Arrays.stream(path.split("/", -1))
                        .map(
                                part ->
                                        URLEncoder.encode(part, StandardCharsets.UTF_8)
                                                .replace("+", "%20"))
                        .collect(Collectors.joining("/"));
        String root =
                repository.endsWith("/")
                        ? repository.substring(0, repository.length() - 1)
                        : repository;
        boolean folderGiven =
                root.contains("/edit/") || root.contains("/tree/") || root.contains("/blob/");
        if (folderGiven) {
            return root + "/" + encoded;
        }
        if (root.startsWith("https://github.com/")) {
            return root + "/edit/main/content/" + encoded;
        }
        return root.contains("gitlab")
                ? root + "/-/edit/main/content/" + encoded
                : root + "/content/" + encoded;
    }
}
