package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.guide.RuleGuide;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// SARIF read back as code scanning reads it.
class SarifReportTest {

    @TempDir Path temp;

    /// What a reader of the log knows of a diagnostic.
    private record Told(String code, String level, Location place, String message, String label) {}

    private static Json at(Json json, String... path) {
        Json here = json;
        for (String step : path) {
            here =
                    switch (here) {
                        case Json.Arr(var items) -> items.get(Integer.parseInt(step));
                        case Json.Obj object -> object.get(step).orElse(new Json.Null());
                        default -> new Json.Null();
                    };
        }
        return here;
    }

    private static String text(Json json) {
        return json instanceof Json.Str(var words)
                ? words.replace("{{", "{").replace("}}", "}")
                : "";
    }

    private static int number(Json json, int otherwise) {
        return json instanceof Json.Num(var value) ? value.intValueExact() : otherwise;
    }

    private static Told read(Json log, Json result) {
        int rule = number(at(result, "ruleIndex"), -1);
        assertThat(at(log, "runs", "0", "tool", "driver", "rules", "" + rule, "id"))
                .isEqualTo(at(result, "ruleId"));
        Json place = at(result, "locations", "0", "physicalLocation");
        String uri = text(at(place, "artifactLocation", "uri"));
        assertThat(text(at(place, "artifactLocation", "uriBaseId"))).isEqualTo("%SRCROOT%");
        Json region = at(place, "region");
        int column = number(at(region, "startColumn"), 1);
        return new Told(
                text(at(result, "ruleId")),
                text(at(result, "level")),
                new Location(
                        uri.equals(".") ? "" : URI.create(uri).getPath(),
                        number(at(region, "startLine"), -1),
                        column,
                        number(at(region, "endColumn"), column) - column),
                text(at(result, "message", "text")),
                text(at(result, "locations", "0", "message", "text")));
    }

    private static Told told(Diagnostic diagnostic, Language language) {
        Words words = Words.of(diagnostic, language);
        return new Told(
                diagnostic.rule().code(),
                diagnostic.severity() == Severity.INFO
                        ? "note"
                        : diagnostic.severity().word(Language.EN),
                diagnostic.location(),
                words.message() + words.advice().map(advice -> "\n" + advice).orElse(""),
                words.label().orElse(""));
    }

    @ParameterizedTest
    @EnumSource
    void the_results_read_back_are_the_diagnostics_given(Language language) throws IOException {
        List<Diagnostic> given = Sample.diagnostics();
        Json log =
                JsonText.read(Report.of(ReportFormat.SARIF, given, Sample.context(language, temp)))
                        .orElseThrow();
        List<Told> back = new ArrayList<>();
        ((Json.Arr) at(log, "runs", "0", "results"))
                .items()
                .forEach(result -> back.add(read(log, result)));
        assertThat(back)
                .isEqualTo(given.stream().map(diagnostic -> told(diagnostic, language)).toList());
    }

    @Test
    void a_rule_is_explained_by_its_guide() throws IOException {
        Json log =
                JsonText.read(
                                Report.of(
                                        ReportFormat.SARIF,
                                        Sample.diagnostics(),
                                        Sample.context(Language.FR, temp)))
                        .orElseThrow();
        RuleGuide guide = RuleGuide.of(Rule.YAML_SYNTAX);
        Json rule = at(log, "runs", "0", "tool", "driver", "rules", "1");
        assertThat(at(rule, "id")).isEqualTo(Json.of("BAL103"));
        assertThat(at(rule, "fullDescription", "text")).isEqualTo(Json.of(guide.meaning().fr()));
        assertThat(text(at(rule, "help", "text")))
                .startsWith(guide.meaning().fr())
                .contains(guide.remedy().fr());
        assertThat(text(at(rule, "help", "markdown"))).contains(guide.remedy().fr());
    }

    @Test
    void a_file_outside_the_repository_has_an_address_of_its_own() throws IOException {
        Diagnostic outside =
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        Location.ofFile("/srv/contenu/é.md"),
                        Sample.diagnostics().getFirst().message());
        assertThat(
                        Report.of(
                                ReportFormat.SARIF,
                                List.of(outside),
                                Sample.context(Language.FR, temp)))
                .contains("\"uri\": \"file:///srv/contenu/%C3%A9.md\"")
                .doesNotContain("SRCROOT");
    }
}
