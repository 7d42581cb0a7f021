package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.Locale;

/// What can be wrong with a text as YAML, in words for authors, who know neither tokens nor scalars.
sealed interface SyntaxProblem {

    /// A colon followed by a space inside an unquoted value.
    record ColonInValue() implements SyntaxProblem {}

    /// A line that is neither a key with its value nor an item of a list.
    record NoColon() implements SyntaxProblem {}

    /// A key whose colon is not followed by a space.
    record NoSpaceAfterColon() implements SyntaxProblem {}

    /// A hyphen of a list that is not followed by a space.
    record NoSpaceAfterHyphen() implements SyntaxProblem {}

    /// A quote that is opened and not closed.
    record OpenQuote() implements SyntaxProblem {}

    /// Words after the quote that ends a value, which often is an apostrophe.
    record TextAfterQuote() implements SyntaxProblem {}

    /// A bracket or brace that is opened and not closed, or closed and not opened.
    record Bracket() implements SyntaxProblem {}

    /// A tab where YAML wants spaces.
    record Tab() implements SyntaxProblem {}

    /// A no-break space at the beginning of a line.
    record NoBreakSpace() implements SyntaxProblem {}

    /// A value that starts with a sign that YAML keeps for itself.
    record SpecialSign(String sign) implements SyntaxProblem {}

    /// A backslash that means nothing between straight quotes.
    record Backslash() implements SyntaxProblem {}

    /// A line that stands further in or out than its neighbours.
    record Indentation() implements SyntaxProblem {}

    /// A second YAML document in one text.
    record SecondDocument() implements SyntaxProblem {}

    /// An invisible character that YAML forbids.
    record ControlCharacter(int code) implements SyntaxProblem {}

    /// A list or mapping used as a key.
    record KeyNotText() implements SyntaxProblem {}

    /// Values nested without end.
    record TooDeep() implements SyntaxProblem {}

    /// Aliases that repeat a value without end.
    record TooManyAliases() implements SyntaxProblem {}

    /// Anything else.
    record Malformed() implements SyntaxProblem {}

    /// A comment that touches the value before it.
    record NoSpaceBeforeHash() implements SyntaxProblem {}

    /// A `#` that makes a comment of the end of a value.
    record CutByHash(String rest) implements SyntaxProblem {}

    /// A key that was already given.
    record DuplicateKey(String key, int firstLine) implements SyntaxProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case ColonInValue() ->
                    say(
                            place,
                            "deux-points au milieu d'une valeur",
                            "colon inside a value",
                            "mettez toute la valeur entre guillemets droits : titre: \"Eau : un"
                                    + " bien commun\"",
                            "put the whole value between straight quotes: title: \"Water: a common"
                                    + " good\"");
            case NoColon() ->
                    say(
                            place,
                            "ligne sans deux-points ni tiret",
                            "line without a colon or a hyphen",
                            "écrivez «clé: valeur», avec une espace après les deux-points",
                            "write `key: value`, with a space after the colon");
            case NoSpaceAfterColon() ->
                    say(
                            place,
                            "il manque une espace après les deux-points",
                            "a space is missing after the colon",
                            "écrivez «clé: valeur», avec une espace ordinaire",
                            "write `key: value`, with an ordinary space");
            case NoSpaceAfterHyphen() ->
                    say(
                            place,
                            "il manque une espace après le tiret",
                            "a space is missing after the hyphen",
                            "écrivez «- valeur» ; un texte qui commence par un tiret se met entre"
                                    + " guillemets droits",
                            "write `- value`; a text that starts with a hyphen goes between"
                                    + " straight quotes");
            case OpenQuote() ->
                    say(
                            place,
                            "guillemet ouvert et jamais refermé",
                            "quote that never closes",
                            "fermez-le à la fin de la valeur par le même signe",
                            "close it at the end of the value with the same sign");
            case TextAfterQuote() ->
                    say(
                            place,
                            "texte après le guillemet qui ferme la valeur",
                            "text after the quote that closes the value",
                            "mettez toute la valeur entre guillemets droits \"…\", et «…» à"
                                + " l'intérieur ; une apostrophe ne se met pas entre apostrophes",
                            "put the whole value between straight quotes \"…\", with other quotes"
                                    + " inside; an apostrophe cannot stand between apostrophes");
            case Bracket() ->
                    say(
                            place,
                            "crochet ou accolade mal refermé",
                            "bracket or brace not closed properly",
                            "séparez les valeurs par des virgules et fermez par ] ou } ; un texte"
                                    + " qui commence ainsi se met entre guillemets droits",
                            "separate the values by commas and close with ] or }; a text that"
                                    + " starts like this goes between straight quotes");
            case Tab() ->
                    say(
                            place,
                            "tabulation au début d'une ligne",
                            "tab at the beginning of a line",
                            "remplacez-la par des espaces",
                            "replace it by spaces");
            case NoBreakSpace() ->
                    say(
                            place,
                            "espace insécable au début d'une ligne",
                            "no-break space at the beginning of a line",
                            "remplacez-la par une espace ordinaire",
                            "replace it by an ordinary space");
            case SpecialSign(var sign) ->
                    say(
                            place,
                            "une valeur ne peut pas commencer par «" + sign + "»",
                            "a value cannot start with `" + sign + "`",
                            "mettez toute la valeur entre guillemets droits \"…\"",
                            "put the whole value between straight quotes \"…\"");
            case Backslash() ->
                    say(
                            place,
                            "barre oblique inverse sans signification",
                            "backslash that means nothing",
                            "doublez-la : \\\\, ou mettez la valeur entre apostrophes",
                            "double it: \\\\, or put the value between apostrophes");
            case Indentation() ->
                    say(
                            place,
                            "décalage inattendu",
                            "unexpected indentation",
                            "alignez cette ligne sur ses voisines, avec des espaces",
                            "align this line with its neighbours, using spaces");
            case SecondDocument() ->
                    say(
                            place,
                            "second document YAML",
                            "second YAML document",
                            "retirez la ligne «---»",
                            "remove the line `---`");
            case ControlCharacter(var code) ->
                    say(
                            place,
                            "caractère de contrôle interdit (" + name(code) + ")",
                            "forbidden control character (" + name(code) + ")",
                            "effacez-le et retapez le texte",
                            "delete it and type the text again");
            case KeyNotText() ->
                    say(
                            place,
                            "clé qui n'est pas un mot",
                            "key that is not a word",
                            "mettez la valeur entre guillemets droits si c'est un texte",
                            "put the value between straight quotes if it is a text");
            case TooDeep() ->
                    say(
                            place,
                            "valeurs imbriquées sans fin",
                            "values nested without end",
                            "gardez quelques niveaux seulement",
                            "keep a few levels only");
            case TooManyAliases() ->
                    say(
                            place,
                            "renvoi YAML qui répète trop de valeurs",
                            "YAML alias that repeats too many values",
                            "écrivez les valeurs elles-mêmes",
                            "write the values themselves");
            case Malformed() ->
                    say(
                            place,
                            "YAML mal formé",
                            "malformed YAML",
                            "écrivez une clé par ligne, «clé: valeur», les textes difficiles entre"
                                    + " guillemets droits",
                            "write one key per line, `key: value`, difficult texts between straight"
                                    + " quotes");
            case NoSpaceBeforeHash() ->
                    say(
                            place,
                            "il manque une espace avant «#»",
                            "a space is missing before `#`",
                            "un commentaire s'écrit « # » ; un dièse du texte se met entre les"
                                    + " guillemets",
                            "a comment is written ` # `; a sign of the text goes between the"
                                    + " quotes");
            case CutByHash(var rest) ->
                    say(
                                    place,
                                    "la fin de la valeur est perdue : YAML prend «"
                                            + rest
                                            + "» pour un commentaire",
                                    "the end of the value is lost: YAML takes `"
                                            + rest
                                            + "` for a comment",
                                    "mettez toute la valeur entre guillemets droits \"…\" ; un"
                                            + " commentaire s'écrit «# » avec une espace",
                                    "put the whole value between straight quotes \"…\"; a comment"
                                            + " is written `# ` with a space")
                            .withSeverity(Severity.WARNING);
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
        };
    }

    private static Diagnostic say(
            Location place, String fr, String en, String hintFr, String hintEn) {
        return Diagnostic.of(Rule.YAML_SYNTAX, place, new Wording(fr, en))
                .withHint(new Wording(hintFr, hintEn));
    }

    private static String name(int code) {
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
