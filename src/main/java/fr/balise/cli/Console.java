package fr.balise.cli;

import fr.balise.diagnostic.Language;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/// Where a command writes, and what it knows of the one who reads.
///
/// @param out for results and diagnostics
/// @param err for progress and faults of the command line
/// @param terminal whether a person is watching
/// @param environment of the process
record Console(
        PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment) {

    Console {
        environment = Map.copyOf(environment);
    }

    /// Whether output may be coloured: only on a terminal, and not where `NO_COLOR` is set (no-color.org).
    boolean colour() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    CommandLine.Help.Ansi ansi() {
        return colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    /// The language of the system, where it is one that Balise speaks.
    Optional<Language> systemLanguage() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (value.startsWith("fr")) {
                return Optional.of(Language.FR);
            }
            if (value.startsWith("en")) {
                return Optional.of(Language.EN);
            }
            if (!value.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
