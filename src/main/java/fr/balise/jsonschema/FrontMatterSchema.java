package fr.balise.jsonschema;

import static fr.balise.jsonschema.Values.any;
import static fr.balise.jsonschema.Values.date;
import static fr.balise.jsonschema.Values.list;
import static fr.balise.jsonschema.Values.number;
import static fr.balise.jsonschema.Values.text;
import static fr.balise.jsonschema.Values.textLike;
import static fr.balise.jsonschema.Values.whole;
import static fr.balise.jsonschema.Values.word;
import static fr.balise.jsonschema.Values.yesOrNo;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;
import fr.balise.json.Json;

/// The JSON Schema of the front matter, in the order in which the guide explains its keys.
///
/// Unknown keys are allowed: they are for themes.
final class FrontMatterSchema {

    private static final int HIGHEST_NUMBER = 999_999;

    private final Suggestions suggestions;
    private final Language language;

    FrontMatterSchema(Suggestions suggestions, Language language) {
        this.suggestions = suggestions;
        this.language = language;
    }

    Json.Obj schema() {
        return new Keys(language)
                .key(
                        "type",
                        say("Type", "Type"),
                        say(
                                "Le type de document ; sans cette clé, celui du dossier.",
                                "The type of document; without this key that of the folder."),
                        word(DocumentType.words().keySet()))
                .key(
                        "numero",
                        say("Numéro", "Number"),
                        say(
                                "Le numéro de la fiche, unique dans sa série et jamais réemployé.",
                                "The number of the fiche, unique in its series and never reused."),
                        whole(1, HIGHEST_NUMBER),
                        "number")
                .key(
                        "serie",
                        say("Série", "Series"),
                        say(
                                "La série de la fiche, si ce n'est pas celle de la publication.",
                                "The series of the fiche, where it is not the publication's."),
                        list(textLike(suggestions.series())),
                        "series")
                .key(
                        "titre",
                        say("Titre", "Title"),
                        say(
                                "Le titre ; entre guillemets droits s'il contient un deux-points.",
                                "The title; between straight quotes if it has a colon in it."),
                        text(),
                        "title")
                .key(
                        "sous-titre",
                        say("Sous-titre", "Subtitle"),
                        say("Une seconde ligne du titre.", "A second line of the title."),
                        text(),
                        "subtitle")
                .key(
                        "resume",
                        say("Résumé", "Summary"),
                        say(
                                "Une ou deux phrases ; sans cette clé, le début du texte.",
                                "A sentence or two; without this key the beginning of the text."),
                        text(),
                        "description",
                        "summary")
                .key(
                        "date",
                        say("Date", "Date"),
                        say(
                                "Une année, un mois ou un jour : 2019, 2019-06 ou 2019-06-15.",
                                "A year, a month or a day: 2019, 2019-06 or 2019-06-15."),
                        date())
                .key(
                        "mots-cles",
                        say("Mots-clés", "Key words"),
                        say(
                                "Les mots-clés, dans la graphie de donnees/mots-cles.yaml.",
                                "The key words, spelt as in donnees/mots-cles.yaml."),
                        list(textLike(suggestions.keywords())),
                        "keywords",
                        "tags")
                .key(
                        "territoires",
                        say("Territoires", "Territories"),
                        say(
                                "Des noms, ou des identifiants de donnees/territoires.yaml.",
                                "Names, or ids of donnees/territoires.yaml."),
                        list(textLike(suggestions.territories())),
                        "territories")
                .key(
                        "image",
                        say("Image", "Image"),
                        say(
                                "Un fichier de medias/, avec ce qu'il montre et son auteur.",
                                "A file of medias/, with what it shows and who made it."),
                        any(textLike(suggestions.pictures()), image()))
                .key(
                        "financement",
                        say("Financement", "Funding"),
                        say(
                                "Qui a payé quoi : des parts qui font 100 %, des montants qui font"
                                        + " le total.",
                                "Who paid what: shares that make 100%, amounts that make the"
                                        + " total."),
                        any(funding(), Values.nothing()),
                        "funding")
                .key(
                        "contacts",
                        say("Contacts", "Contacts"),
                        say("À qui écrire.", "Whom to write to."),
                        any(list(contact()), Values.nothing()))
                .key(
                        "soutiens",
                        say("Soutiens", "Supporters"),
                        say(
                                "«Avec le soutien de» : des identifiants de"
                                        + " donnees/structures.yaml.",
                                "Supported by: ids of donnees/structures.yaml."),
                        list(
                                suggestions.organisations().isEmpty()
                                        ? text()
                                        : word(suggestions.organisations())),
                        "supporters")
                .key(
                        "langue",
                        say("Langue", "Language"),
                        say(
                                "La langue du texte, si ce n'est pas celle de la publication.",
                                "The language of the text, where it is not the publication's."),
                        Values.language(),
                        "lang",
                        "language")
                .key(
                        "brouillon",
                        say("Brouillon", "Draft"),
                        say(
                                "true : ce document n'est pas encore publié.",
                                "true: this document is not published yet."),
                        yesOrNo(false),
                        "draft")
                .key(
                        "alias",
                        say("Anciennes adresses", "Old addresses"),
                        say(
                                "Les adresses que la page portait, et qui y mènent encore.",
                                "Addresses that the page had, which still lead to it."),
                        list(text()),
                        "aliases")
                .key(
                        "relu-le",
                        say("Relu le", "Reviewed"),
                        say("La date de la dernière relecture.", "When it was last read over."),
                        date(),
                        "reviewed")
                .key(
                        "a-relire-le",
                        say("À relire le", "Review by"),
                        say(
                                "La date de la prochaine relecture ; passée, «balise check» la"
                                        + " signale.",
                                "When it is to be read over again; `balise check` tells when it"
                                        + " has passed."),
                        date(),
                        "review-by")
                .open();
    }

    private Json.Obj image() {
        return new Keys(language)
                .required(
                        "fichier",
                        say("Fichier", "File"),
                        say("Un fichier de medias/.", "A file of medias/."),
                        textLike(suggestions.pictures()),
                        "file",
                        "src")
                .key(
                        "alt",
                        say("Texte de remplacement", "Alternative text"),
                        say(
                                "Ce que l'image montre, pour qui ne la voit pas.",
                                "What the image shows, for those who do not see it."),
                        text())
                .key(
                        "credit",
                        say("Crédit", "Credit"),
                        say("Qui a fait l'image.", "Who made the image."),
                        text())
                .key(
                        "decorative",
                        say("Décorative", "Decorative"),
                        say(
                                "true : l'image ne dit rien que le texte ne dise.",
                                "true: the image says nothing that the text does not."),
                        yesOrNo(false))
                .open();
    }

    private Json.Obj funding() {
        Json.Obj line =
                new Keys(language)
                        .required(
                                "financeur",
                                say("Financeur", "Funder"),
                                say("Qui paie.", "Who pays."),
                                text(),
                                "funder")
                        .key(
                                "montant",
                                say("Montant", "Amount"),
                                say("Combien, dans la devise.", "How much, in the currency."),
                                number(),
                                "amount")
                        .key(
                                "part",
                                say("Part", "Share"),
                                say("La part du total, en pour cent.", "Per cent of the total."),
                                number(),
                                "share")
                        .key(
                                "devise",
                                say("Devise", "Currency"),
                                say(
                                        "La devise de cette ligne, si ce n'est pas celle du total.",
                                        "The currency of this line, where it is not that of the"
                                                + " total."),
                                text(),
                                "currency")
                        .open();
        return new Keys(language)
                .key(
                        "total",
                        say("Total", "Total"),
                        say("Le montant total.", "The total amount."),
                        number())
                .key(
                        "devise",
                        say("Devise", "Currency"),
                        say("EUR si rien n'est dit.", "EUR if nothing is said."),
                        text(),
                        "currency")
                .key(
                        "annee",
                        say("Année", "Year"),
                        say("L'année du budget.", "The year of the budget."),
                        whole(1, 9999),
                        "year")
                .key(
                        "lignes",
                        say("Lignes", "Lines"),
                        say("Une ligne par financeur.", "A line for each funder."),
                        list(line),
                        "lines")
                .open();
    }

    private Json.Obj contact() {
        return new Keys(language)
                .key("nom", say("Nom", "Name"), say("La personne.", "The person."), text(), "name")
                .key(
                        "fonction",
                        say("Fonction", "Role"),
                        say("Ce qu'elle fait.", "What they do."),
                        text(),
                        "role")
                .key(
                        "organisation",
                        say("Organisation", "Organisation"),
                        say("Où elle travaille.", "Where they work."),
                        text(),
                        "organization")
                .key(
                        "courriel",
                        say("Courriel", "Email"),
                        say("Son adresse électronique.", "Their mail address."),
                        text(),
                        "email")
                .key(
                        "telephone",
                        say("Téléphone", "Phone"),
                        say("Son numéro.", "Their number."),
                        text(),
                        "phone")
                .open();
    }

    private static Wording say(String fr, String en) {
        return new Wording(fr, en);
    }
}
