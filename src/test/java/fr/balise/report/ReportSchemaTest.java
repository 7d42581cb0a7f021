package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The three JSON formats against schemas: our own, what GitLab's documentation says of its format, and that of the
/// standard SARIF 2.1.0 as OASIS publishes it, which a library brings along.
class ReportSchemaTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/report");

    @TempDir Path temp;

    private static List<Error> faults(ReportFormat format, String report) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema(format));
        return schema.validate(report, InputFormat.JSON);
    }

    private static String schema(ReportFormat format) throws IOException {
        if (format != ReportFormat.SARIF) {
            return Files.readString(SCHEMAS.resolve(format.word() + ".schema.json"));
        }
        try (InputStream published =
                ReportSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(
                    Objects.requireNonNull(published).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "GITLAB", "SARIF"})
    void every_severity_and_every_place_keep_to_the_schema(ReportFormat format) throws IOException {
        for (Severity severity : Severity.values()) {
            List<Diagnostic> all =
                    Sample.diagnostics().stream().map(d -> d.withSeverity(severity)).toList();
            for (Language language : Language.values()) {
                String report = Report.of(format, all, Sample.context(language, temp));

                assertThat(faults(format, report)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "GITLAB", "SARIF"})
    void every_rule_keeps_to_the_schema(ReportFormat format) throws IOException {
        Diagnostic one = Sample.diagnostics().getFirst();
        List<Diagnostic> all =
                List.of(Rule.values()).stream()
                        .map(rule -> Diagnostic.of(rule, one.location(), one.message()))
                        .toList();

        assertThat(faults(format, Report.of(format, all, Sample.context(Language.FR, temp))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, error, erreur",
        "JSON, endColumn, fin",
        "GITLAB, major, error",
        "GITLAB, fingerprint, id",
        "SARIF, error, erreur",
        "SARIF, startLine, line",
        "SARIF, 2.1.0, 2.0.0"
    })
    void the_schemas_see_a_wrong_word(ReportFormat format, String word, String wrong)
            throws IOException {
        String report = Report.of(format, Sample.diagnostics(), Sample.context(Language.FR, temp));

        assertThat(faults(format, report.replace('"' + word + '"', '"' + wrong + '"')))
                .isNotEmpty();
    }
}
