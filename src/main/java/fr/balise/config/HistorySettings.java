package fr.balise.config;

import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.text;
import static fr.balise.yaml.Decoders.yesOrNo;

import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;

import java.util.Optional;
import java.util.regex.Pattern;

/// What `historique:` lets pages tell of the history of their text.
///
/// @param dates the day of the last change, which names nobody
/// @param contributors the names of those who worked on it: only if the publication decides so
public record HistorySettings(boolean dates, boolean contributors) {

    // As git checks the name of a branch, but for a few forms that nobody writes by mistake.
    private static final Pattern BRANCH =
            Pattern.compile("(?![-/.])(?!.*(\\.\\.|//|@\\{|[/.]$))[^\\s\\p{Cntrl}~^:?*\\[\\\\]+");

    /// Where nothing is said.
    public static HistorySettings defaults() {
        return new HistorySettings(true, false);
    }

    static Decoder<HistorySettings> decoder() {
        return mapping(
                (fields, report) -> {
                    HistorySettings defaults = defaults();
                    HistorySettings settings =
                            new HistorySettings(
                                    fields.optional("dates", yesOrNo()).orElse(defaults.dates()),
                                    fields.optional("contributeurs", yesOrNo(), "contributors")
                                            .orElse(defaults.contributors()));
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return Optional.of(settings);
                });
    }

    /// The name of a branch.
    static Decoder<String> branch() {
        return (value, report) -> {
            Optional<String> name = text().decode(value, report);
            if (name.isPresent() && !BRANCH.matcher(name.get()).matches()) {
                report.accept(new ConfigProblem.BadBranch(name.get()).at(value.location()));
                return Optional.empty();
            }
            return name;
        };
    }
}
