package fr.balise.theme;

import fr.balise.diagnostic.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A view with one component of each kind, for the tests of this package.
record PageView(
        String titre,
        String html,
        int nombre,
        boolean brouillon,
        Optional<Auteur> auteur,
        List<Fiche> fiches,
        List<String> mots,
        List<Noeud> sommaire,
        Strings t) {

    record Auteur(String nom, Optional<String> adresse) {}

    record Fiche(int numero, String titre, Optional<String> resume) {}

    record Noeud(String texte, List<Noeud> noeuds) {}

    static final Strings TEXTS =
            Strings.of(Language.FR, Map.of("cite-par", "Cité par", "vide", " "));

    /// A page with nothing but a title.
    static PageView titled(String titre) {
        return new PageView(
                titre, "", 0, false, Optional.empty(), List.of(), List.of(), List.of(), TEXTS);
    }

    /// A page with something of everything.
    static PageView full() {
        return new PageView(
                "L'eau & le sel",
                "<p>Déjà <b>prêt</b></p>",
                56,
                true,
                Optional.of(new Auteur("Ana", Optional.of("https://exemple.fr/?a=1&b=2"))),
                List.of(
                        new Fiche(54, "Porto-Novo", Optional.of("Un jardin")),
                        new Fiche(55, "Plateau central", Optional.empty())),
                List.of("eau", "sel"),
                List.of(
                        new Noeud("Un", List.of(new Noeud("Un deux", List.of()))),
                        new Noeud("Trois", List.of())),
                TEXTS);
    }
}
