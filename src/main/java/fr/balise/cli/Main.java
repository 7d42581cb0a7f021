package fr.balise.cli;

import fr.balise.diagnostic.Language;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// `balise`: the program that people call.
///
/// Exit status: 0 done; 1 the content has errors; 2 wrong command line; 3 wrong configuration or theme; 70 a fault of
/// Balise itself.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its status.
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(new Console(out, err, terminal(), Map.copyOf(System.getenv())), args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /// Whether a person is watching: since JDK 22 there is a console even where input and output are files.
    private static boolean terminal() {
        return Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    }

    /// Runs one command on a console, for tests as well.
    static int run(Console console, String... args) {
        CommandLine command = new CommandLine(new BaliseCommand());
        Commands.asked(args).forEach(one -> command.addSubcommand(one.apply(console)));
        Language language = HelpTexts.language(console, args);
        HelpTexts.apply(command, language);
        command.setOut(console.out());
        command.setErr(console.err());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
        command.setParameterExceptionHandler(new UsageErrors(console, language));
        command.setExecutionExceptionHandler(new OwnFaults(console, language));
        try {
            return command.execute(args);
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return new OwnFaults(console, language).tell(fault);
        }
    }
}
