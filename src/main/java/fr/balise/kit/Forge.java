package fr.balise.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A forge that the kit has files for.
public enum Forge {
    GITHUB("github"),
    GITLAB("gitlab");

    private final String word;

    Forge(String word) {
        this.word = word;
    }

    /// The word of the command line for it.
    public String word() {
        return word;
    }

    /// The forges of a word, `all` for every one; none for a word that means nothing.
    public static List<Forge> named(String word) {
        return Stream.of(values())
                .filter(forge -> word.equals("all") || word.equals(forge.word))
                .toList();
    }

    /// The resource of each file of the repository, by path.
    Map<String, String> resources() {
        return switch (this) {
            case GITHUB ->
                    Map.of(
                            ".github/workflows/verifier.yml",
                            "github/workflows/verifier.yml",
                            ".github/workflows/publier.yml",
                            "github/workflows/publier.yml",
                            ".github/ISSUE_TEMPLATE/config.yml",
                            "github/ISSUE_TEMPLATE/config.yml",
                            ".github/ISSUE_TEMPLATE/1-erreur.yml",
                            "github/ISSUE_TEMPLATE/1-erreur.yml",
                            ".github/ISSUE_TEMPLATE/2-fiche.yml",
                            "github/ISSUE_TEMPLATE/2-fiche.yml",
                            ".github/ISSUE_TEMPLATE/3-accessibilite.yml",
                            "github/ISSUE_TEMPLATE/3-accessibilite.yml",
                            ".github/pull_request_template.md",
                            "github/pull_request_template.md");
            // GitLab shows the names of the files of issue_templates.
            case GITLAB ->
                    Map.of(
                            ".gitlab-ci.yml",
                            "gitlab/gitlab-ci.yml",
                            ".gitlab/issue_templates/Signaler une erreur dans une fiche.md",
                            "gitlab/issue_templates/erreur.md",
                            ".gitlab/issue_templates/Proposer une fiche.md",
                            "gitlab/issue_templates/fiche.md",
                            ".gitlab/issue_templates/Un obstacle pour lire ou naviguer.md",
                            "gitlab/issue_templates/accessibilite.md",
                            ".gitlab/merge_request_templates/Default.md",
                            "gitlab/merge_request_templates/Default.md");
        };
    }
}
