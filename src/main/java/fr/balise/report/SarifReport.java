package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.util.ArrayList;
import java.util.List;

/// [ReportFormat#SARIF]: a log of the Static Analysis Results Interchange Format 2.1.0, with one run.
///
/// The rules that speak in the log are described in it, in the order of their codes. A hint is the second line of a
/// message, a label the message of its location. A result about a whole file names its first line without columns, as
/// code scanning refuses one without a line; a result about no file has no location.
/// See <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Diagnostic> diagnostics;
    private final List<Rule> rules;
    private final ReportContext context;

    private SarifReport(List<Diagnostic> diagnostics, ReportContext context) {
        this.diagnostics = diagnostics;
        this.rules = diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList();
        this.context = context;
    }

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        return JsonText.pretty(new SarifReport(diagnostics, context).log());
    }

    private Json log() {
        return Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", new Json.Arr(List.of(run())))
                .build();
    }

    private Json run() {
        String language = context.language().tag();
        Json driver =
                Json.object()
                        .put("name", "Balise")
                        .put("version", context.version())
                        .put("language", language)
                        .put("rules", Json.array(rules, rule -> rule(rule, context.language())))
                        .build();
        List<String> fingerprints = Fingerprints.of(diagnostics);
        List<Json> results = new ArrayList<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            results.add(result(diagnostics.get(i), fingerprints.get(i)));
        }
        return Json.object()
                .put("tool", only("driver", driver))
                .put("language", language)
                .put("columnKind", "utf16CodeUnits")
                .put("results", new Json.Arr(results))
                .build();
    }

    private static Json rule(Rule rule, Language language) {
        return Json.object()
                .put("id", rule.code())
                .put("shortDescription", text(rule.title().in(language)))
                .put("defaultConfiguration", only("level", Json.of(level(rule.severity()))))
                .put("help", text(Place.documentation(rule)))
                .build();
    }

    private Json result(Diagnostic diagnostic, String fingerprint) {
        Words words = Words.of(diagnostic, context.language());
        String advice = words.advice().map(text -> "\n" + text).orElse("");
        Json.Builder result =
                Json.object()
                        .put("ruleId", diagnostic.rule().code())
                        .put("ruleIndex", rules.indexOf(diagnostic.rule()))
                        .put("level", level(diagnostic.severity()))
                        .put("message", text(words.message() + advice));
        if (Place.isInFile(diagnostic)) {
            result.put("locations", new Json.Arr(List.of(location(diagnostic.location(), words))));
        }
        return result.put("partialFingerprints", only("balise/v1", Json.of(fingerprint))).build();
    }

    private static Json location(Location location, Words words) {
        Json.Builder region = Json.object().put("startLine", location.line());
        if (Place.isInLine(location)) {
            region.put("startColumn", location.column())
                    .put("endColumn", Place.endColumn(location));
        }
        Json physical =
                Json.object()
                        .put("artifactLocation", only("uri", Json.of(FileUri.of(location.file()))))
                        .put("region", region.build())
                        .build();
        Json.Builder json = Json.object().put("physicalLocation", physical);
        words.label().ifPresent(label -> json.put("message", text(label)));
        return json.build();
    }

    /// A message; the standard (§3.11.5) doubles braces, which else are the places of arguments.
    private static Json text(String words) {
        return only("text", Json.of(words.replace("{", "{{").replace("}", "}}")));
    }

    private static Json only(String name, Json value) {
        return Json.object().put(name, value).build();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }
}
