package fr.balise.build;

import fr.balise.config.Rules;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;

import java.util.ArrayList;
import java.util.List;

/// The diagnostics of a build as they come in, with the severities of the publication.
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();
    private final boolean strict;
    private Rules rules = Rules.none();
    private String contentShown = "";

    /// Starts with nothing; a strict build counts warnings as errors.
    Findings(boolean strict) {
        this.strict = strict;
    }

    /// Sets the severities that hold from now on and for what was found before.
    void use(Rules settings, String content) {
        this.rules = settings;
        this.contentShown = content;
    }

    /// Keeps the diagnostics of a stage and gives back what it made.
    <T> T keep(Outcome<T> outcome) {
        add(outcome.diagnostics());
        return outcome.value();
    }

    void add(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /// Adds what no diagnostic of the same rule about the same file has said.
    void addUnlessSaid(List<Diagnostic> diagnostics) {
        for (Diagnostic one : diagnostics) {
            boolean said =
                    found.stream()
                            .anyMatch(
                                    other ->
                                            other.rule() == one.rule()
                                                    && other.location()
                                                            .file()
                                                            .equals(one.location().file()));
            if (!said) {
                found.add(one);
            }
        }
    }

    /// Whether anything found so far keeps the site from being written.
    boolean hasErrors() {
        Severity worstAllowed = strict ? Severity.INFO : Severity.WARNING;
        return rules.apply(found, contentShown).stream()
                .anyMatch(diagnostic -> diagnostic.severity().compareTo(worstAllowed) < 0);
    }

    /// Everything found, by place, each thing once.
    List<Diagnostic> sorted() {
        return rules.apply(found, contentShown).stream().sorted().distinct().toList();
    }
}
