package fr.balise.diagnostic;

/// One sentence in both languages, without a final full stop: the first letter is lower case, as it follows a code.
///
/// Example: `new Wording("renvoi vers une fiche inconnue : n°144", "reference to an unknown fiche: no. 144")`.
public record Wording(String fr, String en) {

    /// The sentence in the given language.
    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }
}
