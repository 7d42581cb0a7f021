package fr.balise.print;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.theme.Template;
import fr.balise.theme.Templates;
import fr.balise.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The templates for paper, each with the record that it prints: the print part of the contract between Balise and a theme.
record PrintTemplates(
        Template<SheetView> sheet, Template<BookletView> booklet, Template<BookPageView> book) {

    /// Template names and their views.
    static final Map<String, Class<? extends Record>> CONTRACT =
            Map.of(
                    "imprime-fiche", SheetView.class,
                    "imprime-publication", BookletView.class,
                    "livre-page", BookPageView.class);

    /// The interface texts that the print edition asks for itself, beside those that templates print.
    static final List<String> STRINGS =
            List.of(
                    "numero",
                    "credit",
                    "financement",
                    "financement.annee",
                    "menu.repertoire",
                    "menu.glossaire",
                    "menu.mots-cles",
                    "menu.territoires",
                    "imprime.fiche",
                    "imprime.page",
                    "imprime.qr",
                    "imprime.aller",
                    "imprime.note",
                    "imprime.source",
                    "imprime.index",
                    "imprime.colophon",
                    "imprime.organisations",
                    "financement.entre",
                    "financement.inconnu",
                    "financement.reste",
                    "financement.autres.n",
                    "financement.note.plusieurs",
                    "financement.note.parts",
                    "financement.note.montants",
                    "financement.note.inconnus",
                    "financement.note.autrement",
                    "financement.note.sans-lignes",
                    "financement.note.aucun-chiffre",
                    "financement.note.seul",
                    "financement.note.zero",
                    "financement.note.negatif",
                    "financement.note.reste");

    /// The templates of a theme, ready to print; empty, with diagnostics, when one of them cannot.
    static Outcome<Optional<PrintTemplates>> of(Theme theme) {
        Outcome<Templates> checked = theme.templates(CONTRACT);
        List<Diagnostic> problems = new ArrayList<>(checked.diagnostics());
        problems.addAll(theme.requireStrings(STRINGS));
        if (!problems.isEmpty() || !checked.value().areReady()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        return Outcome.of(
                Optional.of(
                        new PrintTemplates(
                                checked.value().get("imprime-fiche", SheetView.class),
                                checked.value().get("imprime-publication", BookletView.class),
                                checked.value().get("livre-page", BookPageView.class))));
    }
}
