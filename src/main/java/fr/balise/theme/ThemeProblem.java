package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What can be wrong with a theme, and its wording.
sealed interface ThemeProblem {

    /// A theme that is in no folder of themes.
    record UnknownTheme(String name, Collection<String> known) implements ThemeProblem {}

    /// A parent that is in no folder of themes.
    record UnknownParent(String name, Collection<String> known) implements ThemeProblem {}

    /// Themes that inherit from each other, in the order of inheritance.
    record ParentLoop(List<String> chain) implements ThemeProblem {}

    /// A file under `sauf:` that no parent has.
    record NotInherited(String path, Collection<String> known) implements ThemeProblem {}

    /// A file under `pour:` that pages do not link.
    record NotLinked(String path, Collection<String> known) implements ThemeProblem {}

    /// A template under `pour:` that does not exist.
    record NoSuchTemplate(String name, Collection<String> known) implements ThemeProblem {}

    /// A template that the program asks for.
    record MissingTemplate(String name, Collection<String> known) implements ThemeProblem {}

    /// A partial that a template calls.
    record MissingPartial(String name, Collection<String> known) implements ThemeProblem {}

    /// A partial that calls itself without going further into the data.
    record EndlessPartial(String name) implements ThemeProblem {}

    /// A name that the view has not at this place; `elsewhere` are the paths where it has it.
    record UnknownName(String name, Collection<String> known, List<String> elsewhere)
            implements ThemeProblem {}

    /// A point after a value that holds no names.
    record NoNamesInside(String name, ViewType type) implements ThemeProblem {}

    /// A list or group where a text is printed.
    record NotPrinted(String name, ViewType type) implements ThemeProblem {}

    /// The texts opened as a section.
    record TextsAsSection(String name) implements ThemeProblem {}

    /// A tag without end.
    record OpenTag() implements ThemeProblem {}

    /// A tag without name.
    record EmptyTag() implements ThemeProblem {}

    /// A tag of three braces closed by two.
    record OpenTriple() implements ThemeProblem {}

    /// A name with characters that names do not have.
    record NotAName(String name) implements ThemeProblem {}

    /// A tag of Mustache that themes do without.
    record UnsupportedTag(String start) implements ThemeProblem {}

    /// A section without end.
    record OpenSection(String name, boolean inverted) implements ThemeProblem {}

    /// The end of a section that is not open.
    record NeverOpened(String name) implements ThemeProblem {}

    /// Sections in sections without end.
    record TooDeep(int most) implements ThemeProblem {}

    /// A text that neither language has.
    record MissingText(String key, Collection<String> known) implements ThemeProblem {}

    /// A text that stands in one language only; `missingIn` is the file that lacks it.
    record OneLanguage(String key, String missingIn) implements ThemeProblem {}

    /// Texts of a whole language that are missing.
    record NoTexts(String missingFile) implements ThemeProblem {}

    /// A text that the program needs and the theme has not.
    record RequiredText(String key, Collection<String> known) implements ThemeProblem {}

    /// The words under a name of a partial: the place that calls the partial where the name is unknown.
    static Wording calledFrom(Location call) {
        String place = call.file() + ":" + call.line();
        return new Wording("partiel appelé par " + place, "partial called by " + place);
    }

    /// The problem of a whole file.
    default Diagnostic at(String file) {
        return at(Location.ofFile(file));
    }

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        Rule rule = rule();
        Wording message = message();
        Diagnostic diagnostic = Diagnostic.of(rule, place, message);
        return hint().map(diagnostic::withHint).orElse(diagnostic);
    }

    private Rule rule() {
        return switch (this) {
            case UnknownTheme _, UnknownParent _ -> Rule.THEME_MISSING;
            case ParentLoop _ -> Rule.THEME_PARENT;
            case NotInherited _, NotLinked _, NoSuchTemplate _ -> Rule.THEME_FILE;
            case MissingTemplate _, MissingPartial _ -> Rule.TEMPLATE_MISSING;
            case UnknownName _, NoNamesInside _, NotPrinted _, TextsAsSection _ ->
                    Rule.TEMPLATE_NAME;
            case EndlessPartial _,
                    OpenTag _,
                    EmptyTag _,
                    OpenTriple _,
                    NotAName _,
                    UnsupportedTag _,
                    OpenSection _,
                    NeverOpened _,
                    TooDeep _ ->
                    Rule.TEMPLATE_SYNTAX;
            case MissingText _, OneLanguage _, NoTexts _, RequiredText _ -> Rule.MISSING_STRING;
        };
    }

    private Wording message() {
        return switch (this) {
            case UnknownTheme(var name, var _) -> named("thème introuvable", "no theme", name);
            case UnknownParent(var name, var _) ->
                    named("thème parent introuvable", "no parent theme", name);
            case ParentLoop(var chain) -> {
                String loop = String.join(" → ", chain);
                yield new Wording(
                        "thèmes qui héritent en boucle : " + loop,
                        "themes that inherit in a loop: " + loop);
            }
            case NotInherited(var path, var _) ->
                    named(
                            "aucun thème parent n'a ce fichier",
                            "no parent theme has this file",
                            path);
            case NotLinked(var path, var _) ->
                    named(
                            "ni feuille de style ni script du thème",
                            "neither style sheet nor script of the theme",
                            path);
            case NoSuchTemplate(var name, var _) ->
                    named("gabarit inconnu", "unknown template", name);
            case MissingTemplate(var name, var _) ->
                    named("gabarit introuvable", "no template", name);
            case MissingPartial(var name, var _) ->
                    named("gabarit partiel introuvable", "no partial template", name);
            case EndlessPartial(var name) ->
                    named(
                            "gabarit partiel qui s'appelle lui-même sans fin",
                            "partial template that calls itself without end",
                            name);
            case UnknownName(var name, var _, var _) ->
                    named("nom inconnu ici", "name unknown here", name);
            case NoNamesInside(var name, var type) ->
                    new Wording(
                            "«"
                                    + name
                                    + "» est "
                                    + type.described().fr()
                                    + " : aucun nom ne peut suivre",
                            "`" + name + "` is " + type.described().en() + ": no name can follow");
            case NotPrinted(var name, var type) ->
                    new Wording(
                            "«" + name + "» est " + type.described().fr() + " : rien à imprimer",
                            "`" + name + "` is " + type.described().en() + ": nothing to print");
            case TextsAsSection(var name) ->
                    named("les textes ne forment pas de section", "texts are no section", name);
            case OpenTag() -> new Wording("balise {{ jamais refermée", "tag {{ that never closes");
            case EmptyTag() -> new Wording("balise sans nom", "tag without a name");
            case OpenTriple() ->
                    new Wording(
                            "balise {{{ refermée par deux accolades",
                            "tag {{{ closed by two braces");
            case NotAName(var name) -> named("nom mal formé", "malformed name", name);
            case UnsupportedTag(var start) ->
                    named("balise non admise", "tag that is not allowed", start);
            case OpenSection(var name, var _) ->
                    named("section jamais refermée", "section that never closes", name);
            case NeverOpened(var name) ->
                    named(
                            "fin d'une section qui n'est pas ouverte",
                            "end of a section that is not open",
                            name);
            case TooDeep(var most) ->
                    new Wording(
                            "plus de " + most + " sections l'une dans l'autre",
                            "more than " + most + " sections inside each other");
            case MissingText(var key, var _) -> named("texte introuvable", "no text", key);
            case OneLanguage(var key, var missingIn) ->
                    new Wording(
                            "texte absent de " + missingIn + " : «" + key + "»",
                            "text missing from " + missingIn + ": `" + key + "`");
            case NoTexts(var missingFile) ->
                    new Wording(
                            "aucun texte dans l'autre langue : " + missingFile,
                            "no texts in the other language: " + missingFile);
            case RequiredText(var key, var _) ->
                    named("texte indispensable absent", "required text missing", key);
        };
    }

    private Optional<Wording> hint() {
        return switch (this) {
            case UnknownTheme(var name, var known) -> nearestOf(name, known);
            case UnknownParent(var name, var known) -> nearestOf(name, known);
            case ParentLoop _ ->
                    hint("retirez l'une des lignes «parent:»", "remove one of the lines `parent:`");
            case NotInherited(var path, var known) -> nearestOf(path, known);
            case NotLinked(var path, var known) -> nearestOf(path, known);
            case NoSuchTemplate(var name, var known) -> nearestOf(name, known);
            case MissingTemplate(var name, var known) ->
                    Nearest.to(name, known)
                            .map(
                                    near ->
                                            new Wording(
                                                    "renommez «" + near + "»",
                                                    "rename `" + near + "`"))
                            .or(() -> hint("écrivez ce fichier", "write this file"));
            case MissingPartial(var name, var known) -> nearestOf(name, known);
            case EndlessPartial(var name) ->
                    hint(
                            "appelez «" + name + "» dans la section d'une liste",
                            "call `" + name + "` inside the section of a list");
            case UnknownName(var name, var known, var elsewhere) ->
                    Nearest.to(name, known).isEmpty() && !elsewhere.isEmpty()
                            ? hint(
                                    "il existe «" + String.join("», «", elsewhere) + "»",
                                    "there is `" + String.join("`, `", elsewhere) + "`")
                            : nearestOf(name, known);
            case NoNamesInside(var name, var type) ->
                    type instanceof ViewType.Many
                            ? sectionOf(name)
                            : hint("écrivez {{" + name + "}}", "write {{" + name + "}}");
            case NotPrinted(var name, var type) -> printable(name, type);
            case TextsAsSection(var name) ->
                    hint(
                            "écrivez {{" + name + ".clé}} à chaque texte",
                            "write {{" + name + ".key}} for each text");
            case OpenTag() -> hint("ajoutez }}", "add }}");
            case EmptyTag() ->
                    hint(
                            "écrivez un nom entre les accolades, ou retirez-les",
                            "write a name between the braces, or remove them");
            case OpenTriple() -> hint("ajoutez une accolade : }}}", "add a brace: }}}");
            case NotAName _ ->
                    hint(
                            "un nom a des lettres, des chiffres et des tirets ; le signe # ^ / > se"
                                    + " met tout de suite après {{",
                            "a name has letters, digits and hyphens; the sign # ^ / > comes right"
                                    + " after {{");
            case UnsupportedTag _ ->
                    hint(
                            "il y a {{nom}}, {{{nom}}}, {{#nom}}, {{^nom}}, {{/nom}}, {{>partiel}}"
                                    + " et {{! commentaire}}",
                            "there are {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{/name}},"
                                    + " {{>partial}} and {{! comment}}");
            case OpenSection(var name, var _) ->
                    hint("ajoutez {{/" + name + "}}", "add {{/" + name + "}}");
            case NeverOpened(var name) ->
                    hint(
                            "retirez {{/" + name + "}}, ou ouvrez {{#" + name + "}} avant",
                            "remove {{/" + name + "}}, or open {{#" + name + "}} before it");
            case TooDeep _ -> hint("mettez une part dans un partiel", "put a part into a partial");
            case MissingText(var key, var known) -> nearestOf(key, known);
            case OneLanguage(var key, var missingIn) -> addTo(missingIn, key);
            case NoTexts(var missingFile) ->
                    hint("écrivez ce fichier, clé par clé", "write this file, key by key");
            case RequiredText(var key, var known) ->
                    Nearest.to(key, known)
                            .map(
                                    near ->
                                            new Wording(
                                                    "renommez «" + near + "»",
                                                    "rename `" + near + "`"))
                            .or(() -> hint("ajoutez «" + key + ": …»", "add `" + key + ": …`"));
        };
    }

    private static Optional<Wording> addTo(String file, String key) {
        return hint("ajoutez «" + key + ": …» dans " + file, "add `" + key + ": …` to " + file);
    }

    /// What can be printed in the place of a value that cannot.
    private static Optional<Wording> printable(String name, ViewType type) {
        String before = name.equals(".") ? "{{" : "{{" + name + ".";
        return switch (type) {
            case ViewType.Texts _ ->
                    hint(
                            "ajoutez la clé du texte : " + before + "clé}}",
                            "add the key of the text: " + before + "key}}");
            case ViewType.Group(var view) -> {
                String parts =
                        ViewShape.of(view).types().keySet().stream()
                                .map(part -> before + part + "}}")
                                .collect(Collectors.joining(", "));
                yield hint("il contient " + parts, "it holds " + parts);
            }
            case ViewType.Many _, ViewType.Maybe _, ViewType.Scalar _, ViewType.Anything _ ->
                    sectionOf(name);
        };
    }

    private static Optional<Wording> sectionOf(String name) {
        String section = "{{#" + name + "}}…{{/" + name + "}}";
        return hint("ouvrez une section : " + section, "open a section: " + section);
    }

    /// The nearest name that exists, else all of them while they are few.
    private static Optional<Wording> nearestOf(String name, Collection<String> known) {
        Optional<String> near = Nearest.to(name, known);
        if (near.isPresent()) {
            return hint(
                    "le plus proche est «" + near.get() + "»",
                    "the nearest is `" + near.get() + "`");
        }
        if (known.isEmpty()) {
            return hint("il n'y en a aucun", "there is none");
        }
        List<String> few = new TreeSet<>(known).stream().limit(12).toList();
        String more = few.size() < known.size() ? "…" : "";
        return hint(
                "il existe «" + String.join("», «", few) + "»" + more,
                "there is `" + String.join("`, `", few) + "`" + more);
    }

    private static Wording named(String fr, String en, String name) {
        return new Wording(fr + " : «" + name + "»", en + ": `" + name + "`");
    }

    private static Optional<Wording> hint(String fr, String en) {
        return Optional.of(new Wording(fr, en));
    }
}
