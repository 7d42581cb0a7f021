package fr.balise.config;

import fr.balise.date.PartialDate;

import java.util.List;
import java.util.Optional;

/// What `accessibilite:` says, for the accessibility statement that the French law asks of public sites (RGAA 4.1).
///
/// @param state how far the site complies; without an audit the law knows only [State#NONE]
/// @param rate percentage of the criteria that the audit found to be met
/// @param date of the statement
/// @param auditor who audited the site
/// @param contact whom readers tell of what they cannot access: a mail address, a web address or plain words
/// @param nonCompliances what does not comply
/// @param exemptions what would be a disproportionate burden
/// @param outOfScope what the law does not ask for
public record Accessibility(
        State state,
        Optional<Integer> rate,
        Optional<PartialDate> date,
        Optional<String> auditor,
        Optional<String> contact,
        List<String> nonCompliances,
        List<String> exemptions,
        List<String> outOfScope) {

    public Accessibility {
        nonCompliances = List.copyOf(nonCompliances);
        exemptions = List.copyOf(exemptions);
        outOfScope = List.copyOf(outOfScope);
    }

    /// How far a site complies with the RGAA.
    public enum State {
        /// Every criterion is met.
        TOTAL,
        /// At least half of the criteria are met.
        PARTIAL,
        /// Less than that, or nobody has looked.
        NONE
    }

    /// Where nothing is said: no audit, so not compliant.
    public static Accessibility none() {
        return new Accessibility(
                State.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
