package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class TextReportTest {

    private static final Wording FAULT = new Wording("faute", "fault");

    @TempDir Path temp;

    private static String told(Diagnostic diagnostic, String line, boolean colour) {
        return Report.of(
                ReportFormat.TEXT,
                List.of(diagnostic),
                new ReportContext(Language.FR, colour, (f, n) -> Optional.of(line), "0.1.0"));
    }

    private static Diagnostic at(int line, int column, int length) {
        return Diagnostic.of(Rule.UNKNOWN_FICHE, new Location("a.md", line, column, length), FAULT);
    }

    @Test
    void a_point_gets_one_caret() {
        assertThat(told(at(7, 3, 0), "abcdef", false))
                .isEqualTo(
                        """
                        a.md:7:3: erreur BAL203: faute
                            7 │ abcdef
                              │   ^
                        """);
    }

    @Test
    void a_large_line_number_widens_the_margin_of_both_lines() {
        assertThat(told(at(1234567, 1, 3), "abcdef", false))
                .isEqualTo(
                        """
                        a.md:1234567:1: erreur BAL203: faute
                        1234567 │ abcdef
                                │ ^^^
                        """);
    }

    @Test
    void an_empty_line_leaves_no_space_at_its_end() {
        assertThat(told(at(2, 1, 0), "", false))
                .isEqualTo(
                        """
                        a.md:2:1: erreur BAL203: faute
                            2 │
                              │ ^
                        """);
    }

    @Test
    void a_whole_file_has_no_frame_but_its_first_word_has_one() {
        assertThat(told(at(1, 1, 0), "abc", false)).isEqualTo("a.md:1:1: erreur BAL203: faute\n");
        assertThat(told(at(1, 1, 3), "abc", false)).contains("    1 │ abc\n      │ ^^^\n");
    }

    @ParameterizedTest
    @CsvSource({"ERROR,31,erreur", "WARNING,33,avertissement", "INFO,36,info"})
    void the_path_is_bold_and_the_severity_coloured_when_asked(
            Severity severity, int colour, String word) {
        String expected = "\u001B[1ma.md:1:1\u001B[0m: \u001B[" + colour + "m" + word;

        assertThat(told(at(1, 1, 0).withSeverity(severity), "abc", true))
                .isEqualTo(expected + "\u001B[0m BAL203: faute\n");
        assertThat(told(at(1, 1, 3).withSeverity(severity), "abc", false)).doesNotContain("\u001B");
    }

    @Test
    void no_control_of_an_author_reaches_the_terminal() throws IOException {
        String told =
                Report.of(
                        ReportFormat.TEXT, Sample.diagnostics(), Sample.context(Language.FR, temp));

        assertThat(told.replace("\n", "").codePoints())
                .noneMatch(Character::isISOControl)
                .doesNotContain(0x202E, 0x202C);
        assertThat(told.lines()).noneMatch(line -> line.startsWith("::"));
    }
}
