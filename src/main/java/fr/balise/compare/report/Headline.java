package fr.balise.compare.report;

import fr.balise.compare.Compared;
import fr.balise.compare.Differences;
import fr.balise.diagnostic.Language;

import java.util.Optional;

/// How much changes, in a line: «3 pages modifiées, 1 ajoutée, 1 retirée, 1 adresse perdue».
///
/// @param sentence the line
/// @param dirty that changes are counted which no commit has, where there are any
public record Headline(String sentence, Optional<String> dirty) {

    /// The line about some differences.
    public static Headline of(Differences differences, Compared compared, Language language) {
        Say say = new Say(language);
        return new Headline(
                say.headline(differences).replace('\u00a0', ' '),
                compared.dirty() ? Optional.of(say.dirty()) : Optional.empty());
    }
}
