package fr.balise.schema;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.List;
import java.util.Optional;

/// What can be wrong with the sections of a text, and its wording.
sealed interface SectionProblem {

    /// A section that must be there; `after` and `before` are the sections between which it belongs.
    record Missing(String title, int level, Optional<String> after, Optional<String> before)
            implements SectionProblem {}

    /// A section that is there under a heading of a lower level.
    record TooLow(String title, int level, int written) implements SectionProblem {}

    /// A title that is nearly one of the schema's.
    record Misspelt(String written, String title) implements SectionProblem {}

    /// A section that belongs elsewhere: before another one, or else after one.
    record Misplaced(String title, boolean before, String other, int line)
            implements SectionProblem {}

    /// A section that the schema does not have.
    record Unknown(String title, Optional<String> nearest, List<String> known)
            implements SectionProblem {
        public Unknown {
            known = List.copyOf(known);
        }
    }

    /// A section that stands further up already.
    record Twice(String title, int line) implements SectionProblem {}

    /// A section without text.
    record Empty(String title) implements SectionProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case Missing(var title, var level, var after, var before) -> {
                String line = "#".repeat(level) + " " + title;
                String fr =
                        after.map(name -> ", après la rubrique «" + name + "»").orElse("")
                                + before.map(name -> ", avant la rubrique «" + name + "»")
                                        .orElse("");
                String en =
                        after.map(name -> ", after the section `" + name + "`").orElse("")
                                + before.map(name -> ", before the section `" + name + "`")
                                        .orElse("");
                yield say(
                                Rule.SECTION_MISSING,
                                place,
                                "il manque la rubrique «" + title + "»",
                                "the section `" + title + "` is missing")
                        .withHint(
                                new Wording(
                                        "ajoutez une ligne «" + line + "»" + fr + ", et son texte",
                                        "add a line `" + line + "`" + en + ", and its text"));
            }
            case TooLow(var title, var level, var written) ->
                    say(
                                    Rule.SECTION_MISSING,
                                    place,
                                    "la rubrique «" + title + "» a un titre de niveau trop bas",
                                    "the title of the section `"
                                            + title
                                            + "` is of too low a level")
                            .withHint(
                                    new Wording(
                                            "écrivez «"
                                                    + "#".repeat(level)
                                                    + "» au lieu de «"
                                                    + "#".repeat(written)
                                                    + "» devant ce titre",
                                            "write `"
                                                    + "#".repeat(level)
                                                    + "` in place of `"
                                                    + "#".repeat(written)
                                                    + "` before this title"));
            case Misspelt(var written, var title) ->
                    say(
                                    Rule.SECTION_MISSPELT,
                                    place,
                                    "titre de rubrique mal écrit : «" + written + "»",
                                    "section title misspelt: `" + written + "`")
                            .withHint(
                                    new Wording(
                                            "le titre prévu est «" + title + "»",
                                            "the right title is `" + title + "`"));
            case Misplaced(var title, var before, var other, var line) ->
                    say(
                                    Rule.SECTION_MISPLACED,
                                    place,
                                    "la rubrique «" + title + "» n'est pas à sa place",
                                    "the section `" + title + "` is out of place")
                            .withHint(
                                    new Wording(
                                            "mettez-la "
                                                    + (before ? "avant" : "après")
                                                    + " la rubrique «"
                                                    + other
                                                    + "» (ligne "
                                                    + line
                                                    + ")",
                                            "put it "
                                                    + (before ? "before" : "after")
                                                    + " the section `"
                                                    + other
                                                    + "` (line "
                                                    + line
                                                    + ")"));
            case Unknown(var title, var nearest, var known) ->
                    say(
                                    Rule.SECTION_UNKNOWN,
                                    place,
                                    "rubrique non prévue : «" + title + "»",
                                    "section not provided for: `" + title + "`")
                            .withHint(
                                    nearest.map(
                                                    name ->
                                                            new Wording(
                                                                    "vouliez-vous écrire «"
                                                                            + name
                                                                            + "» ?",
                                                                    "did you mean `" + name + "`?"))
                                            .orElseGet(
                                                    () ->
                                                            new Wording(
                                                                    "les rubriques prévues sont :"
                                                                            + " «"
                                                                            + String.join(
                                                                                    "», «", known)
                                                                            + "»",
                                                                    "the sections are: `"
                                                                            + String.join(
                                                                                    "`, `", known)
                                                                            + "`")));
            case Twice(var title, var line) ->
                    say(
                                    Rule.SECTION_TWICE,
                                    place,
                                    "rubrique donnée deux fois : «" + title + "»",
                                    "section given twice: `" + title + "`")
                            .withHint(
                                    new Wording(
                                            "elle est déjà à la ligne "
                                                    + line
                                                    + " : réunissez les deux textes, ou changez ce"
                                                    + " titre",
                                            "it stands at line "
                                                    + line
                                                    + " already: bring both texts together, or"
                                                    + " change this title"));
            case Empty(var title) ->
                    say(
                                    Rule.SECTION_EMPTY,
                                    place,
                                    "la rubrique «" + title + "» est vide",
                                    "the section `" + title + "` is empty")
                            .withHint(
                                    new Wording(
                                            "écrivez-y au moins une phrase",
                                            "write at least a sentence in it"));
        };
    }

    private static Diagnostic say(Rule rule, Location place, String fr, String en) {
        return Diagnostic.of(rule, place, new Wording(fr, en));
    }
}
