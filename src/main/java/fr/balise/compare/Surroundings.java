package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Wording;

import java.util.List;

/// Pages that changed only because others did.
///
/// @param kind what they are
/// @param changed of which readers see other words or links
/// @param added new ones
/// @param removed ones that are gone
public record Surroundings(
        Kind kind, List<SitePath> changed, List<SitePath> added, List<SitePath> removed) {

    public Surroundings {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /// How many there are.
    public int count() {
        return changed.size() + added.size() + removed.size();
    }

    /// The kinds of pages that Balise makes by itself, and what stands around the text of documents.
    public enum Kind {
        AROUND(
                "Autour du texte d'autres documents (cité par, voir aussi, précédent et suivant)",
                "Around the text of other documents (cited by, see also, previous and next)"),
        HOME("Accueil", "Home"),
        LISTS("Listes des fiches et sommaires", "Lists of fiches and contents"),
        KEYWORDS("Mots-clés", "Key words"),
        TERRITORIES("Territoires et pays", "Territories and countries"),
        YEARS("Années", "Years"),
        ORGANISATIONS("Structures et répertoire", "Organisations and directory"),
        GLOSSARY("Glossaire et index", "Glossary and index"),
        PRINT("Page à imprimer", "Page to print"),
        OTHER("Autres pages faites par Balise", "Other pages made by Balise");

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

        /// The kind of a page that no source file stands for.
        static Kind of(SitePath page) {
            String path = page.value();
            int slash = path.indexOf('/');
            return switch (slash < 0 ? path : path.substring(0, slash)) {
                case "index.html" -> HOME;
                case "fiches", "chapitres", "articles", "panoramas", "pages" -> LISTS;
                case "mots-cles" -> KEYWORDS;
                case "territoires", "pays" -> TERRITORIES;
                case "annees" -> YEARS;
                case "structures", "repertoire.html" -> ORGANISATIONS;
                case "glossaire.html", "index-alphabetique.html" -> GLOSSARY;
                case "imprimer" -> PRINT;
                default -> OTHER;
            };
        }
    }
}
