package fr.balise.config;

import static fr.balise.yaml.Decoders.date;
import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.oneOf;
import static fr.balise.yaml.Decoders.text;

import fr.balise.config.Accessibility.State;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads `accessibilite:`, and refuses a statement that contradicts itself.
final class AccessibilityDecoder {

    // Sorted, as a message lists them.
    private static final Map<String, State> STATES =
            new TreeMap<>(
                    Map.of("totale", State.TOTAL, "partielle", State.PARTIAL, "non", State.NONE));
    private static final int HALF = 50;

    private AccessibilityDecoder() {}

    static Decoder<Accessibility> accessibility() {
        return mapping(AccessibilityDecoder::read);
    }

    private static Optional<Accessibility> read(Fields fields, Consumer<Diagnostic> report) {
        Accessibility statement =
                new Accessibility(
                        fields.optional("etat", oneOf(STATES), "state").orElse(State.NONE),
                        fields.optional("taux", integer(0, 100), "rate"),
                        fields.optional("date", date()),
                        fields.optional("audit", text(), "auditor"),
                        fields.optional("contact", text()),
                        fields.optional("non-conformites", list(text()), "non-compliances")
                                .orElse(Accessibility.none().nonCompliances()),
                        fields.optional("derogations", list(text()), "exemptions")
                                .orElse(Accessibility.none().exemptions()),
                        fields.optional("non-soumis", list(text()), "out-of-scope")
                                .orElse(Accessibility.none().outOfScope()));
        fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
        check(statement, fields, report);
        return Optional.of(statement);
    }

    private static void check(Accessibility said, Fields fields, Consumer<Diagnostic> report) {
        boolean total = said.state() == State.TOTAL;
        if (total && !said.nonCompliances().isEmpty()) {
            report.accept(
                    new ConfigProblem.TotalWithFaults()
                            .at(fields.location("non-conformites", "non-compliances")));
        }
        said.rate()
                .filter(
                        rate ->
                                (total && rate < 100)
                                        || (said.state() == State.PARTIAL && rate < HALF))
                .ifPresent(
                        rate ->
                                report.accept(
                                        new ConfigProblem.RateTooLow(rate, total)
                                                .at(fields.location("taux", "rate"))));
        if (said.auditor().isEmpty() && said.state() != State.NONE) {
            report.accept(new ConfigProblem.NotAudited().at(fields.location("etat", "state")));
        } else if (said.auditor().isEmpty() && said.rate().isPresent()) {
            report.accept(new ConfigProblem.NotAudited().at(fields.location("taux", "rate")));
        }
    }
}
