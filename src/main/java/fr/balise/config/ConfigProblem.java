package fr.balise.config;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be wrong with `publication.yaml` beyond keys and types, and its wording.
sealed interface ConfigProblem {

    /// A value of `regles:` that is no mapping.
    record NotRules() implements ConfigProblem {}

    /// A code that no rule has.
    record UnknownRule(String code) implements ConfigProblem {}

    /// A word that is no severity.
    record UnknownSeverity(String word) implements ConfigProblem {}

    /// A pattern of paths that nobody can read.
    record BadPattern(String pattern) implements ConfigProblem {}

    /// A list of synonyms with fewer than two expressions, or none at all.
    record NotSynonyms() implements ConfigProblem {}

    /// A value of `racines:` that is no mapping.
    record NotRoots() implements ConfigProblem {}

    /// Several words, or none, where a root wants one.
    record NotOneWord(String text) implements ConfigProblem {}

    /// A value of `schema:` that is neither a mapping nor «no».
    record NotSchema() implements ConfigProblem {}

    /// A word that is no type of document.
    record UnknownType(String word, Optional<String> nearest) implements ConfigProblem {}

    /// A type of document under two names.
    record TypeTwice(String word, String first) implements ConfigProblem {}

    /// A section, or a variant of its title, that the same type has already.
    record SectionTwice(String title, String first) implements ConfigProblem {}

    /// A title without any letter or digit.
    record NoTitle(String written) implements ConfigProblem {}

    /// Full compliance, and a list of what does not comply.
    record TotalWithFaults() implements ConfigProblem {}

    /// A rate that the state of compliance excludes.
    record RateTooLow(int rate, boolean total) implements ConfigProblem {}

    /// A state of compliance, or a rate, that no audit has found.
    record NotAudited() implements ConfigProblem {}

    /// A text that no branch can be named.
    record BadBranch(String name) implements ConfigProblem {}

    /// The problem as a diagnostic at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NotRules() ->
                    Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    place,
                                    new Wording(
                                            "il faut ici des codes de règle et leur gravité",
                                            "rule codes and their severity are wanted here"))
                            .withHint(
                                    new Wording(
                                            "par exemple «BAL310: ignorer»",
                                            "for instance `BAL310: ignore`"));
            case UnknownRule(var code) -> {
                Diagnostic problem =
                        Diagnostic.of(
                                Rule.BAD_VALUE,
                                place,
                                new Wording("règle inconnue : " + code, "unknown rule: " + code));
                yield Nearest.to(code, Arrays.stream(Rule.values()).map(Rule::code).toList())
                        .flatMap(Rule::withCode)
                        .map(
                                near ->
                                        problem.withHint(
                                                new Wording(
                                                        "la plus proche est "
                                                                + near.code()
                                                                + " ("
                                                                + near.title().fr()
                                                                + ")",
                                                        "the nearest is "
                                                                + near.code()
                                                                + " ("
                                                                + near.title().en()
                                                                + ")")))
                        .orElse(problem);
            }
            case BadPattern(var pattern) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "motif de chemin mal formé : «" + pattern + "»",
                                            "malformed path pattern: `" + pattern + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez un chemin depuis le dossier du contenu, * pour"
                                                    + " une partie de nom, ** pour des dossiers :"
                                                    + " \"fiches/063-*.md\"",
                                            "write a path from the content folder, * for a part of"
                                                + " a name, ** for folders: \"fiches/063-*.md\""));
            case NotSynonyms() ->
                    Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    place,
                                    new Wording(
                                            "il faut ici au moins deux expressions de même sens",
                                            "two expressions or more of one meaning are wanted"
                                                    + " here"))
                            .withHint(
                                    new Wording(
                                            "par exemple «- [ESS, économie sociale et solidaire]»",
                                            "for instance `- [SSE, social and solidarity"
                                                    + " economy]`"));
            case NotRoots() ->
                    Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    place,
                                    new Wording(
                                            "il faut ici des mots et leur racine",
                                            "words and their roots are wanted here"))
                            .withHint(
                                    new Wording(
                                            "par exemple «copier: copie»",
                                            "for instance `copier: copy`"));
            case NotOneWord(var text) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "une racine se donne mot par mot : «" + text + "»",
                                            "a root is given word by word: `" + text + "`"))
                            .withHint(
                                    new Wording(
                                            "pour une expression, employez «synonymes:»",
                                            "for an expression, use `synonyms:`"));
            case NotSchema() ->
                    Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    place,
                                    new Wording(
                                            "il faut ici des types de document et leurs rubriques,"
                                                    + " ou non",
                                            "document types and their sections, or no, are wanted"
                                                    + " here"))
                            .withHint(
                                    new Wording(
                                            "par exemple «fiche: { sections: [Contexte, Bilan] }»",
                                            "for instance `fiche: { sections: [Context, Results]"
                                                    + " }`"));
            case UnknownType(var word, var nearest) -> {
                Diagnostic problem =
                        Diagnostic.of(
                                Rule.UNKNOWN_CONFIG_KEY,
                                place,
                                new Wording(
                                        "type de document inconnu : «" + word + "»",
                                        "unknown document type: `" + word + "`"));
                String types =
                        Arrays.stream(DocumentType.values())
                                .map(DocumentType::word)
                                .collect(Collectors.joining(", "));
                yield problem.withHint(
                        nearest.map(
                                        near ->
                                                new Wording(
                                                        "vouliez-vous écrire «" + near + "» ?",
                                                        "did you mean `" + near + "`?"))
                                .orElse(
                                        new Wording(
                                                "écrivez l'un de ces mots : " + types,
                                                "write one of: " + types)));
            }
            case TypeTwice(var word, var first) ->
                    Diagnostic.of(
                                    Rule.DUPLICATE_KEY,
                                    place,
                                    new Wording(
                                            "«"
                                                    + word
                                                    + "» et «"
                                                    + first
                                                    + "» disent la même"
                                                    + " chose",
                                            "`"
                                                    + word
                                                    + "` and `"
                                                    + first
                                                    + "` say the same"
                                                    + " thing"))
                            .withHint(
                                    new Wording("gardez «" + first + "»", "keep `" + first + "`"));
            case SectionTwice(var title, var first) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "rubrique donnée deux fois : «" + title + "»",
                                            "section given twice: `" + title + "`"))
                            .withHint(
                                    new Wording(
                                            "la rubrique «" + first + "» porte déjà ce titre",
                                            "the section `" + first + "` has this title already"));
            case NoTitle(var written) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "titre de rubrique sans lettre ni chiffre : «"
                                                    + written
                                                    + "»",
                                            "section title without a letter or digit: `"
                                                    + written
                                                    + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez le titre tel qu'il doit se lire",
                                            "write the title as it is to be read"));
            case TotalWithFaults() ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "«etat: totale» exclut toute non-conformité",
                                            "`etat: totale` excludes any non-compliance"))
                            .withHint(
                                    new Wording(
                                            "écrivez «etat: partielle», ou retirez cette liste",
                                            "write `etat: partielle`, or remove this list"));
            case RateTooLow(var rate, var total) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "un taux de "
                                                    + rate
                                                    + " % contredit «etat: "
                                                    + (total ? "totale" : "partielle")
                                                    + "»",
                                            "a rate of "
                                                    + rate
                                                    + "% contradicts `etat: "
                                                    + (total ? "totale" : "partielle")
                                                    + "`"))
                            .withHint(
                                    new Wording(
                                            "le RGAA appelle totale une conformité de 100 %,"
                                                    + " partielle à partir de 50 %",
                                            "the RGAA calls compliance total at 100%, partial"
                                                    + " from 50%"));
            case NotAudited() ->
                    Diagnostic.of(
                                    Rule.UNAUDITED,
                                    place,
                                    new Wording(
                                            "conformité déclarée sans audit",
                                            "compliance declared without an audit"))
                            .withHint(
                                    new Wording(
                                            "dites qui a fait l'audit : «audit: …», ou écrivez"
                                                    + " «etat: non»",
                                            "say who made the audit: `audit: …`, or write `etat:"
                                                    + " non`"));
            case BadBranch(var name) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "nom de branche impossible : «" + name + "»",
                                            "impossible name of a branch: `" + name + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez le nom seul, par exemple «branche: main»",
                                            "write the name alone, for instance `branch: main`"));
            case UnknownSeverity(var word) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "gravité inconnue : «" + word + "»",
                                            "unknown severity: `" + word + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez erreur, avertissement, info ou ignorer",
                                            "write error, warning, info or ignore"));
        };
    }
}
