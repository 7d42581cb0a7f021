package fr.balise.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A form in which diagnostics are written, named after `--format`.
public enum ReportFormat {
    /// For people at a terminal: a sentence, the line with carets under the words meant, a piece of advice.
    TEXT("text"),
    /// For programs: one object with everything that is known.
    JSON("json"),
    /// For GitHub Actions: workflow commands that become annotations.
    GITHUB("github"),
    /// For GitLab: a Code Quality report.
    GITLAB("gitlab"),
    /// For code scanning and editors: SARIF 2.1.0.
    SARIF("sarif"),
    /// For Jenkins and other servers: test results in the XML of JUnit.
    JUNIT("junit");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /// The word of the command line: `text`, `json`, `github`, `gitlab`, `sarif` or `junit`.
    public String word() {
        return word;
    }

    /// The format with a word: `sarif` → [#SARIF]; empty for a word that no format has.
    public static Optional<ReportFormat> named(String word) {
        for (ReportFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The words of all formats, in order.
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }
}
