package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.util.List;

/// [ReportFormat#JSON]: one object for programs.
///
/// ```json
/// {
///   "balise": "0.1.0",
///   "language": "fr",
///   "diagnostics": [
///     {
///       "code": "BAL203", "severity": "error",
///       "file": "content/fiches/056.md", "line": 31, "column": 58, "length": 5, "endColumn": 63,
///       "message": "renvoi vers une fiche inconnue : n°144",
///       "label": "aucune fiche ne porte ce numéro",
///       "hint": "la plus proche est n°44",
///       "documentation": "pages/guide-regles-liens.html#bal203"
///     }
///   ]
/// }
/// ```
/// `severity` is `error`, `warning` or `info` in every language. Lines and columns count from 1, columns and lengths in
/// UTF-16 units; `endColumn` is the one after the last. A length of 0 at 1:1 means the whole file. The five members of
/// the place are absent when no file is meant, `label` and `hint` when there is none. `documentation` is relative to
/// the top of the documentation.
final class JsonReport {

    private JsonReport() {}

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        Language language = context.language();
        return JsonText.pretty(
                Json.object()
                        .put("balise", context.version())
                        .put("language", language.tag())
                        .put("diagnostics", Json.array(diagnostics, d -> diagnostic(d, language)))
                        .build());
    }

    private static Json diagnostic(Diagnostic diagnostic, Language language) {
        Json.Builder json =
                Json.object()
                        .put("code", diagnostic.rule().code())
                        .put("severity", diagnostic.severity().word(Language.EN));
        if (Place.isInFile(diagnostic)) {
            Location location = diagnostic.location();
            json.put("file", location.file())
                    .put("line", location.line())
                    .put("column", location.column())
                    .put("length", location.length())
                    .put("endColumn", Place.endColumn(location));
        }
        Words words = Words.of(diagnostic, language);
        return json.put("message", words.message())
                .put("label", words.label())
                .put("hint", words.hint())
                .put("documentation", Place.documentation(diagnostic.rule()))
                .build();
    }
}
