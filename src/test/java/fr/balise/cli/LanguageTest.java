package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The language of messages: `--lang`, then the system's, then the publication's.
class LanguageTest {

    private static final String FRENCH = "renvoi vers une fiche inconnue : n°9";
    private static final String ENGLISH = "reference to an unknown fiche: no. 9";

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(temp).fiche(1, "Cf fiche n°9.");
        publication("fr");
    }

    private void publication(String language) {
        shell.write("content/publication.yaml", "titre: Essai\nlangue: " + language + "\n");
    }

    @Test
    void messages_are_in_the_language_of_the_publication() {
        assertThat(shell.run("build").out()).contains(FRENCH, "Rien n'a été écrit.");
        publication("en-GB");
        assertThat(shell.run("build").out()).contains(ENGLISH, "Nothing was written.");
    }

    @Test
    void the_language_of_the_system_comes_before_that_of_the_publication() {
        shell.with("LANG", "en_GB.UTF-8");
        assertThat(shell.run("build").out()).contains(ENGLISH, "Nothing was written.");
        assertThat(shell.run("build").err()).contains("read", "parse", "link");
        shell.with("LC_ALL", "fr_FR.UTF-8");
        assertThat(shell.run("build").out()).contains(FRENCH);
    }

    @Test
    void a_system_in_another_language_leaves_the_choice_to_the_publication() {
        shell.with("LC_ALL", "C.UTF-8").with("LANG", "en_US.UTF-8");
        assertThat(shell.run("build").out()).contains(FRENCH);
        shell.with("LC_ALL", "de_DE");
        assertThat(shell.run("build").out()).contains(FRENCH);
    }

    @Test
    void an_option_comes_before_everything() {
        shell.with("LANG", "fr_FR.UTF-8");
        assertThat(shell.run("build", "--lang", "en").out()).contains(ENGLISH);
        publication("en");
        shell.with("LANG", "en_US.UTF-8");
        assertThat(shell.run("build", "--lang", "fr").out()).contains(FRENCH);
    }

    @Test
    void advice_on_a_wrong_command_line_is_in_the_language_of_the_system() {
        assertThat(shell.type("build", "--drafs").err()).contains("Pour l'aide");
        shell.with("LANG", "en_US.UTF-8");
        assertThat(shell.type("build", "--drafs").err()).contains("For help");
    }
}
