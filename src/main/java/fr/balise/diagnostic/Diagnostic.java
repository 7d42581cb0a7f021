package fr.balise.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/// One thing that is wrong, or could be better, at one place.
///
/// Example, as printed: `content/fiches/056.md:31:58: erreur BAL203: renvoi vers une fiche inconnue : n°144`.
///
/// @param rule which rule speaks; its code is stable
/// @param severity that of the rule, or what `regles:` makes of it
/// @param location the author's own words that are meant
/// @param message what is wrong
/// @param label a few words under the span, where they help
/// @param hint what to do, with the nearest thing that exists
public record Diagnostic(
        Rule rule,
        Severity severity,
        Location location,
        Wording message,
        Optional<Wording> label,
        Optional<Wording> hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::location)
                    .thenComparing(diagnostic -> diagnostic.rule().code())
                    .thenComparing(diagnostic -> diagnostic.message().fr());

    /// A diagnostic with its rule's own severity and neither label nor hint.
    public static Diagnostic of(Rule rule, Location location, Wording message) {
        return new Diagnostic(
                rule, rule.severity(), location, message, Optional.empty(), Optional.empty());
    }

    /// The same with a few words under the span.
    public Diagnostic withLabel(Wording words) {
        return new Diagnostic(rule, severity, location, message, Optional.of(words), hint);
    }

    /// The same with a piece of advice.
    public Diagnostic withHint(Wording advice) {
        return new Diagnostic(rule, severity, location, message, label, Optional.of(advice));
    }

    /// The same with another severity.
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, location, message, label, hint);
    }

    /// By place, then code.
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
