package fr.balise.cli;

import fr.balise.diagnostic.Language;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// A fault of Balise itself: says that it is not the author's, what to report, and ends with status 70.
final class OwnFaults implements IExecutionExceptionHandler {

    static final int STATUS = 70;

    private final Console console;
    private final Language language;

    OwnFaults(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof ParameterException wrong) {
            return new UsageErrors(console, language).handleParseException(wrong, new String[0]);
        }
        return tell(fault);
    }

    /// Tells of a fault; the result is the exit status.
    int tell(Throwable fault) {
        boolean french = language == Language.FR;
        console.err()
                .println(
                        french
                                ? "balise: erreur interne ; le site n'a pas changé. Ce n'est pas"
                                        + " votre faute : signalez-la avec les lignes qui suivent."
                                : "balise: internal fault; the site has not changed. It is not your"
                                        + " doing: please report it with the lines below.");
        console.err().println("balise " + Version.number() + ", Java " + Runtime.version());
        fault.printStackTrace(console.err());
        console.err().flush();
        return STATUS;
    }
}
