package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;

import java.util.Optional;

/// What a diagnostic says, in one language.
///
/// @param message what is wrong
/// @param label a few words under the span
/// @param hint what to do
/// @param advice the hint with the word that announces it: `aide : …` or `hint: …`
record Words(
        String message, Optional<String> label, Optional<String> hint, Optional<String> advice) {

    private static final Wording ADVICE = new Wording("aide : ", "hint: ");

    static Words of(Diagnostic diagnostic, Language language) {
        Optional<String> hint = diagnostic.hint().map(words -> words.in(language));
        return new Words(
                diagnostic.message().in(language),
                diagnostic.label().map(words -> words.in(language)),
                hint,
                hint.map(text -> ADVICE.in(language) + text));
    }
}
