package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
        console.err()
                .println(
                        new Wording("Pour l'aide : balise --help", "For help: balise --help")
                                .in(language));
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
                yield new Wording(
                        "il manque une valeur à " + names, "a value is missing after " + names);
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
        return new Wording("argument inconnu : " + word + fr, "unknown argument: " + word + en);
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
