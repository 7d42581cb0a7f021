package fr.balise.print.epub;

import fr.balise.diagnostic.Language;

/// The few words that the writer adds to a book, in the language of the publication.
///
/// @param cover name of the cover: «Couverture»
/// @param contents heading of the table of contents: «Sommaire»
/// @param landmarks heading of the list of landmarks: «Repères»
/// @param beginning where the text begins: «Début du texte»
/// @param pageList heading of the list of printed pages: «Pages de l’édition imprimée»
/// @param access how the book can be read, in a sentence that holds for every book
/// @param described the sentence that is added when every picture has a textual alternative
/// @param notDescribed the sentence that is added when some pictures have none
/// @param notJudged the sentence that says that nobody has judged the conformance of the book
public record EpubWords(
        String cover,
        String contents,
        String landmarks,
        String beginning,
        String pageList,
        String access,
        String described,
        String notDescribed,
        String notJudged) {

    /// The French words.
    public static EpubWords french() {
        return new EpubWords(
                "Couverture",
                "Sommaire",
                "Repères",
                "Début du texte",
                "Pages de l’édition imprimée",
                "Le texte s’adapte à la taille, à la police et aux couleurs choisies par le"
                    + " lecteur\u202F; titres, listes, tableaux et notes sont structurés, l’ordre"
                    + " de lecture est celui du texte, et un sommaire mène à chaque partie.",
                "Toutes les images porteuses de sens ont une description textuelle.",
                "Certaines images n’ont pas de description textuelle.",
                "La conformité de cette publication aux WCAG n’a pas été évaluée.");
    }

    /// The English words.
    public static EpubWords english() {
        return new EpubWords(
                "Cover",
                "Contents",
                "Landmarks",
                "Start of the text",
                "Pages of the printed edition",
                "The text follows the size, font and colours that the reader chooses; headings,"
                    + " lists, tables and notes are structured, the reading order is that of the"
                    + " text, and a table of contents leads to every part.",
                "All images with a meaning have a textual description.",
                "Some images have no textual description.",
                "The conformance of this publication with WCAG has not been evaluated.");
    }

    /// The words of an interface language.
    public static EpubWords in(Language language) {
        return switch (language) {
            case FR -> french();
            case EN -> english();
        };
    }
}
