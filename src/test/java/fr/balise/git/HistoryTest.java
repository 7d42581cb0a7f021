package fr.balise.git;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.testing.Told;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// When texts last changed, and who worked on them, in repositories of every form.
class HistoryTest {

    private static final History.Wanted ALL = new History.Wanted(true, true);
    private static final String FICHE = "content/fiches/056.md";
    private static final String LONG = "Douze parcelles longent la voie ferrée.\n".repeat(20);

    @TempDir Path temp;
    private Path folder;
    private GitFolder git;

    @BeforeEach
    void repository() throws IOException {
        folder = temp.resolve("depot");
        git = GitFolder.init(folder);
    }

    @Test
    void the_last_change_is_the_day_of_the_newest_commit_of_a_file() throws IOException {
        git.write(FICHE, "un").write("content/fiches/057.md", "un");
        git.commit("Ana Bel", "2026-01-05", "Deux fiches");
        git.write(FICHE, "deux").commit("Léo Cau", "2026-03-03", "Une fiche mise à jour");
        git.write("LISEZMOI.md", "x").commit("Léo Cau", "2026-04-01", "Hors du contenu");

        assertThat(last("fiches/056.md")).contains("2026-03-03");
        assertThat(last("fiches/057.md")).contains("2026-01-05");
        assertThat(people("fiches/056.md")).containsExactly("Ana Bel", "Léo Cau");
        assertThat(people("fiches/057.md")).containsExactly("Ana Bel");
        assertThat(read(ALL).value().folder()).contains("content");
        assertThat(read(ALL).value().of("LISEZMOI.md")).isEmpty();
    }

    @Test
    void nobody_is_named_unless_names_are_wanted() throws IOException {
        git.write(FICHE, "un");
        git.commit("Ana Bel", "2026-01-05", "Une\n\nCo-authored-by: Max Eve <max@exemple.fr>");

        History days = read(new History.Wanted(true, false)).value();
        History nothing = read(new History.Wanted(false, false)).value();

        assertThat(days.of("fiches/056.md"))
                .contains(new History.Changes(PartialDate.parse("2026-01-05"), List.of()));
        assertThat(nothing.files()).isEmpty();
        assertThat(nothing.folder()).contains("content");
    }

    @Test
    void a_file_that_was_never_committed_has_no_history() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        git.write("content/fiches/057.md", "nouvelle").write(FICHE, "en travail");

        assertThat(read(ALL).value().of("fiches/057.md")).isEmpty();
        assertThat(last("fiches/056.md")).contains("2026-01-05");
    }

    @Test
    void a_new_file_does_not_inherit_from_one_of_its_name_that_was_deleted() throws IOException {
        git.write(FICHE, "un").write("content/a.md", "a").commit("Ana Bel", "2026-01-05", "Une");
        git.git("rm", "--quiet", FICHE);
        git.commit("Ana Bel", "2026-02-05", "Sans elle");
        git.write(FICHE, "pas encore confiée à Git");

        assertThat(read(ALL).value().of("fiches/056.md")).isEmpty();
    }

    @Test
    void a_change_of_name_only_is_no_change_of_the_text() throws IOException {
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro");

        assertThat(last("fiches/066.md")).contains("2026-01-05");
        assertThat(people("fiches/066.md")).containsExactly("Ana Bel");
        assertThat(read(ALL).value().of("fiches/056.md")).isEmpty();
    }

    @Test
    void a_file_that_was_renamed_and_changed_at_once_keeps_its_contributors() throws IOException {
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.write(FICHE, LONG + "Une de plus.\n").commit("Léo Cau", "2026-01-20", "Complétée");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.write("content/fiches/066.md", LONG + "Deux de plus.\n");
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro");

        assertThat(last("fiches/066.md")).contains("2026-02-05");
        assertThat(people("fiches/066.md")).containsExactly("Ana Bel", "Léo Cau", "Zoé Dun");
    }

    @Test
    void two_files_that_exchanged_their_names_keep_their_own_lives() throws IOException {
        git.write("content/a.md", LONG + "Ana.\n").commit("Ana Bel", "2026-01-05", "Ana");
        git.write("content/b.md", "Tout autre chose.\n".repeat(30))
                .commit("Léo Cau", "2026-02-05", "Léo");
        git.git("mv", "content/a.md", "content/c.md");
        git.git("mv", "content/b.md", "content/a.md");
        git.git("mv", "content/c.md", "content/b.md");
        git.commit("Zoé Dun", "2026-03-05", "Deux noms");

        assertThat(last("a.md")).contains("2026-02-05");
        assertThat(people("a.md")).containsExactly("Léo Cau");
        assertThat(last("b.md")).contains("2026-01-05");
        assertThat(people("b.md")).containsExactly("Ana Bel");
    }

    @Test
    void a_new_file_that_takes_the_name_of_a_renamed_one_in_the_same_commit() throws IOException {
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.write(FICHE, "Tout autre chose.\n".repeat(30));
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro, et une autre fiche");

        assertThat(last("fiches/066.md")).contains("2026-01-05");
        assertThat(people("fiches/066.md")).containsExactly("Ana Bel");
        assertThat(last("fiches/056.md")).contains("2026-02-05");
        assertThat(people("fiches/056.md")).containsExactly("Zoé Dun");
    }

    @Test
    void the_name_of_a_deleted_file_given_to_another_one_brings_nothing_along() throws IOException {
        git.write("content/a.md", LONG).commit("Ana Bel", "2025-01-05", "a");
        git.write("content/b.md", "Tout autre chose.").commit("Léo Cau", "2026-01-05", "b");
        git.git("rm", "--quiet", "content/b.md");
        git.commit("Léo Cau", "2026-02-05", "Sans b");
        git.git("mv", "content/a.md", "content/b.md");
        git.commit("Zoé Dun", "2026-03-05", "a s'appelle b");

        assertThat(last("b.md")).contains("2025-01-05");
        assertThat(people("b.md")).containsExactly("Ana Bel");
    }

    @Test
    void a_change_on_a_branch_is_found_again_after_a_renaming_on_the_other() throws IOException {
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.git("switch", "--quiet", "--create", "correction");
        git.write(FICHE, LONG + "Corrigée.\n").commit("Léo Cau", "2026-03-05", "Correction");
        git.git("switch", "--quiet", "main");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro");
        merge("correction", "2026-04-01");

        assertThat(last("fiches/066.md")).contains("2026-03-05");
        assertThat(people("fiches/066.md")).containsExactly("Ana Bel", "Léo Cau");
    }

    @Test
    void a_merge_is_no_change() throws IOException {
        git.write(FICHE, "un").write("content/a.md", "a").commit("Ana Bel", "2026-01-05", "Une");
        git.git("switch", "--quiet", "--create", "autre");
        git.write("content/a.md", "b").commit("Léo Cau", "2026-02-05", "Autre");
        git.git("switch", "--quiet", "main");
        git.write(FICHE, "deux").commit("Ana Bel", "2026-02-07", "Deux");
        merge("autre", "2026-05-01");

        assertThat(last("a.md")).contains("2026-02-05");
        assertThat(last("fiches/056.md")).contains("2026-02-07");
        assertThat(people("a.md")).containsExactly("Ana Bel", "Léo Cau");
    }

    @Test
    void co_authors_count_and_programs_do_not_and_no_address_is_told() throws IOException {
        git.write(FICHE, "un");
        git.commit(
                "Ana Bel",
                "2026-01-05",
                "Une\n\nCo-authored-by: Max Eve <max@exemple.fr>\n"
                        + "Co-authored-by: robot[bot] <robot@exemple.fr>\n"
                        + "Co-Authored-By: Léo Cau <leo@exemple.fr>");
        git.write(FICHE, "deux").commit("format[bot]", "2026-02-05", "Espaces");
        git.write(FICHE, "trois").commit("sans.nom@exemple.fr", "2026-02-06", "Sans nom");

        assertThat(people("fiches/056.md")).containsExactly("Ana Bel", "Max Eve", "Léo Cau");
        assertThat(last("fiches/056.md")).contains("2026-02-06");
    }

    @Test
    void the_mailmap_of_the_repository_names_authors_and_co_authors() throws IOException {
        git.write(
                ".mailmap",
                """
                Ana Belle <ana.bel@exemple.fr>
                Maxime Eve <max@exemple.fr>
                """);
        git.write(FICHE, "un");
        git.commit("Ana Bel", "2026-01-05", "Une\n\nCo-authored-by: max <max@exemple.fr>");

        assertThat(people("fiches/056.md")).containsExactly("Ana Belle", "Maxime Eve");
    }

    @Test
    void a_changed_mailmap_is_seen_although_the_commit_is_the_same() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        assertThat(people("fiches/056.md")).containsExactly("Ana Bel");

        git.write(".mailmap", "Ana Belle <ana.bel@exemple.fr>\n");

        assertThat(people("fiches/056.md")).containsExactly("Ana Belle");
    }

    @Test
    void names_with_accents_spaces_quotes_and_signs() throws IOException {
        for (String name : List.of("été à.md", "l'«un».md", "a\"b.md", ":(top)x.md", "[a]*.md")) {
            git.write("content/" + name, "un");
        }
        git.commit("Ana Bel", "2026-01-05", "Des noms");
        git.write("content/e\u0301te\u0301.md", "deux")
                .commit("Ana Bel", "2026-02-05", "Décomposé");

        History history = read(ALL).value();

        assertThat(history.files())
                .containsOnlyKeys(
                        "été à.md", "l'«un».md", "a\"b.md", ":(top)x.md", "[a]*.md", "été.md");
        assertThat(history.last("été.md")).isEqualTo(PartialDate.parse("2026-02-05"));
    }

    @Test
    void content_at_the_root_of_a_repository() throws IOException {
        git.write("fiches/056.md", "un").commit("Ana Bel", "2026-01-05", "Une");

        History history = read(folder, ALL).value();

        assertThat(history.folder()).contains("");
        assertThat(history.last("fiches/056.md")).isEqualTo(PartialDate.parse("2026-01-05"));
    }

    @Test
    void content_in_a_submodule_has_the_history_of_the_submodule() throws IOException {
        GitFolder inner = GitFolder.init(temp.resolve("textes"));
        inner.write("fiches/056.md", "un").commit("Léo Cau", "2026-01-05", "Une");
        git.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                inner.root().toUri().toString(),
                "content");
        git.commit("Ana Bel", "2026-06-05", "Les textes");

        History history = read(ALL).value();

        assertThat(history.folder()).contains("");
        assertThat(history.last("fiches/056.md")).isEqualTo(PartialDate.parse("2026-01-05"));
        assertThat(RepositoryFiles.of(folder.resolve("content")))
                .contains(folder.toRealPath().resolve(".git/modules/content/HEAD"));
    }

    @Test
    void a_work_tree_of_another_branch_has_its_own_last_changes() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        git.git("branch", "autre");
        git.write(FICHE, "deux").commit("Ana Bel", "2026-02-05", "Deux");
        Path tree = temp.resolve("autre");
        git.git("worktree", "add", "--quiet", tree.toString(), "autre");

        History history = read(tree.resolve("content"), ALL).value();

        assertThat(history.last("fiches/056.md")).isEqualTo(PartialDate.parse("2026-01-05"));
        assertThat(RepositoryFiles.of(tree))
                .contains(
                        folder.toRealPath().resolve(".git/worktrees/autre/HEAD"),
                        folder.toRealPath().resolve(".git/refs/heads/autre"));
    }

    @Test
    void a_detached_head_is_a_commit_like_any_other() throws IOException {
        String first = git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        git.write(FICHE, "deux").commit("Ana Bel", "2026-02-05", "Deux");
        git.git("checkout", "--quiet", "--detach", first);

        assertThat(last("fiches/056.md")).contains("2026-01-05");
    }

    @Test
    void a_shallow_clone_is_told_and_gives_no_date() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        git.write("LISEZMOI.md", "x").commit("Ana Bel", "2026-02-05", "Autre chose");
        folder = GitFolder.clone(git, temp.resolve("copie"), 1).root();

        Outcome<History> read = read(ALL);

        assertThat(read.value().files()).isEmpty();
        assertThat(read.value().folder()).contains("content");
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.rule()).isEqualTo(Rule.SHALLOW_HISTORY);
                            assertThat(Told.one(told, Language.FR))
                                    .contains("git fetch --unshallow", "fetch-depth: 0");
                        });
        assertThat(read(new History.Wanted(false, false)).diagnostics()).isEmpty();
    }

    @Test
    void a_shallow_clone_that_is_completed_tells_all() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        git.write("LISEZMOI.md", "x").commit("Ana Bel", "2026-02-05", "Autre chose");
        GitFolder copy = GitFolder.clone(git, temp.resolve("copie"), 1);
        folder = copy.root();
        read(ALL);

        copy.git("fetch", "--quiet", "--unshallow");

        assertThat(last("fiches/056.md")).contains("2026-01-05");
    }

    @Test
    void content_of_which_git_keeps_nothing_is_told_nothing_about() throws IOException {
        git.write(".gitignore", "content/\n").write("a.md", "a").write(FICHE, "un");
        git.commit("Ana Bel", "2026-01-05", "Sans le contenu");
        git.write("a.md", "b").commit("Ana Bel", "2026-01-06", "Encore");
        Path copy = GitFolder.clone(git, temp.resolve("copie"), 1).root();
        Files.createDirectories(copy.resolve("content"));

        assertThat(read(ALL)).isEqualTo(Outcome.of(History.none()));
        assertThat(read(copy.resolve("content"), ALL)).isEqualTo(Outcome.of(History.none()));
    }

    @Test
    void outside_a_repository_and_before_the_first_commit_nothing_is_known() throws IOException {
        git.write(FICHE, "un");
        Path outside = Files.createDirectories(temp.resolve("ailleurs/content"));

        assertThat(read(ALL)).isEqualTo(Outcome.of(History.none()));
        assertThat(read(outside, ALL)).isEqualTo(Outcome.of(History.none()));
        assertThat(RepositoryFiles.of(outside)).isEmpty();
    }

    @Test
    void a_repository_that_git_refuses_is_a_remark_with_its_words() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        Files.writeString(folder.resolve(".git/config"), "[core\n");

        Outcome<History> read = read(ALL);

        assertThat(read.value()).isEqualTo(History.none());
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.rule()).isEqualTo(Rule.UNREADABLE_HISTORY);
                            assertThat(told.message().fr()).contains("bad config");
                        });
    }

    @Test
    void a_clone_without_the_texts_of_old_commits_tells_the_days() throws IOException {
        git.git("config", "uploadpack.allowFilter", "true");
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro");
        git.git("mv", "content/fiches/066.md", "content/fiches/067.md");
        git.write("content/fiches/067.md", LONG + "Une de plus.\n").write("content/a.md", "a");
        git.commit("Zoé Dun", "2026-03-05", "Encore un");
        git.write("content/fiches/067.md", "Tout autre chose.\n");
        git.commit("Léo Cau", "2026-04-05", "Refaite");
        Path copy = temp.resolve("copie");
        git.git(
                "clone",
                "--quiet",
                "--filter=blob:none",
                folder.toUri().toString(),
                copy.toString());
        folder = copy;

        assertThat(read(ALL).diagnostics()).isEmpty();
        assertThat(last("fiches/067.md")).contains("2026-04-05");
        assertThat(last("a.md")).contains("2026-03-05");
    }

    @Test
    void settings_of_the_repository_change_nothing() throws IOException {
        git.write(FICHE, LONG).commit("Ana Bel", "2026-01-05", "Une");
        git.git("mv", FICHE, "content/fiches/066.md");
        git.commit("Zoé Dun", "2026-02-05", "Un autre numéro");
        Path names = temp.resolve("noms");
        Files.writeString(names, "Autre Nom <ana.bel@exemple.fr>\n");
        for (List<String> setting :
                List.of(
                        List.of("diff.renames", "false"),
                        List.of("log.follow", "true"),
                        List.of("log.showRoot", "false"),
                        List.of("log.diffMerges", "first-parent"),
                        List.of("log.date", "relative"),
                        List.of("color.ui", "always"),
                        List.of("i18n.logOutputEncoding", "ISO-8859-1"),
                        List.of("mailmap.file", names.toString()))) {
            git.git("config", setting.getFirst(), setting.getLast());
        }

        assertThat(last("fiches/066.md")).contains("2026-01-05");
        assertThat(people("fiches/066.md")).containsExactly("Ana Bel");
    }

    @Test
    void what_was_kept_is_taken_for_the_same_commit_and_for_no_other() throws IOException {
        git.write(FICHE, "un").commit("Ana Bel", "2026-01-05", "Une");
        History first = read(ALL).value();
        Path note = temp.resolve(".balise/historique");
        String kept = Files.readString(note);
        assertThat(read(ALL).value()).isEqualTo(first);

        Files.writeString(note, kept.replace("2026-01-05", "2026-01-06"));
        assertThat(last("fiches/056.md")).contains("2026-01-06");

        Files.writeString(note, kept.replace("2026-01-05", "2026-01-06").replace("end", ""));
        assertThat(last("fiches/056.md")).contains("2026-01-05");

        git.write(FICHE, "deux").commit("Ana Bel", "2026-02-05", "Deux");
        assertThat(last("fiches/056.md")).contains("2026-02-05");
        git.git("reset", "--quiet", "--hard", "HEAD~1");
        assertThat(last("fiches/056.md")).contains("2026-01-05");
    }

    private void merge(String branch, String day) throws IOException {
        git.git(
                "-c",
                "user.name=Zoé Dun",
                "-c",
                "user.email=zoe.dun@exemple.fr",
                "merge",
                "--quiet",
                "--no-ff",
                "--no-commit",
                branch);
        git.commit("Zoé Dun", day, "Fusion");
    }

    private Optional<String> last(String path) {
        return read(ALL).value().last(path).map(PartialDate::iso);
    }

    private List<String> people(String path) {
        return read(ALL).value().of(path).orElseThrow().contributors();
    }

    private Outcome<History> read(History.Wanted wanted) {
        return read(folder.resolve("content"), wanted);
    }

    private Outcome<History> read(Path content, History.Wanted wanted) {
        return HistoryReader.read(
                content,
                wanted,
                Location.ofFile("content/publication.yaml"),
                Optional.of(temp.resolve(".balise")));
    }
}
