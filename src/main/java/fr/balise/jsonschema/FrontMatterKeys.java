package fr.balise.jsonschema;

import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;
import fr.balise.jsonschema.Shape.Brief;
import fr.balise.jsonschema.Shape.Date;
import fr.balise.jsonschema.Shape.Decimal;
import fr.balise.jsonschema.Shape.LanguageTag;
import fr.balise.jsonschema.Shape.Many;
import fr.balise.jsonschema.Shape.Mapping;
import fr.balise.jsonschema.Shape.Named;
import fr.balise.jsonschema.Shape.OrNothing;
import fr.balise.jsonschema.Shape.Passage;
import fr.balise.jsonschema.Shape.Single;
import fr.balise.jsonschema.Shape.Text;
import fr.balise.jsonschema.Shape.Vocabulary;
import fr.balise.jsonschema.Shape.Whole;
import fr.balise.jsonschema.Shape.Word;
import fr.balise.jsonschema.Shape.YesNo;

import java.util.ArrayList;
import java.util.List;

/// Every key of the front matter, in the order in which the guide explains them: the one list from which the JSON Schema
/// and the forms of an editor are made.
public final class FrontMatterKeys {

    private static final int HIGHEST_NUMBER = 999_999;

    private FrontMatterKeys() {}

    /// The keys at the top of a document.
    public static List<FrontMatterKey> all() {
        return new Listed()
                .key(
                        "type",
                        say("Type", "Type"),
                        say(
                                "Le type de document ; sans cette clé, celui du dossier.",
                                "The type of document; without this key that of the folder."),
                        new Word(List.copyOf(DocumentType.words().keySet())))
                .key(
                        "numero",
                        say("Numéro", "Number"),
                        say(
                                "Le numéro de la fiche, unique dans sa série et jamais réemployé.",
                                "The number of the fiche, unique in its series and never reused."),
                        new Whole(1, HIGHEST_NUMBER),
                        "number")
                .key(
                        "serie",
                        say("Série", "Series"),
                        say(
                                "La série de la fiche, si ce n'est pas celle de la publication.",
                                "The series of the fiche, where it is not the publication's."),
                        new Single(new Named(Vocabulary.SERIES, false)),
                        "series")
                .key(
                        "titre",
                        say("Titre", "Title"),
                        say(
                                "Le titre ; entre guillemets droits s'il contient un deux-points.",
                                "The title; between straight quotes if it has a colon in it."),
                        new Text(),
                        "title")
                .key(
                        "sous-titre",
                        say("Sous-titre", "Subtitle"),
                        say("Une seconde ligne du titre.", "A second line of the title."),
                        new Text(),
                        "subtitle")
                .key(
                        "resume",
                        say("Résumé", "Summary"),
                        say(
                                "Une ou deux phrases ; sans cette clé, le début du texte.",
                                "A sentence or two; without this key the beginning of the text."),
                        new Passage(),
                        "description",
                        "summary")
                .key(
                        "date",
                        say("Date", "Date"),
                        say(
                                "Une année, un mois ou un jour : 2019, 2019-06 ou 2019-06-15.",
                                "A year, a month or a day: 2019, 2019-06 or 2019-06-15."),
                        new Date())
                .key(
                        "mots-cles",
                        say("Mots-clés", "Key words"),
                        say(
                                "Les mots-clés, dans la graphie de donnees/mots-cles.yaml.",
                                "The key words, spelt as in donnees/mots-cles.yaml."),
                        new Many(new Named(Vocabulary.KEYWORDS, false)),
                        "keywords",
                        "tags")
                .key(
                        "territoires",
                        say("Territoires", "Territories"),
                        say(
                                "Des noms, ou des identifiants de donnees/territoires.yaml.",
                                "Names, or ids of donnees/territoires.yaml."),
                        new Many(new Named(Vocabulary.TERRITORIES, false)),
                        "territories")
                .key(
                        "image",
                        say("Image", "Image"),
                        say(
                                "Un fichier de medias/, avec ce qu'il montre et son auteur.",
                                "A file of medias/, with what it shows and who made it."),
                        new Brief(image()))
                .key(
                        "financement",
                        say("Financement", "Funding"),
                        say(
                                "Qui a payé quoi : des parts qui font 100 %, des montants qui font"
                                        + " le total.",
                                "Who paid what: shares that make 100%, amounts that make the"
                                        + " total."),
                        new OrNothing(funding()),
                        "funding")
                .key(
                        "contacts",
                        say("Contacts", "Contacts"),
                        say("À qui écrire.", "Whom to write to."),
                        new OrNothing(new Many(contact())))
                .key(
                        "soutiens",
                        say("Soutiens", "Supporters"),
                        say(
                                "«Avec le soutien de» : des identifiants de"
                                        + " donnees/structures.yaml.",
                                "Supported by: ids of donnees/structures.yaml."),
                        new Many(new Named(Vocabulary.ORGANISATIONS, true)),
                        "supporters")
                .key(
                        "langue",
                        say("Langue", "Language"),
                        say(
                                "La langue du texte, si ce n'est pas celle de la publication.",
                                "The language of the text, where it is not the publication's."),
                        new LanguageTag(),
                        "lang",
                        "language")
                .key(
                        "brouillon",
                        say("Brouillon", "Draft"),
                        say(
                                "true : ce document n'est pas encore publié.",
                                "true: this document is not published yet."),
                        new YesNo(),
                        "draft")
                .key(
                        "alias",
                        say("Anciennes adresses", "Old addresses"),
                        say(
                                "Les adresses que la page portait, et qui y mènent encore.",
                                "Addresses that the page had, which still lead to it."),
                        new Many(new Text()),
                        "aliases")
                .key(
                        "relu-le",
                        say("Relu le", "Reviewed"),
                        say("La date de la dernière relecture.", "When it was last read over."),
                        new Date(),
                        "reviewed")
                .key(
                        "a-relire-le",
                        say("À relire le", "Review by"),
                        say(
                                "La date de la prochaine relecture ; passée, «balise check» la"
                                        + " signale.",
                                "When it is to be read over again; `balise check` tells when it"
                                        + " has passed."),
                        new Date(),
                        "review-by")
                .keys();
    }

    private static Mapping image() {
        return new Listed()
                .required(
                        "fichier",
                        say("Fichier", "File"),
                        say("Un fichier de medias/.", "A file of medias/."),
                        new Named(Vocabulary.PICTURES, false),
                        "file",
                        "src")
                .key(
                        "alt",
                        say("Texte de remplacement", "Alternative text"),
                        say(
                                "Ce que l'image montre, pour qui ne la voit pas.",
                                "What the image shows, for those who do not see it."),
                        new Text())
                .key(
                        "credit",
                        say("Crédit", "Credit"),
                        say("Qui a fait l'image.", "Who made the image."),
                        new Text())
                .key(
                        "decorative",
                        say("Décorative", "Decorative"),
                        say(
                                "true : l'image ne dit rien que le texte ne dise.",
                                "true: the image says nothing that the text does not."),
                        new YesNo())
                .mapping();
    }

    private static Mapping funding() {
        Mapping line =
                new Listed()
                        .required(
                                "financeur",
                                say("Financeur", "Funder"),
                                say("Qui paie.", "Who pays."),
                                new Text(),
                                "funder")
                        .key(
                                "montant",
                                say("Montant", "Amount"),
                                say("Combien, dans la devise.", "How much, in the currency."),
                                new Decimal(),
                                "amount")
                        .key(
                                "part",
                                say("Part", "Share"),
                                say("La part du total, en pour cent.", "Per cent of the total."),
                                new Decimal(),
                                "share")
                        .key(
                                "devise",
                                say("Devise", "Currency"),
                                say(
                                        "La devise de cette ligne, si ce n'est pas celle du total.",
                                        "The currency of this line, where it is not that of the"
                                                + " total."),
                                new Text(),
                                "currency")
                        .mapping();
        return new Listed()
                .key(
                        "total",
                        say("Total", "Total"),
                        say("Le montant total.", "The total amount."),
                        new Decimal())
                .key(
                        "devise",
                        say("Devise", "Currency"),
                        say("EUR si rien n'est dit.", "EUR if nothing is said."),
                        new Text(),
                        "currency")
                .key(
                        "annee",
                        say("Année", "Year"),
                        say("L'année du budget.", "The year of the budget."),
                        new Whole(1, 9999),
                        "year")
                .key(
                        "lignes",
                        say("Lignes", "Lines"),
                        say("Une ligne par financeur.", "A line for each funder."),
                        new Many(line),
                        "lines")
                .mapping();
    }

    private static Mapping contact() {
        return new Listed()
                .key(
                        "nom",
                        say("Nom", "Name"),
                        say("La personne.", "The person."),
                        new Text(),
                        "name")
                .key(
                        "fonction",
                        say("Fonction", "Role"),
                        say("Ce qu'elle fait.", "What they do."),
                        new Text(),
                        "role")
                .key(
                        "organisation",
                        say("Organisation", "Organisation"),
                        say("Où elle travaille.", "Where they work."),
                        new Text(),
                        "organization")
                .key(
                        "courriel",
                        say("Courriel", "Email"),
                        say("Son adresse électronique.", "Their mail address."),
                        new Text(),
                        "email")
                .key(
                        "telephone",
                        say("Téléphone", "Phone"),
                        say("Son numéro.", "Their number."),
                        new Text(),
                        "phone")
                .mapping();
    }

    private static Wording say(String fr, String en) {
        return new Wording(fr, en);
    }

    /// Keys in the making.
    private static final class Listed {

        private final List<FrontMatterKey> keys = new ArrayList<>();

        Listed key(String name, Wording title, Wording meaning, Shape shape, String... synonyms) {
            keys.add(new FrontMatterKey(name, title, meaning, shape, false, List.of(synonyms)));
            return this;
        }

        Listed required(
                String name, Wording title, Wording meaning, Shape shape, String... synonyms) {
            keys.add(new FrontMatterKey(name, title, meaning, shape, true, List.of(synonyms)));
            return this;
        }

        List<FrontMatterKey> keys() {
            return List.copyOf(keys);
        }

        Mapping mapping() {
            return new Mapping(keys);
        }
    }
}
