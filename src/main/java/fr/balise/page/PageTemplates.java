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
        Template<MessageView> redirect) {

    /// Template names and their views.
    static final Map<String, Class<? extends Record>> CONTRACT =
            Map.of(
                    "accueil", HomeView.class,
                    "liste", ListView.class,
                    "document", DocumentView.class,
                    "termes", TermsView.class,
                    "repertoire", DirectoryView.class,
                    "glossaire", GlossaryView.class,
                    "recherche", SearchView.class,
                    "imprimer", PrintView.class,
                    "introuvable", MessageView.class,
                    "redirection", MessageView.class);

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
                    "renvoi",
                    "credit",
                    "financement",
                    "financement.annee",
                    "fiches.titre",
                    "fiches.n",
                    "documents.n",
                    "mot-cle",
                    "territoire",
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
                    "redirection.titre");

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
                                ready.get("redirection", MessageView.class))));
    }
}
