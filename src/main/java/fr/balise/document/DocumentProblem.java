package fr.balise.document;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.math.BigDecimal;

/// What can be wrong with one document on its own, and its wording.
sealed interface DocumentProblem {

    /// No second line `---`.
    record FrontMatterOpen() implements DocumentProblem {}

    /// Something stands before the first line `---`.
    record FrontMatterLate() implements DocumentProblem {}

    /// A fiche without number.
    record NoNumber() implements DocumentProblem {}

    /// A document without title or heading; `used` is what serves instead, where something can.
    record NoTitle(String used) implements DocumentProblem {}

    /// A contact that says nothing.
    record EmptyContact() implements DocumentProblem {}

    /// Front matter of another format.
    record FrontMatterForeign(String format) implements DocumentProblem {}

    /// A line that was meant to be `---`.
    record NotAFence(String line) implements DocumentProblem {}

    /// Keys without a line `---` above them.
    record NoFence() implements DocumentProblem {}

    /// A date at which the document should have been read over.
    record ReviewPassed(PartialDate date) implements DocumentProblem {}

    /// Shares that do not make 100 %.
    record SharesOff(BigDecimal sum) implements DocumentProblem {}

    /// Amounts that do not make the total.
    record AmountsOff(BigDecimal sum, BigDecimal total, String currency)
            implements DocumentProblem {}

    /// An amount below zero.
    record NegativeAmount(BigDecimal amount) implements DocumentProblem {}

    /// A share below zero or above 100 %.
    record OddShare(BigDecimal share) implements DocumentProblem {}

    /// HTML that is not let through.
    record HtmlRemoved(Wording what) implements DocumentProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case FrontMatterOpen() ->
                    Diagnostic.of(
                                    Rule.FRONT_MATTER_OPEN,
                                    place,
                                    new Wording(
                                            "cet en-tête n'est jamais refermé",
                                            "this front matter never closes"))
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne «---» après la dernière clé",
                                            "add a line `---` after the last key"));
            case FrontMatterLate() ->
                    Diagnostic.of(
                                    Rule.FRONT_MATTER_LATE,
                                    place,
                                    new Wording(
                                            "l'en-tête doit commencer à la première ligne, sans"
                                                    + " espace devant",
                                            "front matter must begin at the first line, without a"
                                                    + " space before it"))
                            .withHint(
                                    new Wording(
                                            "retirez ce qui se trouve avant «---»",
                                            "remove what stands before `---`"));
            case NoNumber() ->
                    Diagnostic.of(
                                    Rule.MISSING_KEY,
                                    place,
                                    new Wording(
                                            "il manque le numéro de la fiche",
                                            "the fiche has no number"))
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne «numero: …» à l'en-tête",
                                            "add a line `numero: …` to the front matter"));
            case NoTitle(var used) -> {
                Diagnostic problem =
                        Diagnostic.of(
                                        Rule.MISSING_KEY,
                                        place,
                                        new Wording("il manque le titre", "the title is missing"))
                                .withHint(
                                        new Wording(
                                                "ajoutez une ligne «titre: …» à l'en-tête, ou un"
                                                        + " titre «# …» au début du texte",
                                                "add a line `titre: …` to the front matter, or a"
                                                        + " heading `# …` at the top of the text"));
                yield used.isEmpty()
                        ? problem
                        : problem.withSeverity(Severity.WARNING)
                                .withLabel(
                                        new Wording(
                                                "«" + used + "» sert de titre en attendant",
                                                "`" + used + "` serves as a title meanwhile"));
            }
            case EmptyContact() ->
                    Diagnostic.of(
                                    Rule.MISSING_KEY,
                                    place,
                                    new Wording("ce contact est vide", "this contact is empty"))
                            .withHint(
                                    new Wording(
                                            "donnez au moins «nom: …», «fonction: …» ou"
                                                    + " «organisation: …»",
                                            "give at least `nom: …`, `fonction: …` or"
                                                    + " `organisation: …`"));
            case FrontMatterForeign(var format) ->
                    Diagnostic.of(
                                    Rule.YAML_SYNTAX,
                                    place,
                                    new Wording(
                                            "en-tête en " + format + ", que Balise ne lit pas",
                                            "front matter in "
                                                    + format
                                                    + ", which Balise does not read"))
                            .withHint(
                                    new Wording(
                                            "écrivez-le en YAML : «titre: …» entre deux lignes"
                                                    + " «---»",
                                            "write it in YAML: `title: …` between two lines"
                                                    + " `---`"));
            case NotAFence(var line) ->
                    Diagnostic.of(
                                    Rule.FRONT_MATTER_LATE,
                                    place,
                                    new Wording(
                                            "l'en-tête doit commencer par une ligne «---», pas par"
                                                    + " «"
                                                    + line
                                                    + "»",
                                            "front matter must begin with a line `---`, not `"
                                                    + line
                                                    + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez trois traits d'union, seuls sur la ligne,"
                                                    + " avant et après l'en-tête",
                                            "write three hyphens, alone on the line, before and"
                                                    + " after the front matter"));
            case NoFence() ->
                    Diagnostic.of(
                                    Rule.FRONT_MATTER_LATE,
                                    place,
                                    new Wording(
                                            "il manque la ligne «---» au-dessus de l'en-tête",
                                            "the line `---` above the front matter is missing"))
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne «---» tout en haut du fichier, et"
                                                    + " une autre après la dernière clé",
                                            "add a line `---` at the very top of the file, and"
                                                    + " another one after the last key"));
            case ReviewPassed(var date) ->
                    Diagnostic.of(
                            Rule.REVIEW_PASSED,
                            place,
                            new Wording(
                                    "relecture prévue, dépassée : " + date.in(Language.FR),
                                    "review was due: " + date.in(Language.EN)));
            case SharesOff(var sum) ->
                    Diagnostic.of(
                                    Rule.FUNDING_SUM,
                                    place,
                                    new Wording(
                                            "les parts font "
                                                    + plain(sum).replace('.', ',')
                                                    + " %, pas 100 %",
                                            "the shares make " + plain(sum) + " %, not 100 %"))
                            .withHint(silence());
            case AmountsOff(var sum, var total, var currency) ->
                    Diagnostic.of(
                                    Rule.FUNDING_SUM,
                                    place,
                                    new Wording(
                                            "les montants font "
                                                    + plain(sum).replace('.', ',')
                                                    + " "
                                                    + currency
                                                    + ", le total annoncé est "
                                                    + plain(total).replace('.', ','),
                                            "the amounts make "
                                                    + plain(sum)
                                                    + " "
                                                    + currency
                                                    + ", the total given is "
                                                    + plain(total)))
                            .withHint(silence());
            case NegativeAmount(var amount) ->
                    Diagnostic.of(
                                    Rule.FUNDING_FIGURE,
                                    place,
                                    new Wording(
                                            "montant négatif : " + plain(amount).replace('.', ','),
                                            "negative amount: " + plain(amount)))
                            .withHint(
                                    new Wording(
                                            "si c'est une faute, retirez le signe ; si l'argent a"
                                                    + " été rendu, gardez-le et dites-le dans le"
                                                    + " texte",
                                            "if it is a mistake, remove the sign; if money was"
                                                + " given back, keep it and say so in the text"));
            case OddShare(var share) ->
                    Diagnostic.of(
                                    Rule.FUNDING_FIGURE,
                                    place,
                                    new Wording(
                                            (share.signum() < 0
                                                            ? "part négative : "
                                                            : "part de plus de 100 % : ")
                                                    + plain(share).replace('.', ',')
                                                    + " %",
                                            (share.signum() < 0
                                                            ? "negative share: "
                                                            : "share above 100 %: ")
                                                    + plain(share)
                                                    + " %"))
                            .withHint(
                                    new Wording(
                                            "une part se donne en pour cent du total ; une somme"
                                                    + " d'argent s'écrit «montant: …»",
                                            "a share is a percentage of the total; a sum of money"
                                                    + " is written `montant: …`"));
            case HtmlRemoved(var what) ->
                    Diagnostic.of(
                                    Rule.HTML_REMOVED,
                                    place,
                                    new Wording(
                                            "HTML retiré : " + what.fr(),
                                            "HTML removed: " + what.en()))
                            .withHint(
                                    new Wording(
                                            "écrivez-le en Markdown, ou entre accents graves pour"
                                                    + " le montrer",
                                            "write it in Markdown, or between backticks to show"
                                                    + " it"));
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Wording silence() {
        return new Wording(
                "corrigez les chiffres ; si la source elle-même ne tombe pas juste, dites-le dans"
                        + " le texte et mettez dans publication.yaml «regles: { BAL310: {"
                        + " \"chemin/de-la-fiche.md\": ignorer } }»",
                "mend the figures; if the source itself does not add up, say so in the text and put"
                    + " into publication.yaml `regles: { BAL310: { \"path/of-the-fiche.md\": ignore"
                    + " } }`");
    }
}
