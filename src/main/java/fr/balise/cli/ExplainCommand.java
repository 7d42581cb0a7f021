package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.guide.RuleGuide;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `balise explain BAL203`: what a rule means, with a wrong and a right example; without a code, every rule.
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    private static final int NEAREST = 3;

    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    /// `BAL203`, `bal203` and `203` are one code.
    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "code")
    private @Nullable String code;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String language;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Explanation explanation = new Explanation(console.out(), language(), console.colour());
        if (code == null) {
            explanation.list(rules());
        } else {
            explanation.print(RuleGuide.of(rule(code)));
        }
        console.out().flush();
        return Run.DONE;
    }

    private Language language() {
        if (language == null) {
            return console.systemLanguage().orElse(Language.FR);
        }
        if (!language.equals("fr") && !language.equals("en")) {
            throw refused(
                    "langue inconnue : " + language + " ; il y a fr et en",
                    "unknown language: " + language + "; there are fr and en");
        }
        return Language.of(language);
    }

    private Rule rule(String written) {
        String letters = written.strip().toUpperCase(Locale.ROOT);
        String wanted = letters.startsWith("BAL") ? letters : "BAL" + letters;
        List<String> codes = rules().stream().map(Rule::code).toList();
        return Rule.withCode(wanted)
                .orElseThrow(
                        () -> {
                            List<String> near = Nearest.list(wanted, codes, NEAREST);
                            String names = String.join(", ", near);
                            return refused(
                                    "règle inconnue : "
                                            + written
                                            + (near.isEmpty()
                                                    ? " ; balise explain les montre toutes"
                                                    : " ; les plus proches : " + names),
                                    "unknown rule: "
                                            + written
                                            + (near.isEmpty()
                                                    ? "; balise explain shows them all"
                                                    : "; the nearest: " + names));
                        });
    }

    private UsageErrors.BadOption refused(String fr, String en) {
        return new UsageErrors.BadOption(Objects.requireNonNull(spec).commandLine(), fr, en);
    }

    private static List<Rule> rules() {
        return Arrays.stream(Rule.values()).sorted(Comparator.comparing(Rule::code)).toList();
    }
}
