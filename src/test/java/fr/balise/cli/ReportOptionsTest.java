package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reports into files, and what goes where beside them.
class ReportOptionsTest {

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell =
                new Shell(temp)
                        .write("content/publication.yaml", "titre: Essai\n")
                        .fiche(1, "Un. <b onclick=\"x\">gras</b>");
    }

    @Test
    void a_report_into_a_file_leaves_the_text_to_the_terminal() {
        Path file = temp.resolve("rapports/sarif.json");
        String out = shell.run("check", "--format", "sarif", "--report", file.toString()).out();
        assertThat(out).contains("avertissement BAL304", "1 document : 0 erreur, 1 avertissement");
        assertThat(file).content().startsWith("{").contains("\"ruleId\": \"BAL304\"");
    }

    @Test
    void a_report_that_cannot_be_written_is_a_fault_of_the_command_line() {
        shell.write("file", "");
        Shell.Ended ended =
                shell.run("check", "--report", temp.resolve("file/rapport.txt").toString());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .contains("balise: le rapport n'a pas pu être écrit : file/rapport.txt");
    }

    @Test
    void a_build_speaks_every_format_and_keeps_its_last_lines_beside_it() {
        Shell.Ended ended = shell.run("build", "--no-pdf", "--format", "junit");
        assertThat(ended.out()).startsWith("<?xml").endsWith("</testsuite>\n").contains("BAL304");
        assertThat(ended.err()).contains("1 document : 0 erreur, 1 avertissement");
        assertThat(ended.status()).isZero();
    }

    @Test
    void a_job_of_github_gets_a_summary_after_what_is_there() throws IOException {
        Path summary = temp.resolve("summary.md");
        Files.writeString(summary, "avant\n");
        shell.with("GITHUB_STEP_SUMMARY", summary.toString());
        shell.run("check", "--format", "text");
        assertThat(summary).hasContent("avant\n");
        shell.run("check", "--format", "github");
        assertThat(summary)
                .content()
                .startsWith("avant\n## Balise : 0 erreur, 1 avertissement, ")
                .contains("| 5 | BAL304 | avertissement : ");
    }

    @Test
    void a_full_summary_gets_no_larger() throws IOException {
        Path summary = temp.resolve("summary.md");
        Files.writeString(summary, "x".repeat((1 << 20) - 20));
        shell.with("GITHUB_STEP_SUMMARY", summary.toString()).run("check", "--format", "github");
        assertThat(Files.size(summary)).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void a_summary_that_cannot_be_written_is_told_and_is_no_failure() {
        shell.with("GITHUB_STEP_SUMMARY", temp.resolve("nulle/part.md").toString());
        Shell.Ended ended = shell.run("check", "--format", "github");
        assertThat(ended.status()).isZero();
        assertThat(ended.err()).contains("balise: le résumé n'a pas pu être écrit : nulle/part.md");
    }

    @Test
    void other_sites_are_asked_only_when_told_so() {
        shell.write(
                "content/pages/a.md",
                "# A\n\n[secret](http://moi:mot@localhost:1/) et [rien](https://)\n");
        assertThat(shell.run("check").out()).doesNotContain("BAL214", "BAL215");
        assertThat(shell.run("build", "--no-pdf").out()).doesNotContain("BAL214", "BAL215");
        Shell.Ended asked = shell.run("check", "--external-links");
        assertThat(asked.out())
                .contains(
                        "content/pages/a.md:3:49: avertissement BAL214: adresse mal formée :"
                                + " «https://»",
                        "content/pages/a.md:3:10: info BAL215: ");
        assertThat(asked.err()).containsPattern("autres sites +2 ");
        assertThat(asked.status()).isZero();
    }
}
