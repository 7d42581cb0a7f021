package fr.balise.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs several commands in one process, which packaging does to train the cache of classes that the launcher starts
/// with: a second build goes other ways than the first. Every start loads all classes that were met here: those of the
/// command `search` (a thousand of Lucene's) would save it 0.1 s, and cost every other command 10 ms and 15 MB.
///
/// Example: `build --content a --output b then build --content a --output b`. The exit status
/// is the greatest of all.
final class Training {

    private static final String THEN = "then";

    private Training() {}

    /// Runs the commands in turn, and ends the process.
    public static void main(String[] words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, false, Map.of());
        int status = 0;
        for (List<String> command : commands(words)) {
            status = Math.max(status, Main.run(console, command.toArray(String[]::new)));
        }
        System.exit(status);
    }

    private static List<List<String>> commands(String... words) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(new ArrayList<>());
        for (String word : words) {
            if (word.equals(THEN)) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(word);
            }
        }
        return commands;
    }
}
