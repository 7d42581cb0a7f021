package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/// Commands by their names.
class CommandsTest {

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build", "serve", "check", "fmt", "explain", "new", "rename", "list", "diff",
                "search", "schema", "kit"
            })
    void a_command_answers_to_its_name_and_is_in_the_help(String name) {
        Shell.Ended help = new Shell(temp).type(name, "--help", "--lang=fr");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Usage : balise " + name + " ");
        assertThat(new Shell(temp).type("--help").out()).contains("\n  " + name + " ");
        assertThat(new Shell(temp).type(name, "--rien-de-tel").status()).isEqualTo(2);
    }

    @Test
    void a_name_with_a_slip_is_told_the_right_one() {
        Shell.Ended ended = new Shell(temp).type("biuld");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("build");
    }
}
