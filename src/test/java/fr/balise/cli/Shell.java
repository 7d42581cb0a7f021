package fr.balise.cli;

import fr.balise.testing.Folders;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A folder and an environment to run commands in, as a person would type them.
///
/// `content`, `themes` and `site` stand for the folders in the temporary one; what is printed shows them under these
/// names again, and `0,0 s` for every duration.
final class Shell {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    Shell(Path folder) {
        this.folder = folder;
    }

    /// What a command came to.
    ///
    /// @param status its exit status
    /// @param out what it printed as its result
    /// @param err what it printed beside it
    record Ended(int status, String out, String err) {}

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// From now on a person is watching.
    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Shell write(String file, String text) {
        Folders.write(folder.resolve(file), text);
        return this;
    }

    /// A fiche with a number and some text.
    Shell fiche(int number, String text) {
        return write(
                "content/fiches/" + number + ".md",
                "---\nnumero: " + number + "\ntitre: Fiche " + number + "\n---\n" + text + "\n");
    }

    /// Runs a command with the folders of this one.
    Ended run(String command, String... options) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--content", folder.resolve("content").toString()));
        words.addAll(List.of("--themes", folder.resolve("themes").toString()));
        if (command.equals("build")) {
            words.addAll(List.of("--output", folder.resolve("site").toString()));
        }
        words.addAll(Arrays.asList(options));
        return type(words.toArray(String[]::new));
    }

    /// Runs a command line as it is.
    Ended type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), terminal, environment);
        int status = Main.run(console, words);
        return new Ended(status, shown(out), shown(err));
    }

    private String shown(StringWriter text) {
        return text.toString()
                .replace(folder + "/", "")
                .replaceAll("\\b\\d+([.,])\\d+ s", "0$10 s")
                .replaceAll(" +0([.,])0 s", " 0$10 s");
    }

    Path folder() {
        return folder;
    }
}
