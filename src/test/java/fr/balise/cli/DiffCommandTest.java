package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;
import fr.balise.git.GitFolder;
import fr.balise.testing.Folders;
import fr.balise.testing.Revision;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `balise diff` on the shipped publication with every kind of change between two commits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffCommandTest {

    private Path temp;
    private Shell shell;
    private GitFolder git;
    private Ended ended;
    private String html;
    private String markdown;

    @BeforeAll
    void compare(@TempDir Path folder) throws IOException {
        temp = folder;
        shell = new Shell(temp);
        git = GitFolder.init(temp);
        Revision.before(temp.resolve("content"));
        git.commit("Ana Bel", "2026-01-05", "Avant");
        git.git("checkout", "--quiet", "-b", "travail");
        Revision.after(temp.resolve("content"));
        git.commit("Ana Bel", "2026-02-05", "Après");
        ended = diff("main", "a");
        assertThat(temp.resolve("a/index.html")).as(ended.out() + ended.err()).exists();
        html = Folders.text(temp.resolve("a/index.html"));
        markdown = Folders.text(temp.resolve("a/comment.md"));
    }

    private Ended diff(String ref, String folder, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--no-pdf",
                                "--output",
                                temp.resolve(folder).toString(),
                                "--markdown",
                                temp.resolve(folder + "/comment.md").toString(),
                                ref));
        words.addAll(List.of(more));
        return shell.run("diff", words.toArray(String[]::new));
    }

    /// The part of the report about a page.
    private String page(String name) {
        int start = html.indexOf("<summary><span class=\"nom\">" + name);
        assertThat(start).as(name).isPositive();
        return html.substring(start, html.indexOf("</details>", start));
    }

    @Test
    void the_numbers_stand_at_the_top() {
        assertThat(ended.out())
                .containsPattern(
                        "\\d+ pages modifiées, 2 ajoutées, 1 retirée, \\d+ adresses perdues");
        assertThat(html)
                .containsPattern("class=\"compte\">\\d+\u00a0pages modifiées, 2\u00a0ajoutées");
        assertThat(markdown).containsPattern("\\*\\*\\d+\u00a0pages modifiées, 2\u00a0ajoutées");
    }

    @Test
    void edited_words_a_cell_and_a_heading_are_marked() {
        assertThat(page("n°\u00a056"))
                .contains("passent à la vitesse supérieure<span class=\"lu\">]</span></del>")
                .contains("accélèrent ensemble<span class=\"lu\">]</span></ins>")
                .contains("<p class=\"rangee change\">Dose <del>")
                .contains("Dans les valises de la délégation")
                .contains("Ce que rapporte la délégation");
    }

    @Test
    void a_page_whose_text_did_not_change_is_not_told_in_full() {
        assertThat(html).doesNotContain("<span class=\"nom\">n°\u00a055");
        assertThat(html).contains("Autour du texte d’autres documents");
    }

    @Test
    void a_title_a_number_key_words_territories_and_a_date_are_told() {
        assertThat(page("n°\u00a054")).contains("<dt>Titre</dt>").contains("Renaissance");
        assertThat(page("n°\u00a066")).contains("<dt>Numéro</dt>").contains("62").contains("66");
        assertThat(page("n°\u00a063"))
                .contains("<dt>Mots-clés</dt>")
                .contains("commerce équitable<span class=\"lu\">]</span></ins>")
                .contains("<dt>Date</dt>")
                .contains("juin 2019")
                .contains("février 2020");
        assertThat(page("n°\u00a059"))
                .contains("<dt>Territoires</dt>")
                .contains("Bethléem<span class=\"lu\">]</span></del>");
    }

    @Test
    void pictures_links_and_files_behind_links_are_told() {
        assertThat(page("n°\u00a056"))
                .contains("remplacée sous le même nom\u00a0: <code>medias/rennes-longueuil.svg");
        assertThat(page("n°\u00a059")).contains("est décrite autrement").contains("trois");
        assertThat(page("ESS et coopération"))
                .contains("<dt>Lien</dt>")
                .contains("menait à <code>fiches/061-")
                .contains("mène à <code>fiches/060-")
                // The fiche that it also links to has another address, and is the same.
                .doesNotContain("fiches/066-");
        assertThat(page("n°\u00a060")).contains("medias/notice.pdf").contains("un autre contenu");
        assertThat(html).contains("<code>medias/notice.pdf</code> remplacé sous le même nom");
    }

    @Test
    void words_that_lead_somewhere_no_more_or_only_now_are_told() {
        assertThat(page("n°\u00a058 Nourrir Mopti"))
                .contains(
                        "Association Ille-et-Vilaine Mopti\u00a0» menait à"
                                + " <code>repertoire.html#structure-aivm")
                .contains("ne mène plus nulle part");
        assertThat(page("n°\u00a063"))
                .contains("un facilitateur\u00a0» ne menait nulle part")
                .contains("mène à <code>https://exemple.fr/facilitateur</code>");
        assertThat(markdown).contains("→ rien").contains("rien → <code>https");
    }

    @Test
    void pages_added_removed_moved_and_published_are_told() {
        assertThat(page("n°\u00a070")).contains("Douze parcelles longent la voie.");
        assertThat(page("n°\u00a071")).contains("elle était en brouillon");
        assertThat(page("n°\u00a061")).contains("fiches/061-");
        assertThat(page("n°\u00a058 Nourrir Mopti")).contains("l’ancienne adresse y mène");
        assertThat(page("n°\u00a054")).contains("l’ancienne adresse ne mène nulle part");
    }

    @Test
    void a_definition_of_the_glossary_is_told() {
        assertThat(html).contains("Glossaire, ADIE").contains("Partenaire");
    }

    @Test
    void an_address_lost_is_an_error_at_the_line_to_mend() {
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out())
                .containsPattern(
                        "content/fiches/054-porto-novo\\.md:\\d+:1: erreur BAL701: adresse perdue :"
                                + " fiches/054-rehabilitation")
                .contains("alias: [fiches/054-rehabilitation-")
                // Its redirects keep these.
                .doesNotContain("fiches/62.html")
                .doesNotContain("fiches/058-lutte");
    }

    @Test
    void a_section_that_is_gone_is_told() {
        assertThat(html).contains("#dans-les-valises-de-la-delegation");
    }

    @Test
    void the_lines_that_the_report_gives_mend_every_lost_address() throws IOException {
        Path copy = temp.resolve("mended");
        Folders.copy(temp.resolve("content"), copy.resolve("content"));
        GitFolder mended = GitFolder.clone(git, copy.resolve("clone"), 0);
        Shell own = new Shell(mended.root());
        Pattern line =
                Pattern.compile("avant la ligne (\\d+) de (content/\\S+) : (alias: \\[[^\\n]*\\])");
        Matcher found = line.matcher(ended.out());
        int lines = 0;
        while (found.find()) {
            Path file = mended.root().resolve(found.group(2));
            List<String> all = new ArrayList<>(Files.readAllLines(file));
            all.add(Integer.parseInt(found.group(1)) - 1, found.group(3));
            Folders.write(file, String.join("\n", all) + "\n");
            lines++;
        }
        assertThat(lines).isPositive();
        Ended again =
                own.run(
                        "diff",
                        "origin/main",
                        "--no-pdf",
                        "--output",
                        mended.root().resolve("rapport").toString());
        assertThat(again.out()).doesNotContain("BAL701").doesNotContain("perdue");
        assertThat(again.status()).isZero();
    }

    @Test
    void the_same_states_give_the_same_bytes() {
        diff("main", "b");
        assertThat(Folders.text(temp.resolve("b/index.html"))).isEqualTo(html);
        assertThat(Folders.text(temp.resolve("b/comment.md"))).isEqualTo(markdown);
        assertThat(html + markdown).doesNotContain("balise-diff-");
    }

    @Test
    void the_report_is_in_english_for_those_who_read_english() {
        Ended english = diff("main", "e", "--lang", "en");
        assertThat(english.out()).contains("pages changed, 2 added, 1 removed");
        String text = Folders.text(temp.resolve("e/index.html"));
        assertThat(text)
                .contains("<html lang=\"en\">")
                .contains("What changes for readers")
                .doesNotContain("[retiré")
                .doesNotContain("Ce qui");
    }

    @Test
    void nothing_changes_for_readers() throws IOException {
        Ended none = diff("travail", "n");
        assertThat(none.status()).isZero();
        assertThat(none.out()).contains("Rien ne change pour les lecteurs");
    }
}
