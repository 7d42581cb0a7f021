package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Each format in both languages, to the letter; `-Dgolden=write` writes the expected files.
class ReportTest {

    private static final Path EXPECTED = Path.of("src/test/resources/report");

    @TempDir Path temp;

    @ParameterizedTest
    @EnumSource
    void the_same_diagnostics_are_told_to_the_letter(ReportFormat format) throws IOException {
        for (Language language : Language.values()) {
            Path expected = EXPECTED.resolve(format.word() + "." + language.tag() + ".txt");
            String found = Report.of(format, Sample.diagnostics(), Sample.context(language, temp));
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(expected, found);
            }
            assertThat(found).isEqualTo(Files.readString(expected));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_report_ends_its_last_line_once(ReportFormat format) throws IOException {
        String found = Report.of(format, Sample.diagnostics(), Sample.context(Language.FR, temp));

        assertThat(found).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource
    void an_ignored_rule_is_not_told(ReportFormat format) throws IOException {
        List<Diagnostic> ignored =
                Sample.diagnostics().stream().map(d -> d.withSeverity(Severity.IGNORE)).toList();
        ReportContext context = Sample.context(Language.FR, temp);

        assertThat(Report.of(format, ignored, context))
                .isEqualTo(Report.of(format, List.of(), context))
                .doesNotContain("BAL");
    }

    @ParameterizedTest
    @EnumSource
    void a_format_is_found_by_its_word(ReportFormat format) {
        assertThat(ReportFormat.named(format.word())).contains(format);
        assertThat(ReportFormat.named(format.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(10)
    void ten_thousand_diagnostics_on_a_line_of_100_kilobytes_take_no_time(ReportFormat format) {
        String line = "🇫🇷e\u0301\t漢 ".repeat(10_000);
        List<Diagnostic> many =
                IntStream.range(0, 10_000)
                        .mapToObj(
                                i ->
                                        Diagnostic.of(
                                                Rule.UNKNOWN_FICHE,
                                                new Location("a.md", 1, 1 + i * 10, 5 + i),
                                                new Wording("faute", "fault")))
                        .toList();
        ReportContext context =
                new ReportContext(Language.FR, true, (file, number) -> Optional.of(line), "0.1.0");

        assertThat(Report.of(format, many, context).lines().count()).isGreaterThanOrEqualTo(10_000);
    }
}
