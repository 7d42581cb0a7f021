package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

/// What can be wrong with YAML as such and with the type of a value, and its wording.
sealed interface YamlProblem {

    /// A colon followed by a space inside an unquoted value.
    record ColonInValue() implements YamlProblem {}

    /// A line that is neither a key with its value nor an item of a list.
    record NoColon() implements YamlProblem {}

    /// A quote that is opened and not closed.
    record OpenQuote() implements YamlProblem {}

    /// A bracket or brace that is opened and not closed.
    record OpenBracket() implements YamlProblem {}

    /// A tab where YAML wants spaces.
    record Tab() implements YamlProblem {}

    /// A value that starts with a sign that YAML keeps for itself.
    record SpecialSign() implements YamlProblem {}

    /// A line that stands further in or out than its neighbours.
    record Indentation() implements YamlProblem {}

    /// A second YAML document in one text.
    record SecondDocument() implements YamlProblem {}

    /// An invisible character that YAML forbids.
    record ControlCharacter() implements YamlProblem {}

    /// A list or mapping used as a key.
    record KeyNotText() implements YamlProblem {}

    /// Values nested without end.
    record TooDeep() implements YamlProblem {}

    /// Anything else.
    record Malformed() implements YamlProblem {}

    /// A key that was already given.
    record DuplicateKey(String key, int firstLine) implements YamlProblem {}

    /// A value of another type than the key wants.
    record WrongType(Wording wanted, Wording found, Wording advice) implements YamlProblem {}

    /// A value of the right type that is not allowed.
    record Refused(String value, Wording wanted) implements YamlProblem {}

    /// A date that no calendar has, or that is written in another way.
    record Date(String value) implements YamlProblem {}

    /// A key that must be there.
    record Missing(String key) implements YamlProblem {}

    /// The same thing said twice, under two names.
    record Synonym(String key, String other) implements YamlProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case ColonInValue() ->
                    syntax(place, "deux-points au milieu d'une valeur", "colon inside a value")
                            .withHint(
                                    new Wording(
                                            "mettez toute la valeur entre guillemets droits :"
                                                + " titre: \"Eau : un bien commun\"",
                                            "put the whole value between straight quotes: title:"
                                                + " \"Water: a common good\""));
            case NoColon() ->
                    syntax(
                                    place,
                                    "ligne sans deux-points ni tiret",
                                    "line without a colon or a hyphen")
                            .withHint(
                                    new Wording(
                                            "écrivez «clé: valeur», avec une espace après les"
                                                + " deux-points",
                                            "write `key: value`, with a space after the colon"));
            case OpenQuote() ->
                    syntax(
                                    place,
                                    "guillemet ou crochet ouvert et jamais refermé",
                                    "quote or bracket that never closes")
                            .withHint(
                                    new Wording(
                                            "fermez-le à la fin de la valeur ; une apostrophe ne se"
                                                + " met pas entre apostrophes",
                                            "close it at the end of the value; an apostrophe cannot"
                                                + " stand between apostrophes"));
            case OpenBracket() ->
                    syntax(
                                    place,
                                    "crochet ou accolade mal refermé",
                                    "bracket or brace not closed properly")
                            .withHint(
                                    new Wording(
                                            "séparez les valeurs par des virgules et fermez par ]"
                                                + " ou }",
                                            "separate the values by commas and close with ] or }"));
            case Tab() ->
                    syntax(place, "tabulation dans du YAML", "tab in YAML")
                            .withHint(
                                    new Wording(
                                            "remplacez-la par des espaces",
                                            "replace it by spaces"));
            case SpecialSign() ->
                    syntax(
                                    place,
                                    "signe réservé par YAML au début d'une valeur",
                                    "value starts with a sign reserved by YAML")
                            .withHint(
                                    new Wording(
                                            "mettez la valeur entre guillemets droits",
                                            "put the value between straight quotes"));
            case Indentation() ->
                    syntax(place, "décalage inattendu", "unexpected indentation")
                            .withHint(
                                    new Wording(
                                            "alignez cette ligne sur ses voisines, avec des espaces"
                                                + " ; une valeur qui commence par un guillemet"
                                                + " droit doit finir par le même",
                                            "align this line with its neighbours, using spaces; a"
                                                + " value that starts with a straight quote must"
                                                + " end with it"));
            case SecondDocument() ->
                    syntax(place, "second document YAML", "second YAML document")
                            .withHint(new Wording("retirez la ligne ---", "remove the line ---"));
            case ControlCharacter() ->
                    syntax(place, "caractère de contrôle interdit", "forbidden control character")
                            .withHint(
                                    new Wording(
                                            "effacez-le et retapez le texte",
                                            "delete it and type the text again"));
            case KeyNotText() ->
                    syntax(place, "clé qui n'est pas un mot", "key that is not a word");
            case TooDeep() ->
                    syntax(place, "valeurs imbriquées sans fin", "values nested without end");
            case Malformed() ->
                    syntax(place, "YAML mal formé", "malformed YAML")
                            .withHint(
                                    new Wording(
                                            "écrivez une clé par ligne, «clé: valeur», les textes"
                                                + " difficiles entre guillemets droits",
                                            "write one key per line, `key: value`, difficult texts"
                                                + " between straight quotes"));
            case DuplicateKey(var key, var firstLine) ->
                    Diagnostic.of(
                                    Rule.DUPLICATE_KEY,
                                    place,
                                    new Wording(
                                            "clé «" + key + "» donnée deux fois",
                                            "key `" + key + "` given twice"))
                            .withLabel(
                                    new Wording(
                                            "déjà à la ligne " + firstLine,
                                            "already at line " + firstLine))
                            .withHint(new Wording("gardez l'une des deux", "keep one of the two"));
            case WrongType(var wanted, var found, var advice) ->
                    Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    place,
                                    new Wording(
                                            "il faut ici " + wanted.fr() + ", pas " + found.fr(),
                                            wanted.en() + " is wanted here, not " + found.en()))
                            .withHint(advice);
            case Refused(var value, var wanted) ->
                    Diagnostic.of(
                            Rule.BAD_VALUE,
                            place,
                            new Wording(
                                    "valeur refusée : «" + value + "» ; il faut " + wanted.fr(),
                                    "value refused: `" + value + "`; it must be " + wanted.en()));
            case Date(var value) ->
                    Diagnostic.of(
                                    Rule.BAD_DATE,
                                    place,
                                    new Wording(
                                            "date impossible : «" + value + "»",
                                            "impossible date: `" + value + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez l'année, l'année et le mois, ou le jour :"
                                                + " 2019, 2019-06 ou 2019-06-15",
                                            "write the year, the year and month, or the day: 2019,"
                                                + " 2019-06 or 2019-06-15"));
            case Missing(var key) ->
                    Diagnostic.of(
                                    Rule.MISSING_KEY,
                                    place,
                                    new Wording(
                                            "il manque la clé «" + key + "»",
                                            "the key `" + key + "` is missing"))
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne «" + key + ": …»",
                                            "add a line `" + key + ": …`"));
            case Synonym(var key, var other) ->
                    Diagnostic.of(
                                    Rule.DUPLICATE_KEY,
                                    place,
                                    new Wording(
                                            "«" + other + "» et «" + key + "» disent la même chose",
                                            "`" + other + "` and `" + key + "` say the same thing"))
                            .withHint(new Wording("gardez «" + key + "»", "keep `" + key + "`"));
        };
    }

    private static Diagnostic syntax(Location place, String fr, String en) {
        return Diagnostic.of(Rule.YAML_SYNTAX, place, new Wording(fr, en));
    }
}
