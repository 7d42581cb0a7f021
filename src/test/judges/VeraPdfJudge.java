import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks veraPDF about files, in a Java of its own: `fr.balise.testing.VeraPdf` starts this source file with the
/// libraries of veraPDF, which our own class path must not hold, and reads what it prints.
///
/// Arguments: the flavours, comma-separated, and a file that lists PDFs, one on each line. Prints, for each PDF and
/// flavour, a line `F, PDF, flavour, rule, count, meaning, where` for each rule that is broken, and then a line
/// `D, PDF, flavour, number of checks`; tabs stand where these commas are.
final class VeraPdfJudge {

    // Only the first place where a rule is broken is told.
    private static final int PLACES = 1;

    private VeraPdfJudge() {}

    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VeraGreenfieldFoundryProvider.initialise();
        for (String pdf : Files.readAllLines(Path.of(words[1]))) {
            for (String flavour : words[0].split(",")) {
                judge(pdf, flavour, out);
            }
        }
    }

    private static void judge(String pdf, String flavour, PrintStream out) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAFlavour rules = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser = foundry.createParser(Path.of(pdf).toFile(), rules);
                PDFAValidator validator =
                        foundry.createValidator(rules, PLACES, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            tell(pdf, flavour, result, out);
        } catch (Exception e) {
            print(out, "F", pdf, flavour, "unreadable", "1", e.toString(), "");
        }
    }

    private static void tell(String pdf, String flavour, ValidationResult result, PrintStream out) {
        Map<RuleId, TestAssertion> firsts = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                firsts.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        Map<RuleId, Integer> counts =
                new TreeMap<>(
                        Comparator.comparing(RuleId::getClause)
                                .thenComparingInt(RuleId::getTestNumber));
        counts.putAll(result.getFailedChecks());
        counts.forEach(
                (rule, count) -> {
                    TestAssertion first = firsts.get(rule);
                    print(
                            out,
                            "F",
                            pdf,
                            flavour,
                            rule.getClause() + "-" + rule.getTestNumber(),
                            Integer.toString(count),
                            first == null ? "" : first.getMessage() + " " + first.getErrorMessage(),
                            first == null ? "" : first.getLocation().getContext());
                });
        if (!result.isCompliant() && counts.isEmpty()) {
            print(out, "F", pdf, flavour, "not compliant", "1", "", "");
        }
        print(out, "D", pdf, flavour, Integer.toString(result.getTotalAssertions()));
    }

    private static void print(PrintStream out, String... cells) {
        out.println(
                String.join(
                        "\t",
                        List.of(cells).stream()
                                .map(cell -> cell.replaceAll("\\s+", " "))
                                .toList()));
    }
}
