package fr.balise.kit;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A forge that the kit has files for.
public enum Forge {
    GITHUB(
            "github",
            Map.of(
                    ".github/workflows/verifier.yml", "github/workflows/verifier.yml",
                    ".github/workflows/publier.yml", "github/workflows/publier.yml",
                    ".github/ISSUE_TEMPLATE/config.yml", "github/ISSUE_TEMPLATE/config.yml",
                    ".github/ISSUE_TEMPLATE/1-erreur.yml", "github/ISSUE_TEMPLATE/1-erreur.yml",
                    ".github/ISSUE_TEMPLATE/2-fiche.yml", "github/ISSUE_TEMPLATE/2-fiche.yml",
                    ".github/ISSUE_TEMPLATE/3-accessibilite.yml",
                            "github/ISSUE_TEMPLATE/3-accessibilite.yml",
                    ".github/pull_request_template.md", "github/pull_request_template.md")),
    GITLAB(
            "gitlab",
            Map.of(
                    ".gitlab-ci.yml", "gitlab/gitlab-ci.yml",
                    // GitLab shows the names of these files.
                    ".gitlab/issue_templates/Signaler une erreur dans une fiche.md",
                            "gitlab/issue_templates/erreur.md",
                    ".gitlab/issue_templates/Proposer une fiche.md",
                            "gitlab/issue_templates/fiche.md",
                    ".gitlab/issue_templates/Un obstacle pour lire ou naviguer.md",
                            "gitlab/issue_templates/accessibilite.md",
                    ".gitlab/merge_request_templates/Default.md",
                            "gitlab/merge_request_templates/Default.md"));

    private final String word;
    private final Map<String, String> resources;

    Forge(String word, Map<String, String> resources) {
        this.word = word;
        this.resources = Map.copyOf(resources);
    }

    /// The word of the command line for it.
    public String word() {
        return word;
    }

    /// The forges of a word, `all` for every one; none for a word that means nothing.
    public static List<Forge> named(String word) {
        return List.of(values()).stream()
                .filter(forge -> word.equals("all") || word.equals(forge.word))
                .toList();
    }

    /// The resource of each file of the repository, by path.
    SequencedMap<String, String> resources() {
        return new TreeMap<>(resources);
    }
}
