package fr.balise.build;

import static fr.balise.build.BuildResult.Way.ALL_STAGES;
import static fr.balise.build.BuildResult.Way.NOTHING_CHANGED;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.git.GitFolder;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// What readers are told of the history of a text, when Git knows it.
class SiteHistoryTest {

    private static final String PAGE = "fiches/056-jardin.html";
    private static final String CHANGED =
            "Dernière modification du texte : <time datetime=\"2026-03-03\">3 mars 2026</time>";

    @TempDir Path folder;
    private GitFolder git;

    @BeforeEach
    void publication() throws IOException {
        git = GitFolder.init(folder);
        write("").write(".gitignore", ".balise/\nsite/\n");
        git.commit("Ana Bel", "2026-01-05", "Une fiche");
        git.write("content/fiches/056.md", fiche("", "Treize parcelles."));
        git.commit(
                "Léo Cau", "2026-03-03", "Une de plus\n\nCo-authored-by: Max Eve <m@exemple.fr>");
    }

    private GitFolder write(String settings) throws IOException {
        git.write(
                "content/publication.yaml",
                "titre: Livret\nadresse: https://exemple.org/livret/\n" + settings);
        return git.write("content/fiches/056.md", fiche("", "Douze parcelles."));
    }

    private static String fiche(String more, String text) {
        return "---\nnumero: 56\ntitre: Jardin\n" + more + "---\n" + text + "\n";
    }

    private SiteFixture site() {
        return SiteFixture.in(folder).withHistory();
    }

    @Test
    void a_page_tells_the_day_of_the_last_change_and_names_nobody() {
        site().build()
                .has(PAGE, CHANGED, "\"dateModified\":\"2026-03-03\"")
                .lacks(PAGE, "Léo", "Max Eve", "Contributions", "exemple.fr")
                .has("sitemap.xml", "<lastmod>2026-03-03</lastmod>");
    }

    @Test
    void contributors_are_named_where_the_publication_wants_it() throws IOException {
        git.write(
                "content/publication.yaml", "titre: Livret\nhistorique: { contributeurs: oui }\n");

        site().build()
                .has(PAGE, CHANGED, "Contributions au texte : Ana Bel, Léo Cau et Max Eve")
                .lacks(PAGE, "@exemple.fr");
    }

    @Test
    void a_publication_can_keep_its_dates_for_itself() throws IOException {
        git.write("content/publication.yaml", "titre: Livret\nhistorique: { dates: non }\n");

        site().build().lacks(PAGE, "Dernière modification", "2026-03-03");
    }

    @Test
    void an_english_publication_tells_it_in_english() throws IOException {
        git.write(
                "content/publication.yaml",
                "title: Booklet\nlang: en\nhistory: { contributors: yes }\n");

        site().build()
                .has(
                        PAGE,
                        "Text last changed: <time datetime=\"2026-03-03\">3 March 2026</time>",
                        "Contributors to the text: Ana Bel, Léo Cau and Max Eve");
    }

    @Test
    void what_the_front_matter_says_of_the_last_change_is_not_contradicted() throws IOException {
        git.write("content/fiches/056.md", fiche("modifie-le: 2026-02-01\n", "Treize parcelles."));

        site().build()
                .has(PAGE, "2026-02-01", "\"dateModified\":\"2026-02-01\"")
                .lacks(PAGE, "Dernière modification du texte");
    }

    @Test
    void a_text_did_not_change_before_it_was_published() throws IOException {
        git.write("content/fiches/056.md", fiche("date: 2026-06\n", "Treize parcelles."));

        site().build()
                .has(PAGE, "\"datePublished\":\"2026-06\"")
                .lacks(PAGE, "dateModified")
                .has("sitemap.xml", "<lastmod>2026-06</lastmod>");
    }

    @Test
    void the_link_to_edit_a_page_follows_the_branch_and_the_folder() throws IOException {
        String settings = "depot: https://codeberg.org/ville/livret\nbranche: dev\n";
        git.write("content/publication.yaml", "titre: Livret\n" + settings);
        site().build()
                .has(
                        PAGE,
                        "<a href=\"https://codeberg.org/ville/livret/_edit/dev/content/fiches/056.md\">Modifier"
                            + " cette fiche</a>",
                        "<a href=\"https://codeberg.org/ville/livret/commits/branch/dev/content/fiches/056.md\">Historique"
                            + " de cette page</a>");

        Path inner = folder.resolve("livrets/un");
        git.git("rm", "-r", "--quiet", "--cached", "content");
        git.write("livrets/un/content/publication.yaml", "titre: Livret\n" + settings);
        git.write("livrets/un/content/articles/a.md", "# Un article\n\nTexte.\n");
        git.commit("Ana Bel", "2026-04-05", "Ailleurs");
        SiteFixture.in(inner)
                .withHistory()
                .build()
                .has(
                        "articles/a.html",
                        "/_edit/dev/livrets/un/content/articles/a.md\">Modifier cet article</a>");
    }

    @Test
    void outside_a_repository_the_link_supposes_the_usual_folder_and_nothing_is_told()
            throws IOException {
        Path outside = folder.resolve("ailleurs");
        SiteFixture.in(outside)
                .write(
                        "content/publication.yaml",
                        "titre: Livret\ndepot: https://github.com/ville/livret\n")
                .write("content/fiches/056.md", fiche("", "Treize parcelles."))
                .withHistory()
                .build()
                .has(PAGE, "https://github.com/ville/livret/edit/main/content/fiches/056.md")
                .lacks(PAGE, "Dernière modification");
    }

    @Test
    void wrong_settings_are_told_with_their_places() throws IOException {
        git.write(
                "content/publication.yaml",
                """
                titre: Livret
                branche: une branche
                historique:
                  dates: parfois
                  contributeur: oui
                """);

        assertThat(site().tryBuild().told())
                .contains(
                        "content/publication.yaml:2:10-21 erreur BAL108",
                        "nom de branche impossible : «une branche»",
                        "content/publication.yaml:4:10-17 erreur BAL105",
                        "content/publication.yaml:5:3-15 erreur BAL110",
                        "contributeurs");
    }

    @Test
    void a_shallow_clone_is_a_warning_that_settings_can_silence() throws IOException {
        Path copy = folder.resolve("site/copie");
        GitFolder.clone(git, copy, 1);
        SiteFixture shallow = SiteFixture.in(copy).withHistory();

        assertThat(shallow.build().lacks(PAGE, "Dernière modification").told())
                .contains("content/publication.yaml:1:1-1 avertissement BAL007");
        assertThat(shallow.check().told()).contains("BAL007");

        shallow.change("content/publication.yaml", "titre:", "historique: { dates: non }\ntitre:");
        assertThat(shallow.build().told()).isEmpty();
    }

    @Test
    void a_whole_clone_says_nothing() throws IOException {
        Path copy = folder.resolve("site/copie");
        GitFolder.clone(git, copy, 0);

        assertThat(SiteFixture.in(copy).withHistory().build().has(PAGE, CHANGED).told()).isEmpty();
    }

    @Test
    void a_new_commit_is_seen_although_no_file_of_the_content_changed() throws IOException {
        SiteFixture site = site();
        site.write("content/fiches/056.md", fiche("", "Quatorze parcelles.")).build();
        site.has(PAGE, CHANGED);
        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);

        git.commit("Ana Bel", "2026-05-05", "Encore une");

        assertThat(site.build().result().way()).isEqualTo(ALL_STAGES);
        site.has(PAGE, "5 mai 2026");
        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);
    }

    @Test
    void another_commit_of_the_same_content_is_seen_in_every_form_of_repository()
            throws IOException {
        SiteFixture site = site().build();
        String last = git.git("rev-parse", "HEAD").strip();

        git.git("checkout", "--quiet", "--detach");
        assertThat(site.build().result().way()).isEqualTo(ALL_STAGES);

        git.git("switch", "--quiet", "--create", "autre", "HEAD~1");
        git.write("content/fiches/056.md", fiche("", "Treize parcelles."));
        git.commit("Zoé Dun", "2026-04-04", "La même, plus tard");
        assertThat(site.build().has(PAGE, "4 avril 2026").result().way()).isEqualTo(ALL_STAGES);

        git.git("pack-refs", "--all");
        site.build();
        git.git("update-ref", "refs/heads/autre", last);
        site.build().has(PAGE, CHANGED);

        Path tree = folder.resolve("site/arbre");
        git.git("worktree", "add", "--quiet", "--detach", tree.toString(), "main~1");
        SiteFixture other = SiteFixture.in(tree).withHistory().build();
        other.has(PAGE, "5 janvier 2026");
        assertThat(other.build().result().way()).isEqualTo(NOTHING_CHANGED);
        git.git("-C", tree.toString(), "checkout", "--quiet", "--detach", "main");
        other.build().has(PAGE, CHANGED);
    }

    @Test
    void a_repository_that_appears_around_a_publication_is_seen() throws IOException {
        Path inner = folder.resolve("site/plus-tard");
        SiteFixture site =
                SiteFixture.in(inner)
                        .write("content/publication.yaml", "titre: Livret\n")
                        .write("content/fiches/056.md", fiche("", "Treize parcelles."))
                        .withHistory()
                        .build();
        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);

        GitFolder.init(inner).commit("Ana Bel", "2026-03-03", "Le début");

        site.build().has(PAGE, CHANGED);
    }

    @Test
    void another_clone_of_the_same_commit_gives_the_same_bytes() throws IOException {
        String page = site().build().text(PAGE);
        Path copy = folder.resolve("site/copie");
        GitFolder.clone(git, copy, 0);

        assertThat(SiteFixture.in(copy).withHistory().build().text(PAGE)).isEqualTo(page);
    }
}
