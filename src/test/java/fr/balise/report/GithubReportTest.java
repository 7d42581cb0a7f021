package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class GithubReportTest {

    private record Command(String name, Map<String, String> properties, String data) {}

    private static String told(Diagnostic diagnostic) {
        return Report.of(
                ReportFormat.GITHUB,
                List.of(diagnostic),
                new ReportContext(Language.EN, true, (file, line) -> Optional.empty(), "0.1.0"));
    }

    /// Reads a command as the runner does: properties end at the first `::`, and `%25` is undone last.
    private static Command read(String line) {
        assertThat(line).startsWith("::").endsWith("\n").containsOnlyOnce("\n");
        String command = line.substring(2, line.length() - 1);
        int end = command.indexOf("::");
        String[] head = command.substring(0, end).split(" ", 2);
        Map<String, String> properties = new LinkedHashMap<>();
        for (String property : head[1].split(",", -1)) {
            String[] pair = property.split("=", 2);
            properties.put(pair[0], data(pair[1].replace("%3A", ":").replace("%2C", ",")));
        }
        return new Command(head[0], properties, data(command.substring(end + 2)));
    }

    private static String data(String escaped) {
        return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 %, plus",
                "%25 %0A %3A",
                "::error::x",
                "a\r\nb\n\nc",
                "a,b=c:d;e",
                "é « n°4 » 👩‍🚀"
            })
    void what_is_written_is_what_the_runner_reads(String words) {
        Diagnostic diagnostic =
                Diagnostic.of(
                                Rule.BROKEN_LINK,
                                new Location("content/" + words + ".md", 3, 9, 4),
                                new Wording("", words))
                        .withHint(new Wording("", words));

        assertThat(read(told(diagnostic)))
                .isEqualTo(
                        new Command(
                                "error",
                                Map.of(
                                        "file", "content/" + words + ".md",
                                        "line", "3",
                                        "endLine", "3",
                                        "col", "9",
                                        "endColumn", "13",
                                        "title", Rule.BROKEN_LINK.code()),
                                words + "\nhint: " + words));
    }

    @Test
    void an_escape_sequence_does_not_reach_the_log() {
        Diagnostic diagnostic =
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        new Location("a\u001Bb", 1, 1, 0),
                        new Wording("", "\u001B[2Jx"));

        assertThat(told(diagnostic))
                .isEqualTo(
                        "::error file=a·b,line=1,title=" + Rule.BROKEN_LINK.code() + "::·[2Jx\n");
    }

    @ParameterizedTest
    @CsvSource({"ERROR,error", "WARNING,warning", "INFO,notice"})
    void each_severity_has_its_command(Severity severity, String command) {
        Diagnostic diagnostic =
                Diagnostic.of(Rule.NO_CONTENT, Location.ofFile(""), new Wording("", "x"))
                        .withSeverity(severity);

        assertThat(told(diagnostic)).isEqualTo("::" + command + " title=BAL005::x\n");
    }
}
