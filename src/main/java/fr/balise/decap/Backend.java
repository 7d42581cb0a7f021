package fr.balise.decap;

import fr.balise.json.Json;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where Decap keeps what authors write: `depot:` of publication.yaml → its `backend`.
///
/// Example: `https://github.com/ville/fiches` → `{name: github, repo: ville/fiches, branch: main}`. An address that
/// names a branch (`…/edit/principale/content`) gives that branch.
///
/// @param json the value of `backend`
/// @param known whether the forge was recognised; else the value is a pattern to fill in
/// @param proposes whether what is written becomes a pull request rather than a change of the branch
record Backend(Json.Obj json, boolean known, boolean proposes) {

    private static final String BRANCH = "main";
    private static final Pattern FOLDER = Pattern.compile("/(?:-/)?(?:edit|tree|blob)/([^/]+).*");

    static Backend of(Optional<String> repository) {
        return repository.flatMap(Backend::known).orElseGet(Backend::unknown);
    }

    private static Optional<Backend> known(String repository) {
        URI address;
        try {
            address = URI.create(repository);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (address.getHost() == null || address.getPath() == null) {
            return Optional.empty();
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Matcher folder = FOLDER.matcher(address.getPath());
        boolean branchNamed = folder.find();
        String branch = branchNamed ? folder.group(1) : BRANCH;
        String path =
                (branchNamed ? address.getPath().substring(0, folder.start()) : address.getPath())
                        .replaceAll("^/+|/+$", "")
                        .replaceFirst("\\.git$", "");
        if (!path.contains("/")) {
            return Optional.empty();
        }
        if (host.equals("github.com")) {
            return Optional.of(new Backend(backend("github", path, branch).build(), true, true));
        }
        if (host.contains("gitlab")) {
            Json.Builder gitlab = backend("gitlab", path, branch).put("auth_type", "pkce");
            if (!host.equals("gitlab.com")) {
                gitlab.put("base_url", site).put("api_root", site + "/api/v4");
            }
            return Optional.of(new Backend(gitlab.put("app_id", "").build(), true, true));
        }
        if (host.equals("codeberg.org") || host.contains("gitea") || host.contains("forgejo")) {
            return Optional.of(
                    new Backend(
                            backend("gitea", path, branch)
                                    .put("base_url", site)
                                    .put("api_root", site + "/api/v1")
                                    .put("app_id", "")
                                    .build(),
                            true,
                            false));
        }
        return Optional.empty();
    }

    private static Backend unknown() {
        return new Backend(backend("github", "proprietaire/depot", BRANCH).build(), false, true);
    }

    private static Json.Builder backend(String name, String path, String branch) {
        return Json.object().put("name", name).put("repo", path).put("branch", branch);
    }
}
