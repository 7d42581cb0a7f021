package fr.balise.compare;

import fr.balise.diagnostic.Wording;

import java.util.List;

/// Something said of a document or of the publication that is said otherwise now.
///
/// @param fact what it is about
/// @param words the old and the new words, marked
public record FactChange(Fact fact, List<Stretch> words) {

    public FactChange {
        words = List.copyOf(words);
    }

    /// What can be said.
    public enum Fact {
        TITLE("Titre", "Title"),
        SUBTITLE("Sous-titre", "Subtitle"),
        NUMBER("Numéro", "Number"),
        SERIES("Série", "Series"),
        TYPE("Type", "Type"),
        DATE("Date", "Date"),
        KEYWORDS("Mots-clés", "Key words"),
        TERRITORIES("Territoires", "Territories"),
        SUMMARY("Résumé", "Summary"),
        LANGUAGE("Langue", "Language"),
        EDITION("Édition", "Edition"),
        LICENCE("Licence", "Licence"),
        PUBLISHER("Éditeur", "Publisher"),
        THEME("Thème", "Theme"),
        ORDER("Ordre de lecture", "Reading order");

        private final String fr;
        private final String en;

        Fact(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        /// Its name for people.
        public Wording label() {
            return new Wording(fr, en);
        }
    }
}
