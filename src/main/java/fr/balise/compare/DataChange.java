package fr.balise.compare;

import fr.balise.diagnostic.Wording;

import java.util.List;

/// An entry of the reference data that changed for readers.
///
/// @param kind which data
/// @param name of the entry
/// @param words what is said of it, marked; all of one side where it is new or gone
public record DataChange(Kind kind, String name, List<Stretch> words) {

    public DataChange {
        words = List.copyOf(words);
    }

    /// The data that pages show of themselves.
    public enum Kind {
        ACRONYM("Glossaire", "Glossary"),
        ORGANISATION("Répertoire", "Directory"),
        TERRITORY("Territoires", "Territories");

        private final String fr;
        private final String en;

        Kind(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        /// Its name for people.
        public Wording label() {
            return new Wording(fr, en);
        }
    }
}
