package fr.balise.markdown;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

/// All that can be wrong with a Markdown text, and the one place where it is put into words.
sealed interface MarkdownProblem {

    /// A block with a name that does not exist.
    record UnknownBlock(String name) implements MarkdownProblem {}

    /// A block whose closing line is missing.
    record OpenBlock(String name) implements MarkdownProblem {}

    /// A closing line without a block to close.
    record StrayClosing() implements MarkdownProblem {}

    /// A block inside too many others.
    record TooDeep() implements MarkdownProblem {}

    /// An attribute that a block does not have.
    record UnknownAttribute(BlockKind kind, String name) implements MarkdownProblem {}

    /// A block of which the first line says no title.
    record NoBlockTitle(BlockKind kind) implements MarkdownProblem {}

    /// Braces that cannot be read as attributes.
    record UnreadableAttributes(String block) implements MarkdownProblem {}

    /// An id that is already taken in the same text.
    record TakenId(String id) implements MarkdownProblem {}

    /// A link that would run code.
    record UnsafeLink(String destination) implements MarkdownProblem {}

    /// `fiche:` without a number.
    record UnreadableReference(String destination) implements MarkdownProblem {}

    /// A call to a footnote that is not there.
    record UnknownNote(String label) implements MarkdownProblem {}

    /// A footnote that nothing calls, and that therefore nobody would read.
    record UnusedNote(String label) implements MarkdownProblem {}

    /// Markup that is nearly right and stays text.
    record Slipped(SlipCheck.Slip slip, String words) implements MarkdownProblem {}

    /// A row of a table with more or fewer cells than its head.
    record RowOff(int cells, int columns) implements MarkdownProblem {}

    /// The diagnostic of a problem at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case UnknownBlock(String name) -> {
                String names = String.join(", ", BlockKind.labels());
                Wording hint =
                        Nearest.to(name, BlockKind.labels())
                                .map(
                                        near ->
                                                new Wording(
                                                        "le plus proche est «"
                                                                + near
                                                                + "» ; blocs existants : "
                                                                + names,
                                                        "the nearest is “"
                                                                + near
                                                                + "”; existing blocks: "
                                                                + names))
                                .orElse(
                                        new Wording(
                                                "blocs existants : " + names,
                                                "existing blocks: " + names));
                yield say(
                                Rule.UNKNOWN_BLOCK,
                                place,
                                "bloc inconnu : " + name,
                                "unknown block: " + name)
                        .withHint(hint);
            }
            case OpenBlock(String name) ->
                    say(
                                    Rule.BLOCK_OPEN,
                                    place,
                                    "bloc jamais refermé : " + name,
                                    "block that never closes: " + name)
                            .withHint(
                                    new Wording(
                                            "refermez-le par une ligne de deux-points, autant qu'à"
                                                    + " l'ouverture",
                                            "close it with a line of colons, as many as in its"
                                                    + " first line"));
            case StrayClosing() ->
                    say(
                                    Rule.BLOCK_CLOSE,
                                    place,
                                    "fermeture sans bloc ouvert",
                                    "closing line without an open block")
                            .withHint(
                                    new Wording(
                                            "retirez cette ligne, ou vérifiez celle qui ouvre le"
                                                    + " bloc : «::: encadre»",
                                            "remove this line, or check the one that opens the"
                                                    + " block: `::: encadre`"));
            case Slipped(var slip, var words) ->
                    say(
                                    Rule.MARKDOWN_SLIP,
                                    place,
                                    SlipWords.message(slip, words).fr(),
                                    SlipWords.message(slip, words).en())
                            .withHint(SlipWords.hint(slip));
            case RowOff(int cells, int columns) ->
                    say(
                                    Rule.MARKDOWN_SLIP,
                                    place,
                                    "ligne de tableau de "
                                            + cells
                                            + (cells > 1 ? " cases" : " case")
                                            + " pour "
                                            + columns
                                            + (columns > 1 ? " colonnes" : " colonne"),
                                    "row of a table with "
                                            + cells
                                            + (cells > 1 ? " cells" : " cell")
                                            + " for "
                                            + columns
                                            + (columns > 1 ? " columns" : " column"))
                            .withHint(
                                    cells > columns
                                            ? new Wording(
                                                    "ce qui dépasse n'est pas publié : ajoutez une"
                                                            + " colonne à l'en-tête, ou écrivez"
                                                            + " \\| pour une barre dans le texte",
                                                    "what is too much is not published: add a"
                                                            + " column to the head, or write \\|"
                                                            + " for a bar in the text")
                                            : new Wording(
                                                    "complétez la ligne ; une case vide s'écrit"
                                                            + " «| |»",
                                                    "complete the row; an empty cell is written `|"
                                                            + " |`"));
            case TooDeep() ->
                    say(
                            Rule.BLOCK_DEPTH,
                            place,
                            "bloc dans plus de " + FencedBlockFactory.MAX_DEPTH + " autres",
                            "block inside more than " + FencedBlockFactory.MAX_DEPTH + " others");
            case UnknownAttribute(BlockKind kind, String name) -> {
                String names = String.join(", ", kind.attributes());
                yield say(
                                Rule.BLOCK_ATTRIBUTE,
                                place,
                                "attribut inconnu du bloc " + kind.label() + " : " + name,
                                "unknown attribute of block " + kind.label() + ": " + name)
                        .withHint(
                                new Wording(
                                        "attributs de ce bloc : " + names,
                                        "attributes of this block: " + names));
            }
            case NoBlockTitle(BlockKind kind) ->
                    say(
                                    Rule.BLOCK_ATTRIBUTE,
                                    place,
                                    "bloc sans titre : " + kind.label(),
                                    "block without a title: " + kind.label())
                            .withSeverity(Severity.INFO)
                            .withHint(
                                    new Wording(
                                            "écrivez-le sur la même ligne : ::: "
                                                    + kind.label()
                                                    + " Le titre",
                                            "write it on the same line: ::: "
                                                    + kind.label()
                                                    + " The title"));
            case UnreadableAttributes(String block) ->
                    say(
                                    Rule.BLOCK_ATTRIBUTE,
                                    place,
                                    "attributs illisibles du bloc " + block,
                                    "unreadable attributes of block " + block)
                            .withHint(
                                    new Wording(
                                            "écrivez-les entre guillemets droits, ainsi :"
                                                    + " {id=\"repere\"}",
                                            "write them like this: {id=\"mark\"}"));
            case TakenId(String id) ->
                    say(
                            Rule.DUPLICATE_ID,
                            place,
                            "identifiant déjà pris dans ce texte : " + id,
                            "id already taken in this text: " + id);
            case UnsafeLink(String destination) ->
                    say(
                            Rule.UNSAFE_LINK,
                            place,
                            "adresse dangereuse, laissée en texte : " + destination,
                            "unsafe address, left as text: " + destination);
            case UnreadableReference(String destination) ->
                    say(
                                    Rule.UNKNOWN_FICHE,
                                    place,
                                    "renvoi sans numéro lisible : " + destination,
                                    "reference without a readable number: " + destination)
                            .withHint(
                                    new Wording(
                                            "écrivez fiche:44 ou fiche:serie/44#section",
                                            "write fiche:44 or fiche:series/44#section"));
            case UnknownNote(String label) ->
                    say(
                                    Rule.UNKNOWN_FOOTNOTE,
                                    place,
                                    "note de bas de page inconnue : " + label,
                                    "unknown footnote: " + label)
                            .withHint(
                                    new Wording(
                                            "ajoutez une ligne [^" + label + "]: …",
                                            "add a line [^" + label + "]: …"));
            case UnusedNote(String label) ->
                    say(
                            Rule.UNUSED_FOOTNOTE,
                            place,
                            "note de bas de page jamais appelée, donc jamais montrée : " + label,
                            "footnote that is never called, hence never shown: " + label);
        };
    }

    private static Diagnostic say(Rule rule, Location place, String fr, String en) {
        return Diagnostic.of(rule, place, new Wording(fr, en));
    }
}
