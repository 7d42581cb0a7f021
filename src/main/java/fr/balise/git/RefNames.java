package fr.balise.git;

import java.util.List;

/// The names by which people know commits: branches, those fetched from elsewhere, and tags.
public final class RefNames {

    private RefNames() {}

    /// Every name, in alphabetical order: `main`, `origin/main`, `v1`.
    public static List<String> of(Repository repository) {
        try {
            GitProgram.Answer answer =
                    repository
                            .program()
                            .run(
                                    List.of(
                                            "for-each-ref",
                                            "--format=%(refname)",
                                            "refs/heads",
                                            "refs/remotes",
                                            "refs/tags"));
            return answer.output()
                    .lines()
                    .map(name -> name.replaceFirst("^refs/(heads|remotes|tags)/", ""))
                    .filter(name -> !name.endsWith("/HEAD"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (GitProgram.Missing removedMeanwhile) {
            return List.of();
        }
    }
}
