package fr.balise.jsonschema;

import static fr.balise.jsonschema.Values.address;
import static fr.balise.jsonschema.Values.list;
import static fr.balise.jsonschema.Values.number;
import static fr.balise.jsonschema.Values.text;
import static fr.balise.jsonschema.Values.textLike;
import static fr.balise.jsonschema.Values.whole;
import static fr.balise.jsonschema.Values.yesOrNo;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;

/// The JSON Schemas of the files of `donnees/` and of `medias/medias.yaml`: lists of entries.
final class DataSchemas {

    private final Suggestions suggestions;
    private final Language language;

    DataSchemas(Suggestions suggestions, Language language) {
        this.suggestions = suggestions;
        this.language = language;
    }

    Json.Obj organisations() {
        return list(
                new Keys(language)
                        .required(
                                "id",
                                id(),
                                say(
                                        "Le nom court que citent les fiches.",
                                        "The short name that fiches cite."),
                                text())
                        .required(
                                "nom",
                                name(),
                                say("Le nom d'usage.", "The usual name."),
                                text(),
                                "name")
                        .key(
                                "sigle",
                                say("Sigle", "Acronym"),
                                say(
                                        "Si le nom est une forme longue.",
                                        "Where the name is a long form."),
                                text(),
                                "acronym")
                        .key(
                                "famille",
                                say("Famille", "Family"),
                                say("Le groupe du répertoire.", "The group of the directory."),
                                text(),
                                "family")
                        .key(
                                "adresse",
                                web(),
                                say("Le site de la structure.", "The site of the organisation."),
                                address(),
                                "url")
                        .key(
                                "resume",
                                say("Résumé", "Summary"),
                                say("Une ou deux phrases.", "A sentence or two."),
                                text(),
                                "summary")
                        .key(
                                "logo",
                                say("Logo", "Logo"),
                                say("Un fichier de medias/.", "A file of medias/."),
                                textLike(suggestions.pictures()))
                        .open());
    }

    Json.Obj territories() {
        return list(
                new Keys(language)
                        .required(
                                "id",
                                id(),
                                say(
                                        "Le nom court que citent les fiches.",
                                        "The short name that fiches cite."),
                                text())
                        .required(
                                "nom",
                                name(),
                                say("Le nom qui se lit.", "The name that is read."),
                                text(),
                                "name")
                        .key(
                                "pays",
                                say("Pays", "Country"),
                                say("Le code du pays : FR.", "The code of the country: FR."),
                                text(),
                                "country")
                        .key(
                                "lat",
                                say("Latitude", "Latitude"),
                                say(
                                        "En degrés décimaux, de -90 à 90.",
                                        "In decimal degrees, from -90 to 90."),
                                number())
                        .key(
                                "lon",
                                say("Longitude", "Longitude"),
                                say(
                                        "En degrés décimaux, de -180 à 180.",
                                        "In decimal degrees, from -180 to 180."),
                                number())
                        .open());
    }

    Json.Obj keywords() {
        return list(
                new Keys(language)
                        .required(
                                "nom",
                                name(),
                                say("La graphie préférée.", "The preferred spelling."),
                                text(),
                                "name")
                        .key(
                                "famille",
                                say("Famille", "Family"),
                                say("Le groupe du mot-clé.", "The group of the key word."),
                                text(),
                                "family")
                        .key(
                                "variantes",
                                say("Variantes", "Variants"),
                                say(
                                        "D'autres graphies de même sens.",
                                        "Other spellings that mean the same."),
                                list(text()),
                                "variants")
                        .open());
    }

    Json.Obj glossary() {
        return list(
                new Keys(language)
                        .required(
                                "sigle",
                                say("Sigle", "Acronym"),
                                say("Tel qu'il s'écrit dans les textes.", "As texts write it."),
                                text(),
                                "acronym")
                        .required(
                                "forme",
                                say("Forme longue", "Long form"),
                                say("Ce qu'il abrège.", "What it stands for."),
                                text(),
                                "form")
                        .key(
                                "definition",
                                say("Définition", "Definition"),
                                say("Une phrase.", "A sentence."),
                                text())
                        .open());
    }

    Json.Obj externalFiches() {
        return list(
                new Keys(language)
                        .required(
                                "numero",
                                say("Numéro", "Number"),
                                say("Son numéro dans sa série.", "Its number in its series."),
                                whole(1, 999_999),
                                "number")
                        .key(
                                "serie",
                                say("Série", "Series"),
                                say(
                                        "Si ce n'est pas celle de la publication.",
                                        "Where it is not the publication's."),
                                textLike(suggestions.series()),
                                "series")
                        .required(
                                "titre",
                                say("Titre", "Title"),
                                say("Son titre.", "Its title."),
                                text(),
                                "title")
                        .required(
                                "adresse",
                                web(),
                                say("Où la lire.", "Where to read it."),
                                address(),
                                "url")
                        .open());
    }

    Json.Obj medias() {
        return list(
                new Keys(language)
                        .required(
                                "fichier",
                                say("Fichier", "File"),
                                say("Un fichier de medias/.", "A file of medias/."),
                                text(),
                                "file")
                        .key(
                                "alt",
                                say("Texte de remplacement", "Alternative text"),
                                say("Ce que l'image montre.", "What the image shows."),
                                text())
                        .key(
                                "credit",
                                say("Crédit", "Credit"),
                                say("Qui a fait l'image.", "Who made the image."),
                                text())
                        .key(
                                "licence",
                                say("Licence", "Licence"),
                                say(
                                        "Un identifiant SPDX ou une adresse.",
                                        "An SPDX identifier or an address."),
                                text(),
                                "license")
                        .key(
                                "decorative",
                                say("Décorative", "Decorative"),
                                say(
                                        "true : l'image ne dit rien que le texte ne dise.",
                                        "true: the image says nothing that the text does not."),
                                yesOrNo(false))
                        .open());
    }

    private static Wording id() {
        return say("Identifiant", "Id");
    }

    private static Wording name() {
        return say("Nom", "Name");
    }

    private static Wording web() {
        return say("Adresse", "Address");
    }

    private static Wording say(String fr, String en) {
        return new Wording(fr, en);
    }
}
