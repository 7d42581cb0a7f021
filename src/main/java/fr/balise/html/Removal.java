package fr.balise.html;

import fr.balise.diagnostic.Wording;

/// Something that raw HTML loses, and how an author is told of it.
public sealed interface Removal {

    /// A tag that may not stand here; its content goes too, or stays as ordinary text.
    record Element(String name, boolean withContent) implements Removal {}

    /// A part of a table outside of any table, which no browser keeps.
    record OrphanPart(String name) implements Removal {}

    /// A tag inside so many others that it helps nobody.
    record TooDeep(String name) implements Removal {}

    /// An image without a source that may be kept.
    record NoSource() implements Removal {}

    /// An attribute that may not stand on its element.
    record Attribute(String name) implements Removal {}

    /// An attribute whose value may not be what it is.
    record Value(String name, String value) implements Removal {}

    /// An attribute that its tag gives a second time.
    record Repeated(String name) implements Removal {}

    /// An address with a scheme that can do harm.
    record Address(String scheme) implements Removal {}

    /// An image that lives on another site.
    record ForeignImage() implements Removal {}

    /// An id that something else on the page already has.
    record TakenId(String id) implements Removal {}

    /// A comment that never closes and takes the rest of the page with it.
    record OpenComment() implements Removal {}

    /// A tag that never closes and takes the text after it for attributes.
    record OpenTag(String name) implements Removal {}

    /// `<?…?>`, `<![CDATA[…]]>` or `<!…>`.
    record Declaration(String opening) implements Removal {}

    /// What is removed, as a noun: «balise <script>»; the one home of these words.
    default Wording wording() {
        return switch (this) {
            case Element(var name, var withContent) ->
                    withContent
                            ? new Wording(
                                    "balise <" + name + "> et son contenu",
                                    "tag <" + name + "> and its content")
                            : new Wording("balise <" + name + ">", "tag <" + name + ">");
            case OrphanPart(var name) ->
                    new Wording(
                            "balise <" + name + "> hors d'un tableau",
                            "tag <" + name + "> outside a table");
            case TooDeep(var name) ->
                    new Wording(
                            "balise <" + name + "> imbriquée dans trop d'autres",
                            "tag <" + name + "> nested in too many others");
            case NoSource() ->
                    new Wording("balise <img> sans adresse", "tag <img> without an address");
            case Attribute(var name) -> new Wording("attribut " + name, "attribute " + name);
            case Value(var name, var value) ->
                    new Wording(
                            "attribut " + name + "=\"" + value + "\"",
                            "attribute " + name + "=\"" + value + "\"");
            case Repeated(var name) ->
                    new Wording("attribut " + name + " répété", "repeated attribute " + name);
            case Address(var scheme) ->
                    new Wording("adresse " + scheme + ":", "address " + scheme + ":");
            case ForeignImage() -> new Wording("image d'un autre site", "image of another site");
            case TakenId(var id) ->
                    new Wording("identifiant « " + id + " » déjà pris", "id \"" + id + "\" taken");
            case OpenComment() ->
                    new Wording(
                            "commentaire jamais refermé, et tout ce qui le suit",
                            "comment that never closes, and all that follows it");
            case OpenTag(var name) ->
                    new Wording(
                            "balise <" + name + " jamais refermée par >",
                            "tag <" + name + " never closed by >");
            case Declaration(var opening) ->
                    new Wording("instruction " + opening + "…>", "instruction " + opening + "…>");
        };
    }
}
