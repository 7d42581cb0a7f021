package fr.balise.jsonschema;

import static fr.balise.jsonschema.Values.date;
import static fr.balise.jsonschema.Values.list;
import static fr.balise.jsonschema.Values.mapping;
import static fr.balise.jsonschema.Values.text;
import static fr.balise.jsonschema.Values.whole;
import static fr.balise.jsonschema.Values.word;
import static fr.balise.jsonschema.Values.yesOrNo;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;

import java.util.List;

/// The parts of `publication.yaml` that set how an edition is made: search, print, home page, statements.
final class SettingsSchemas {

    private final Language language;

    SettingsSchemas(Language language) {
        this.language = language;
    }

    Json.Obj search() {
        Json.Obj weight = whole(1, 100);
        Json.Obj weights =
                new Keys(language)
                        .key(
                                "titre",
                                say("Titre", "Title"),
                                say("Poids du titre.", "Weight of the title."),
                                weight,
                                "title")
                        .key(
                                "etiquettes",
                                say("Étiquettes", "Tags"),
                                say(
                                        "Poids des mots-clés et territoires.",
                                        "Weight of key words and territories."),
                                weight,
                                "tags")
                        .key(
                                "resume",
                                say("Résumé", "Summary"),
                                say("Poids du résumé.", "Weight of the summary."),
                                weight,
                                "summary")
                        .key(
                                "texte",
                                say("Texte", "Text"),
                                say("Poids du texte.", "Weight of the text."),
                                weight,
                                "text")
                        .closed();
        return new Keys(language)
                .key(
                        "poids",
                        say("Poids", "Weights"),
                        say("De 1 à 100.", "From 1 to 100."),
                        Values.orNothing(weights),
                        "weights")
                .key(
                        "synonymes",
                        say("Synonymes", "Synonyms"),
                        say(
                                "Des listes d'expressions de même sens.",
                                "Lists of expressions that mean the same."),
                        list(list(text())),
                        "synonyms")
                .key(
                        "racines",
                        say("Racines", "Roots"),
                        say("La racine de quelques mots.", "The root of some words."),
                        Values.orNothing(mapping(text())),
                        "roots")
                .key(
                        "exclure",
                        say("Exclure", "Exclude"),
                        say("Les chemins laissés de côté.", "The paths left out."),
                        list(text()),
                        "exclude")
                .closed();
    }

    Json.Obj print() {
        return new Keys(language)
                .key(
                        "format",
                        say("Format", "Paper"),
                        say("A4 ou A5.", "A4 or A5."),
                        word(List.of("A4", "A5")),
                        "paper")
                .key(
                        "fonds-perdus",
                        say("Fonds perdus", "Bleed"),
                        say("true pour l'imprimeur.", "true for a printer."),
                        yesOrNo(false),
                        "bleed")
                .key(
                        "pdf",
                        say("PDF", "PDFs"),
                        say("Les PDF à faire.", "Which PDFs are made."),
                        list(word(List.of("fiches", "publication"))))
                .key(
                        "epub",
                        say("EPUB", "EPUB"),
                        say("Le livre numérique.", "The electronic book."),
                        yesOrNo(false))
                .key(
                        "exclure",
                        say("Exclure", "Exclude"),
                        say("Les chemins laissés de côté.", "The paths left out."),
                        list(text()),
                        "exclude")
                .closed();
    }

    Json.Obj home() {
        return new Keys(language)
                .key(
                        "decouvrir",
                        say("À découvrir", "To discover"),
                        say("Des numéros de fiches.", "Numbers of fiches."),
                        list(whole(1, 999_999)),
                        "discover")
                .closed();
    }

    Json.Obj accessibility() {
        return new Keys(language)
                .key(
                        "etat",
                        say("État", "State"),
                        say("La conformité au RGAA.", "The compliance with the RGAA."),
                        word(List.of("totale", "partielle", "non")),
                        "state")
                .key(
                        "taux",
                        say("Taux", "Rate"),
                        say("En pour cent.", "In per cent."),
                        whole(0, 100),
                        "rate")
                .key(
                        "date",
                        say("Date", "Date"),
                        say("La date de la déclaration.", "The date of the statement."),
                        date())
                .key(
                        "audit",
                        say("Audit", "Audit"),
                        say("Qui a fait l'audit.", "Who made the audit."),
                        text(),
                        "auditor")
                .key(
                        "contact",
                        say("Contact", "Contact"),
                        say("À qui signaler un défaut.", "Whom to tell of a fault."),
                        text())
                .key(
                        "non-conformites",
                        say("Non-conformités", "Non-compliances"),
                        say("Ce qui n'est pas conforme.", "What does not comply."),
                        list(text()),
                        "non-compliances")
                .key(
                        "derogations",
                        say("Dérogations", "Exemptions"),
                        say("Ce qui coûterait trop.", "What would cost too much."),
                        list(text()),
                        "exemptions")
                .key(
                        "non-soumis",
                        say("Non soumis", "Out of scope"),
                        say("Ce que la loi laisse de côté.", "What the law leaves out."),
                        list(text()),
                        "out-of-scope")
                .closed();
    }

    Json.Obj ecoDesign() {
        return new Keys(language)
                .key(
                        "hebergement",
                        say("Hébergement", "Hosting"),
                        say("Qui héberge le site, et comment.", "Who hosts the site, and how."),
                        text(),
                        "hosting")
                .key(
                        "contact",
                        say("Contact", "Contact"),
                        say("À qui écrire.", "Whom to write to."),
                        text())
                .key(
                        "texte",
                        say("Texte", "Text"),
                        say("Ce que l'éditeur veut dire.", "What the publisher wants to say."),
                        text(),
                        "text")
                .closed();
    }

    Json.Obj history() {
        return new Keys(language)
                .key(
                        "dates",
                        say("Dates", "Dates"),
                        say(
                                "Le jour de la dernière modification ; oui si rien n'est dit.",
                                "The day of the last change; yes if nothing is said."),
                        yesOrNo(true))
                .key(
                        "contributeurs",
                        say("Contributeurs", "Contributors"),
                        say(
                                "Les noms de qui a modifié le texte ; non si rien n'est dit.",
                                "The names of who changed the text; no if nothing is said."),
                        yesOrNo(true),
                        "contributors")
                .closed();
    }

    private static Wording say(String fr, String en) {
        return new Wording(fr, en);
    }
}
