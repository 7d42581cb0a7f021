package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// [ReportFormat#JUNIT]: test results as Jenkins and GitLab read them, one `testsuite` with a `testcase` for each file.
///
/// ```xml
/// <testsuite name="balise" tests="1" failures="1" errors="0" skipped="0">
///   <testcase classname="balise" name="content/fiches/056.md">
///     <failure type="BAL203" message="renvoi vers une fiche inconnue : n°144">31:58: erreur BAL203: …</failure>
///     <system-out>40:1: info BAL318: …</system-out>
///   </testcase>
/// </testsuite>
/// ```
/// Both read only the first `failure` of a case, so one holds everything that keeps the site from being published;
/// the rest is the output of the case. Where nothing is wrong there is one case, which passes.
/// See the schema `junit-10.xsd` of Jenkins' plugin xUnit and <https://docs.gitlab.com/ci/testing/unit_test_reports/>.
final class JunitReport {

    private static final String NAME = "balise";
    private static final Wording WHOLE = new Wording("publication", "publication");
    private static final Wording NOTHING =
            new Wording("aucun fichier n'a de défaut", "no file has a fault");

    private final ReportContext context;
    private final StringBuilder xml = new StringBuilder();

    private JunitReport(ReportContext context) {
        this.context = context;
    }

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            files.computeIfAbsent(diagnostic.location().file(), _ -> new ArrayList<>())
                    .add(diagnostic);
        }
        return new JunitReport(context).suite(files);
    }

    private String suite(Map<String, List<Diagnostic>> files) {
        long failed =
                files.values().stream().filter(all -> all.stream().anyMatch(this::fails)).count();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite")
                .append(attribute("name", NAME))
                .append(attribute("tests", Integer.toString(Math.max(1, files.size()))))
                .append(attribute("failures", Long.toString(failed)))
                .append(attribute("errors", "0"))
                .append(attribute("skipped", "0"))
                .append(">\n");
        if (files.isEmpty()) {
            testCase(NOTHING.in(context.language()), List.of());
        }
        files.forEach(
                (file, all) -> testCase(file.isEmpty() ? WHOLE.in(context.language()) : file, all));
        return xml.append("</testsuite>\n").toString();
    }

    private void testCase(String name, List<Diagnostic> all) {
        xml.append("  <testcase")
                .append(attribute("classname", NAME))
                .append(attribute("name", name))
                .append(">\n");
        List<Diagnostic> failures = all.stream().filter(this::fails).toList();
        if (!failures.isEmpty()) {
            Diagnostic first = failures.getFirst();
            int more = failures.size() - 1;
            String message =
                    first.message().in(context.language()) + (more == 0 ? "" : " (+ " + more + ")");
            xml.append("    <failure")
                    .append(attribute("type", first.rule().code()))
                    .append(attribute("message", message))
                    .append('>')
                    .append(lines(failures))
                    .append("</failure>\n");
        }
        List<Diagnostic> rest = all.stream().filter(one -> !fails(one)).toList();
        if (!rest.isEmpty()) {
            xml.append("    <system-out>").append(lines(rest)).append("</system-out>\n");
        }
        xml.append("  </testcase>\n");
    }

    /// Whether a diagnostic keeps the site from being published.
    private boolean fails(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> true;
            case WARNING -> context.strict();
            case INFO, IGNORE -> false;
        };
    }

    private String lines(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Location location = diagnostic.location();
            Language language = context.language();
            Words words = Words.of(diagnostic, language);
            Severity severity = diagnostic.severity();
            if (Place.isInLine(location)) {
                text.append(location.line()).append(':').append(location.column()).append(": ");
            }
            text.append(severity.word(language))
                    .append(' ')
                    .append(diagnostic.rule().code())
                    .append(": ")
                    .append(words.message())
                    .append('\n');
            words.label().ifPresent(label -> text.append("  ").append(label).append('\n'));
            words.advice().ifPresent(advice -> text.append("  ").append(advice).append('\n'));
        }
        return escaped(text.toString(), false);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value, true) + "\"";
    }

    /// Text as XML 1.0 (§2.2, §2.4, §3.3.3): characters that no document may hold become U+FFFD, and line ends stay what
    /// they are.
    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\r' -> escaped.append("&#13;");
                                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
