package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// The status with which a command ends: 0, 1, 2, 3 or 70.
class ExitStatusTest {

    private static final String WARNING = "Un. <b onclick=\"x\">gras</b>";

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(temp).write("content/publication.yaml", "titre: Essai\n").fiche(1, "Un.");
    }

    @Test
    void a_good_publication_ends_with_0() {
        assertThat(shell.run("build").status()).isZero();
        assertThat(shell.run("check").status()).isZero();
        assertThat(temp.resolve("site/index.html")).exists();
    }

    @Test
    void an_error_of_the_content_ends_with_1_and_writes_nothing() {
        shell.fiche(2, "Cf fiche n°9.");
        assertThat(shell.run("build").status()).isEqualTo(1);
        assertThat(shell.run("check").status()).isEqualTo(1);
        assertThat(temp.resolve("site")).doesNotExist();
    }

    @Test
    void a_warning_ends_with_0_and_with_1_when_strict() {
        shell.fiche(1, WARNING);
        assertThat(shell.run("build", "--strict").status()).isEqualTo(1);
        assertThat(shell.run("check", "--strict").status()).isEqualTo(1);
        assertThat(temp.resolve("site")).doesNotExist();
        assertThat(shell.run("build").status()).isZero();
        assertThat(temp.resolve("site/index.html")).exists();
    }

    @Test
    void a_remark_is_not_counted_as_an_error_even_when_strict() {
        shell.write(
                "content/fiches/1.md", "---\nnumero: 1\ntitre: Un\ncouleur: vert\n---\nTexte.\n");
        assertThat(shell.run("build", "--strict").status()).isZero();
    }

    @Test
    void a_warning_that_the_publication_calls_an_error_ends_with_1() {
        shell.fiche(1, WARNING)
                .write("content/publication.yaml", "titre: Essai\nregles: { BAL304: erreur }\n");
        assertThat(shell.run("build").status()).isEqualTo(1);
    }

    @Test
    void a_wrong_command_line_ends_with_2() {
        assertThat(shell.type().status()).isEqualTo(2);
        assertThat(shell.type("construire").status()).isEqualTo(2);
        assertThat(shell.run("build", "--couleur").status()).isEqualTo(2);
        assertThat(shell.run("build", "--jobs", "beaucoup").status()).isEqualTo(2);
        assertThat(shell.run("check", "--format", "xml").status()).isEqualTo(2);
        assertThat(shell.type("build", "--content", temp + "/nulle-part").status()).isEqualTo(2);
    }

    @Test
    void a_wrong_configuration_ends_with_3() {
        shell.write("content/publication.yaml", "titre: Essai\ntiter: Encore\n");
        assertThat(shell.run("build").status()).isEqualTo(3);
        assertThat(shell.run("check").status()).isEqualTo(3);
    }

    @Test
    void a_wrong_theme_ends_with_3() {
        assertThat(shell.run("build", "--theme", "reper").status()).isEqualTo(3);
        shell.write("themes/essai/theme.yaml", "nom: Essai\nparent: repere\n")
                .write("themes/essai/templates/document.mustache", "{{inconnu}}");
        assertThat(shell.run("build", "--theme", "essai").status()).isEqualTo(3);
        assertThat(temp.resolve("site")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_ours_is_refused_with_3_and_kept() {
        Folders.write(temp.resolve("site/mes-photos.txt"), "à moi");
        assertThat(shell.run("build").status()).isEqualTo(3);
        assertThat(Folders.read(temp.resolve("site"))).containsOnlyKeys("mes-photos.txt");
    }

    @Test
    void a_fault_of_balise_itself_ends_with_70_and_says_what_to_report() {
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
        CommandLine command =
                new CommandLine(CommandLine.Model.CommandSpec.wrapWithoutInspection(new Broken()))
                        .setExecutionExceptionHandler(new OwnFaults(console, Language.FR));
        assertThat(command.execute()).isEqualTo(70);
        assertThat(err.toString())
                .contains("erreur interne", "le site n'a pas changé", "signalez-la")
                .contains("balise dev, Java ", "un rouage a sauté");
    }

    private static final class Broken implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("un rouage a sauté");
        }
    }

    @Test
    void the_process_ends_with_the_status_of_the_command() {
        ChildJvm.Ended ended =
                ChildJvm.run(temp, List.of(), Map.of(), "fr.balise.cli.Main", "build");
        assertThat(ended.status()).as(ended.out()).isZero();
        assertThat(ChildJvm.run(temp, List.of(), Map.of(), "fr.balise.cli.Main").status())
                .isEqualTo(2);
    }
}
