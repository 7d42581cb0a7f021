package fr.balise.page;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.theme.Template;
import fr.balise.theme.Templates;
import fr.balise.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The templates of the pages, each with the record that it prints: the contract between Balise and a theme.
record PageTemplates(
        Template<HomeView> home,
        Template<ListView> list,
        Template<DocumentView> document,
        Template<TermsView> terms,
        Template<DirectoryView> directory,
        Template<GlossaryView> glossary,
        Template<SearchView> search,
        Template<PrintView> print,
        Template<MessageView> notFound,
        Template<MessageView> redirect,
        Template<AccessibilityView> accessibility,
        Template<EcoDesignView> ecoDesign) {

    /// Template names and their views.
    static final Map<String, Class<? extends Record>> CONTRACT =
            Map.ofEntries(
                    Map.entry("accueil", HomeView.class),
                    Map.entry("liste", ListView.class),
                    Map.entry("document", DocumentView.class),
                    Map.entry("termes", TermsView.class),
                    Map.entry("repertoire", DirectoryView.class),
                    Map.entry("glossaire", GlossaryView.class),
                    Map.entry("recherche", SearchView.class),
                    Map.entry("imprimer", PrintView.class),
                    Map.entry("introuvable", MessageView.class),
                    Map.entry("redirection", MessageView.class),
                    Map.entry("accessibilite", AccessibilityView.class),
                    Map.entry("eco-conception", EcoDesignView.class));

    /// The interface texts that the pages ask for themselves, beside those that templates print.
    static final List<String> STRINGS =
            List.of(
                    "menu.accueil",
                    "menu.fiches",
                    "menu.mots-cles",
                    "menu.territoires",
                    "menu.repertoire",
                    "menu.glossaire",
                    "numero",
                    "numero.serie",
                    "description.page",
                    "renvoi",
                    "credit",
                    "financement",
                    "financement.annee",
                    "fiches.titre",
                    "fiches.n",
                    "documents.n",
                    "mot-cle",
                    "territoire",
                    "pays",
                    "annee",
                    "fiches.titre-tableau",
                    "fiches.cartes",
                    "fiches.tableau",
                    "filtres.fiches.1",
                    "filtres.fiches.n",
                    "filtres.fiches.0",
                    "filtres.fiches.rien",
                    "filtres.fiches.mots",
                    "structures.n",
                    "filtres.structures.0",
                    "filtres.structures.1",
                    "filtres.structures.n",
                    "filtres.structures.rien",
                    "filtres.structures.mots",
                    "filtres.familles",
                    "glossaire.suite.n",
                    "filtres.mots-cles",
                    "filtres.territoires",
                    "filtres.pays",
                    "filtres.annees",
                    "accueil.nombre.n",
                    "accueil.fiches.n",
                    "accueil.territoires.n",
                    "accueil.pays.n",
                    "accueil.mots-cles.n",
                    "levier",
                    "terme.titre",
                    "accueil.suite",
                    "autres",
                    "recherche.titre",
                    "imprimer.titre",
                    "imprimer.annexes",
                    "telecharger.fiche",
                    "telecharger.article",
                    "telecharger.panorama",
                    "telecharger.publication",
                    "telecharger.livre",
                    "telecharger.page",
                    "introuvable.titre",
                    "introuvable.retour",
                    "redirection.titre",
                    "accessibilite.contact.editeur",
                    "accessibilite.date",
                    "accessibilite.date-mois",
                    "accessibilite.engagement",
                    "accessibilite.engagement-sans-nom",
                    "accessibilite.etat.non",
                    "accessibilite.etat.partielle",
                    "accessibilite.etat.totale",
                    "accessibilite.lien.non",
                    "accessibilite.lien.partielle",
                    "accessibilite.lien.totale",
                    "accessibilite.portee",
                    "accessibilite.portee-adresse",
                    "accessibilite.resultats.aucun",
                    "accessibilite.resultats.audit",
                    "accessibilite.resultats.taux",
                    "accessibilite.sans-audit",
                    "accessibilite.titre",
                    "eco.budget.aucun",
                    "eco.budget.fiche",
                    "eco.budget.photo",
                    "eco.mesure.accueil",
                    "eco.mesure.liste",
                    "eco.mesure.lourde",
                    "eco.mesure.mediane",
                    "eco.mesure.photo",
                    "eco.mesure.recherche",
                    "eco.titre");

    /// The templates of a theme, ready to print; empty, with diagnostics, when one of them cannot.
    static Outcome<Optional<PageTemplates>> of(Theme theme) {
        Outcome<Templates> checked = theme.templates(CONTRACT);
        List<Diagnostic> problems = new ArrayList<>(checked.diagnostics());
        problems.addAll(theme.requireStrings(STRINGS));
        // What is malformed was reported when the theme was loaded.
        if (!problems.isEmpty() || !checked.value().areReady()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        Templates ready = checked.value();
        return Outcome.of(
                Optional.of(
                        new PageTemplates(
                                ready.get("accueil", HomeView.class),
                                ready.get("liste", ListView.class),
                                ready.get("document", DocumentView.class),
                                ready.get("termes", TermsView.class),
                                ready.get("repertoire", DirectoryView.class),
                                ready.get("glossaire", GlossaryView.class),
                                ready.get("recherche", SearchView.class),
                                ready.get("imprimer", PrintView.class),
                                ready.get("introuvable", MessageView.class),
                                ready.get("redirection", MessageView.class),
                                ready.get("accessibilite", AccessibilityView.class),
                                ready.get("eco-conception", EcoDesignView.class))));
    }
}
