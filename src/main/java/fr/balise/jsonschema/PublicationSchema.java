package fr.balise.jsonschema;

import static fr.balise.jsonschema.Values.address;
import static fr.balise.jsonschema.Values.any;
import static fr.balise.jsonschema.Values.date;
import static fr.balise.jsonschema.Values.list;
import static fr.balise.jsonschema.Values.mapping;
import static fr.balise.jsonschema.Values.orNothing;
import static fr.balise.jsonschema.Values.text;
import static fr.balise.jsonschema.Values.word;
import static fr.balise.jsonschema.Values.yesOrNo;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;
import fr.balise.json.Json;

import java.util.List;

/// The JSON Schema of `publication.yaml`. Unknown keys are refused, as the build refuses them.
final class PublicationSchema {

    private static final Json.Obj TREE = Json.object().put("$ref", "#/$defs/sommaire").build();

    private final Language language;
    private final SettingsSchemas settings;

    PublicationSchema(Language language) {
        this.language = language;
        this.settings = new SettingsSchemas(language);
    }

    Json.Obj schema() {
        Json.Builder schema = Json.object();
        keys().members().forEach(schema::put);
        return schema.put("$defs", Json.object().put("sommaire", sommaire()).build()).build();
    }

    private Json.Obj keys() {
        return new Keys(language)
                .required(
                        "titre",
                        say("Titre", "Title"),
                        say("Le titre de la publication.", "The title of the publication."),
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
                                "Ce qu'est la publication, en une ou deux phrases.",
                                "What the publication is, in a sentence or two."),
                        text(),
                        "description",
                        "summary")
                .key(
                        "serie",
                        say("Série", "Series"),
                        say(
                                "La série des fiches qui n'en nomment pas.",
                                "The series of fiches that name none."),
                        text(),
                        "series")
                .key(
                        "langue",
                        say("Langue", "Language"),
                        say(
                                "La langue des textes et de l'interface.",
                                "The language of the texts and of the interface."),
                        Values.language(),
                        "lang",
                        "language")
                .key(
                        "adresse",
                        say("Adresse du site", "Address of the site"),
                        say(
                                "Pour le flux, le plan du site et les liens canoniques.",
                                "For the feed, the site map and canonical links."),
                        address(),
                        "url")
                .key(
                        "depot",
                        say("Dépôt", "Repository"),
                        say("Où modifier les textes.", "Where texts can be edited."),
                        address(),
                        "repository")
                .key(
                        "branche",
                        say("Branche", "Branch"),
                        say(
                                "La branche du dépôt ; main si rien n'est dit.",
                                "The branch of the repository; main if nothing is said."),
                        text(),
                        "branch")
                .key(
                        "historique",
                        say("Historique", "History"),
                        say(
                                "Ce que les pages disent de l'histoire de leur texte.",
                                "What pages tell of the history of their text."),
                        orNothing(settings.history()),
                        "history")
                .key(
                        "editeur",
                        say("Éditeur", "Publisher"),
                        say("Qui publie.", "Who publishes."),
                        orNothing(publisher()),
                        "publisher")
                .key(
                        "editions",
                        say("Éditions", "Editions"),
                        say(
                                "De la plus ancienne à l'actuelle.",
                                "Oldest first, the current one last."),
                        list(edition()))
                .key(
                        "licence",
                        say("Licence", "Licence"),
                        say(
                                "Un identifiant SPDX ou une adresse.",
                                "An SPDX identifier or an address."),
                        text(),
                        "license")
                .key(
                        "theme",
                        say("Thème", "Theme"),
                        say("Le nom du thème.", "The name of the theme."),
                        text())
                .key(
                        "sommaire",
                        say("Sommaire", "Table of contents"),
                        say("L'ordre de la publication.", "The order of the publication."),
                        list(TREE),
                        "contents")
                .key(
                        "regles",
                        say("Règles", "Rules"),
                        say(
                                "La gravité d'une règle, partout ou par chemin.",
                                "The severity of a rule, everywhere or by path."),
                        orNothing(rules()),
                        "rules")
                .key(
                        "recherche",
                        say("Recherche", "Search"),
                        say("Poids, synonymes, exclusions.", "Weights, synonyms, exclusions."),
                        orNothing(settings.search()),
                        "search")
                .key(
                        "imprimer",
                        say("Impression", "Print"),
                        say("Papier, PDF, livre numérique.", "Paper, PDFs, electronic book."),
                        orNothing(settings.print()),
                        "print")
                .key(
                        "accueil",
                        say("Accueil", "Home page"),
                        say("Les fiches à découvrir.", "The fiches to discover."),
                        orNothing(settings.home()),
                        "home")
                .key(
                        "accessibilite",
                        say("Accessibilité", "Accessibility"),
                        say(
                                "Ce que dit la déclaration d'accessibilité.",
                                "What the accessibility statement says."),
                        orNothing(settings.accessibility()),
                        "accessibility")
                .key(
                        "schema",
                        say("Rubriques", "Sections"),
                        say(
                                "Les rubriques de chaque type de document ; non pour n'en vouloir"
                                        + " aucune.",
                                "The sections of each type of document; no for none."),
                        any(bodySchema(), yesOrNo(true)))
                .key(
                        "eco-conception",
                        say("Éco-conception", "Eco-design"),
                        say(
                                "Ce que la page d'éco-conception ajoute à ses mesures.",
                                "What the page on eco-design adds to its measures."),
                        orNothing(settings.ecoDesign()),
                        "eco-design")
                .closed();
    }

    private Json.Obj publisher() {
        return new Keys(language)
                .required("nom", say("Nom", "Name"), say("Son nom.", "Their name."), text(), "name")
                .key(
                        "adresse",
                        say("Adresse", "Address"),
                        say("Son site.", "Their site."),
                        address(),
                        "url")
                .closed();
    }

    private Json.Obj edition() {
        return new Keys(language)
                .required(
                        "nom",
                        say("Nom", "Name"),
                        say("Le nom de l'édition.", "The name of the edition."),
                        text(),
                        "name")
                .key("date", say("Date", "Date"), say("Sa date.", "Its date."), date())
                .closed();
    }

    private Json.Obj sommaire() {
        return any(
                text(),
                new Keys(language)
                        .required(
                                "titre",
                                say("Titre", "Title"),
                                say("Le titre du groupe.", "The title of the group."),
                                text(),
                                "title")
                        .key(
                                "pages",
                                say("Pages", "Pages"),
                                say("Les fichiers du groupe.", "The files of the group."),
                                list(TREE))
                        .closed());
    }

    private Json.Obj rules() {
        Json.Obj severity =
                word(
                        List.of(
                                "erreur",
                                "avertissement",
                                "info",
                                "ignorer",
                                "error",
                                "warning",
                                "ignore"));
        Json.Obj value = any(severity, mapping(severity));
        Json.Builder codes = Json.object();
        for (Rule rule : Rule.values()) {
            Json.Builder one = Json.object().put("title", rule.title().in(language));
            value.members().forEach(one::put);
            codes.put(rule.code(), one.build());
        }
        return Json.object()
                .put("type", "object")
                .put("properties", codes.build())
                .put("additionalProperties", false)
                .build();
    }

    private Json.Obj bodySchema() {
        Json.Obj section =
                any(
                        text(),
                        new Keys(language)
                                .required(
                                        "titre",
                                        say("Titre", "Title"),
                                        say(
                                                "Le titre de la rubrique.",
                                                "The title of the section."),
                                        text(),
                                        "title")
                                .key(
                                        "obligatoire",
                                        say("Obligatoire", "Required"),
                                        say("oui si rien n'est dit.", "yes if nothing is said."),
                                        yesOrNo(true),
                                        "required")
                                .key(
                                        "variantes",
                                        say("Variantes", "Variants"),
                                        say(
                                                "D'autres titres, signalés comme mal écrits.",
                                                "Other titles, reported as misspelt."),
                                        list(text()),
                                        "variants")
                                .closed());
        Json.Obj settings =
                new Keys(language)
                        .key(
                                "sections",
                                say("Rubriques", "Sections"),
                                say("Dans leur ordre.", "In their order."),
                                list(section),
                                "rubriques")
                        .key(
                                "ordre",
                                say("Ordre", "Order"),
                                say(
                                        "oui : les rubriques gardent cet ordre.",
                                        "yes: sections keep this order."),
                                yesOrNo(true),
                                "order")
                        .key(
                                "autres",
                                say("Autres", "Others"),
                                say(
                                        "oui : d'autres rubriques sont permises.",
                                        "yes: other sections are allowed."),
                                yesOrNo(true),
                                "others",
                                "other")
                        .closed();
        Json.Obj list = Json.object().put("type", "array").put("items", section).build();
        Json.Builder types = Json.object();
        for (String type : DocumentType.words().keySet()) {
            types.put(type, any(settings, list, yesOrNo(true)));
        }
        return Json.object()
                .put("type", "object")
                .put("properties", types.build())
                .put("additionalProperties", false)
                .build();
    }

    private static Wording say(String fr, String en) {
        return new Wording(fr, en);
    }
}
