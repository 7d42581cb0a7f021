package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collection;
import java.util.Optional;

/// A wrong command line: says what is wrong and how to get help, on the error output, and ends with status 2.
final class UsageErrors implements IParameterExceptionHandler {

    static final int STATUS = 2;

    private final Console console;
    private final Language language;

    UsageErrors(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        console.err().println("balise: " + words(wrong).in(language));
        // Where words are asked for, only the command's own help tells how to write them.
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        boolean own = !command.positionalParameters().isEmpty();
        String help = (own ? command.qualifiedName() : "balise") + " --help";
        console.err()
                .println(new Wording("Pour l'aide : " + help, "For help: " + help).in(language));
        console.err().flush();
        return STATUS;
    }

    private static Wording words(ParameterException wrong) {
        return switch (wrong) {
            case BadOption own -> own.wording();
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> {
                String names =
                        String.join(
                                ", ",
                                missing.getMissing().stream().map(UsageErrors::name).toList());
                yield afterHyphens(
                        new Wording(
                                "il manque une valeur à " + names,
                                "a value is missing after " + names),
                        missing.getCommandLine());
            }
            default -> other(wrong);
        };
    }

    private static Wording other(ParameterException wrong) {
        String commands = String.join(", ", wrong.getCommandLine().getSubcommands().keySet());
        if (wrong.getArgSpec() != null) {
            String option = name(wrong.getArgSpec());
            return new Wording(
                    "valeur refusée pour " + option + " : " + wrong.getValue(),
                    "value refused for " + option + ": " + wrong.getValue());
        }
        return commands.isEmpty()
                ? new Wording(
                        "ligne de commande refusée : " + wrong.getMessage(),
                        "command line refused: " + wrong.getMessage())
                : new Wording(
                        "il manque une commande : " + commands,
                        "a command is missing: " + commands);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Wording unknown(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        CommandLine command = unmatched.getCommandLine();
        Collection<String> known =
                word.startsWith("-")
                        ? command.getCommandSpec().optionsMap().keySet()
                        : command.getSubcommands().keySet();
        Optional<String> nearest = Nearest.to(word, known);
        String fr = nearest.map(near -> " ; vouliez-vous écrire " + near + " ?").orElse("");
        String en = nearest.map(near -> "; did you mean " + near + "?").orElse("");
        Wording wording =
                new Wording("argument inconnu : " + word + fr, "unknown argument: " + word + en);
        return word.startsWith("--") ? wording : afterHyphens(wording, command);
    }

    /// What begins with a hyphen is an option, unless it stands after two of them: `balise search -- "prix -libre"`.
    private static Wording afterHyphens(Wording wording, CommandLine command) {
        if (command.getCommandSpec().positionalParameters().isEmpty()) {
            return wording;
        }
        String name = command.getCommandSpec().qualifiedName();
        String word = command.getCommandSpec().positionalParameters().getFirst().paramLabel();
        return new Wording(
                wording.fr()
                        + " ; après --, un tiret n'est pas une option : "
                        + name
                        + " -- "
                        + word,
                wording.en() + "; after --, a hyphen is no option: " + name + " -- " + word);
    }

    /// A value of an option that Balise itself refuses.
    static final class BadOption extends ParameterException {
        private static final long serialVersionUID = 1L;
        private final String fr;
        private final String en;

        BadOption(CommandLine command, String fr, String en) {
            super(command, en);
            this.fr = fr;
            this.en = en;
        }

        Wording wording() {
            return new Wording(fr, en);
        }
    }
}
