package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.Optional;

/// What can be wrong with a key or the value that it is given, and its wording.
sealed interface ValueProblem {

    /// A value of another type than the key wants.
    record WrongType(Wording wanted, Wording found, Wording advice) implements ValueProblem {}

    /// A value of the right type that is not allowed.
    record Refused(String value, Wording wanted) implements ValueProblem {}

    /// A word that is none of those allowed.
    record NoneOf(String word, String known, Optional<String> nearest) implements ValueProblem {}

    /// A date that no calendar has, or that is written in another way.
    record Date(String value) implements ValueProblem {}

    /// A tag that is no language.
    record NotALanguage(String tag) implements ValueProblem {}

    /// A language by three letters that has two.
    record LongLanguage(String tag, String shorter) implements ValueProblem {}

    /// A text where an address of electronic mail is wanted.
    record NotAnEmail(String text) implements ValueProblem {}

    /// A text where a telephone number is wanted.
    record NotATelephone(String text) implements ValueProblem {}

    /// The decimals of a number between braces, which YAML takes for a key.
    record CommaBetweenBraces(String digits) implements ValueProblem {}

    /// A text where a web address is wanted.
    record NotAnAddress(String text) implements ValueProblem {}

    /// A key that must be there.
    record Missing(String key) implements ValueProblem {}

    /// A key that nobody knows.
    record UnknownKey(Rule rule, String key, Optional<String> nearest) implements ValueProblem {}

    /// The same thing said twice, under our name and another one.
    record Synonym(String key, String other) implements ValueProblem {}

    /// The same thing said under two names of other generators; the first of them counts.
    record PassedOver(String used, String other) implements ValueProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case WrongType(var wanted, var found, var advice) ->
                    say(
                                    Rule.WRONG_TYPE,
                                    place,
                                    "il faut ici " + wanted.fr() + ", pas " + found.fr(),
                                    wanted.en() + " is wanted here, not " + found.en())
                            .withHint(advice);
            case Refused(var value, var wanted) ->
                    say(
                            Rule.BAD_VALUE,
                            place,
                            "valeur refusée : «" + value + "» ; il faut " + wanted.fr(),
                            "value refused: `" + value + "`; it must be " + wanted.en());
            case NoneOf(var word, var known, var nearest) ->
                    near(
                            say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "valeur refusée : «"
                                            + word
                                            + "» ; il faut l'un de ces mots : "
                                            + known,
                                    "value refused: `" + word + "`; it must be one of: " + known),
                            nearest);
            case Date(var value) ->
                    say(
                                    Rule.BAD_DATE,
                                    place,
                                    "date impossible : «" + value + "»",
                                    "impossible date: `" + value + "`")
                            .withHint(
                                    new Wording(
                                            "écrivez l'année, l'année et le mois, ou le jour :"
                                                    + " 2019, 2019-06 ou 2019-06-15",
                                            "write the year, the year and month, or the day: 2019,"
                                                    + " 2019-06 or 2019-06-15"));
            case NotALanguage(var tag) ->
                    say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "langue inconnue : «" + tag + "»",
                                    "unknown language: `" + tag + "`")
                            .withHint(
                                    new Wording(
                                            "écrivez par exemple fr, en ou fr-CA",
                                            "write for instance fr, en or fr-CA"));
            case LongLanguage(var tag, var shorter) ->
                    say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "langue inconnue : «" + tag + "»",
                                    "unknown language: `" + tag + "`")
                            .withHint(
                                    new Wording(
                                            "son code a deux lettres : «" + shorter + "»",
                                            "its code has two letters: `" + shorter + "`"));
            case NotAnEmail(var text) ->
                    say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "ce n'est pas une adresse de courriel : «" + text + "»",
                                    "not an e-mail address: `" + text + "`")
                            .withHint(
                                    new Wording(
                                            "écrivez par exemple nom@exemple.fr, sans espace ; un"
                                                    + " numéro va dans «telephone:»",
                                            "write for instance name@exemple.fr, without spaces; a"
                                                    + " number goes into `telephone:`"));
            case NotATelephone(var text) ->
                    say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "ce n'est pas un numéro de téléphone : «" + text + "»",
                                    "not a telephone number: `" + text + "`")
                            .withHint(
                                    new Wording(
                                            "écrivez-le en chiffres ; une adresse va dans"
                                                    + " «courriel:»",
                                            "write it in digits; an address goes into"
                                                    + " `courriel:`"));
            case CommaBetweenBraces(var digits) ->
                    say(
                                    Rule.WRONG_TYPE,
                                    place,
                                    "entre accolades, la virgule sépare les valeurs : «"
                                            + digits
                                            + "» est perdu",
                                    "between braces a comma separates values: `"
                                            + digits
                                            + "` is lost")
                            .withHint(
                                    new Wording(
                                            "mettez le nombre entre guillemets droits : \"12,5\"",
                                            "put the number between straight quotes: \"12.5\""));
            case NotAnAddress(var text) ->
                    say(
                                    Rule.BAD_VALUE,
                                    place,
                                    "ce n'est pas une adresse : «" + text + "»",
                                    "not a web address: `" + text + "`")
                            .withHint(
                                    new Wording(
                                            "écrivez l'adresse entière : https://exemple.org/",
                                            "write the whole address: https://exemple.org/"));
            case Missing(var key) ->
                    say(
                                    Rule.MISSING_KEY,
                                    place,
                                    "il manque la clé «" + key + "»",
                                    "the key `" + key + "` is missing")
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne «" + key + ": …»",
                                            "add a line `" + key + ": …`"));
            case UnknownKey(var rule, var key, var nearest) ->
                    near(
                            say(
                                    rule,
                                    place,
                                    "clé inconnue : «" + key + "»",
                                    "unknown key: `" + key + "`"),
                            nearest);
            case Synonym(var key, var other) ->
                    say(
                                    Rule.DUPLICATE_KEY,
                                    place,
                                    "«" + other + "» et «" + key + "» disent la même chose",
                                    "`" + other + "` and `" + key + "` say the same thing")
                            .withHint(new Wording("gardez «" + key + "»", "keep `" + key + "`"));
            case PassedOver(var used, var other) ->
                    say(
                                    Rule.UNKNOWN_KEY,
                                    place,
                                    "«"
                                            + other
                                            + "» n'est pas lu : «"
                                            + used
                                            + "» dit la même chose",
                                    "`"
                                            + other
                                            + "` is not read: `"
                                            + used
                                            + "` says the same thing")
                            .withSeverity(Severity.INFO);
        };
    }

    private static Diagnostic say(Rule rule, Location place, String fr, String en) {
        return Diagnostic.of(rule, place, new Wording(fr, en));
    }

    private static Diagnostic near(Diagnostic problem, Optional<String> nearest) {
        return nearest.map(
                        name ->
                                problem.withHint(
                                        new Wording(
                                                "vouliez-vous écrire «" + name + "» ?",
                                                "did you mean `" + name + "`?")))
                .orElse(problem);
    }
}
