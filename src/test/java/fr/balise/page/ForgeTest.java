package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgeTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/rtes/fiches, /edit/main/, /commits/main/",
        "https://github.com/rtes/fiches.git, /edit/main/, /commits/main/",
        "https://GitHub.com/rtes/gitlab, /edit/main/, /commits/main/",
        "https://gitlab.exemple.fr/rtes/fiches/, /-/edit/main/, /-/commits/main/",
        "https://exemple.fr/gitlab/rtes/fiches, /-/edit/main/, /-/commits/main/",
        "https://framagit.org/rtes/fiches, /-/edit/main/, /-/commits/main/",
        "https://codeberg.org/rtes/fiches, /_edit/main/, /commits/branch/main/",
        "https://gitea.exemple.fr/rtes/fiches, /_edit/main/, /commits/branch/main/",
        "https://forgejo.exemple.fr/rtes/fiches, /_edit/main/, /commits/branch/main/",
    })
    void a_known_forge_has_a_page_to_edit_a_file_and_one_of_its_earlier_states(
            String repository, String edit, String history) {
        String root = repository.replaceAll("(\\.git|/)$", "");
        String file = "content/fiches/056%20caf%C3%A9.md";

        Forge forge = Forge.at(repository, "main", "content");

        assertThat(forge.edit("fiches/056 café.md")).isEqualTo(root + edit + file);
        assertThat(forge.history("fiches/056 café.md")).contains(root + history + file);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bitbucket.org/rtes/fiches,"
                + " https://bitbucket.org/rtes/fiches/src/main/content/056.md?mode=edit&at=main",
        "https://exemple.org/depot, https://exemple.org/depot/content/056.md",
        "https://exemple.org/depots/mon-gitlab,"
                + " https://exemple.org/depots/mon-gitlab/content/056.md",
        "https://github.com/rtes/fiches/edit/dev/textes,"
                + " https://github.com/rtes/fiches/edit/dev/textes/056.md",
        "https://codeberg.org/rtes/fiches/_edit/dev/textes/,"
                + " https://codeberg.org/rtes/fiches/_edit/dev/textes/056.md",
    })
    void other_forges_and_addresses_of_a_folder_have_a_page_of_the_file_only(
            String repository, String edit) {
        Forge forge = Forge.at(repository, "main", "content");

        assertThat(forge.edit("056.md")).isEqualTo(edit);
        assertThat(forge.history("056.md")).isEmpty();
    }

    @Test
    void the_branch_and_the_folder_of_the_publication_are_those_of_the_repository() {
        Forge forge = Forge.at("https://github.com/rtes/fiches", "dev/été", "docs/le livret");
        Forge root = Forge.at("https://github.com/rtes/fiches", "main", "");

        assertThat(forge.edit("056.md"))
                .isEqualTo(
                        "https://github.com/rtes/fiches/edit/dev/%C3%A9t%C3%A9/docs/le%20livret/056.md");
        assertThat(root.edit("056.md"))
                .isEqualTo("https://github.com/rtes/fiches/edit/main/056.md");
    }
}
