package fr.balise.diagnostic;

import java.util.Optional;

/// How much a diagnostic matters, worst first. Only an [#ERROR] keeps a site from being written.
public enum Severity {
    ERROR("erreur", "error"),
    WARNING("avertissement", "warning"),
    INFO("info", "info"),
    IGNORE("ignorer", "ignore");

    private final String fr;
    private final String en;

    Severity(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /// The word shown to an author, which is also the word written in `regles:`.
    public String word(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    /// The severity named by a word in either language: `erreur` or `error` → [#ERROR]; empty for other words.
    public static Optional<Severity> named(String word) {
        for (Severity severity : values()) {
            if (severity.fr.equals(word) || severity.en.equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
