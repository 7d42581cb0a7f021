package fr.balise.markdown;

import fr.balise.diagnostic.Language;

/// The few words that Balise itself writes into a text, in the language of the publication.
///
/// @param keyFigures label of a `chiffres` block
/// @param timeline label of a `frise` block
/// @param lever word before the number of a recommendation: «Levier»
/// @param seeAlso label of a `lire-aussi` block
/// @param notes label of the footnotes
/// @param note word before the number of a note, in the name of its call: «Note»
/// @param backToCall beginning of the name of a link back, before the number: «Retour à l’appel de note»
/// @param taskDone name of a ticked box of a task list
/// @param taskOpen name of a box that is not ticked
public record MarkdownWords(
        String keyFigures,
        String timeline,
        String lever,
        String seeAlso,
        String notes,
        String note,
        String backToCall,
        String taskDone,
        String taskOpen) {

    /// The French words.
    public static MarkdownWords french() {
        return new MarkdownWords(
                "Chiffres clés",
                "Frise chronologique",
                "Levier",
                "Lire aussi",
                "Notes",
                "Note",
                "Retour à l’appel de note",
                "Fait",
                "À faire");
    }

    /// The English words.
    public static MarkdownWords english() {
        return new MarkdownWords(
                "Key figures",
                "Timeline",
                "Lever",
                "See also",
                "Notes",
                "Note",
                "Back to note call",
                "Done",
                "To do");
    }

    /// The words of an interface language.
    public static MarkdownWords in(Language language) {
        return switch (language) {
            case FR -> french();
            case EN -> english();
        };
    }
}
