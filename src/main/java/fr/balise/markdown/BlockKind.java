package fr.balise.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The blocks that exist: `::: nom argument {attribut="valeur"}` … `:::`.
///
/// Each has a French name, the one shown to authors, and English synonyms; attributes likewise.
public enum BlockKind {
    /// Key figures: a list whose items begin with a figure in bold.
    FIGURES("chiffres"),
    /// A timeline: a list whose items begin with a date in bold.
    TIMELINE("frise"),
    /// A quotation; the argument says whose.
    QUOTE("citation"),
    /// A box beside the text; the argument is its title.
    BOX("encadre"),
    /// A recommendation, numbered by itself; the argument is its title.
    LEVER("levier"),
    /// A question of an interview; the answer is inside.
    QUESTION("question"),
    /// An initiative: the argument is its name.
    INITIATIVE("initiative"),
    /// Further reading.
    SEE_ALSO("lire-aussi");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    /// The name shown to authors, which is also the class of the block in HTML.
    public String label() {
        return label;
    }

    private boolean isNamed(String name) {
        return switch (this) {
            case FIGURES -> name.equals("figures");
            case TIMELINE -> name.equals("timeline");
            case QUOTE -> name.equals("quote");
            case BOX -> name.equals("encadré") || name.equals("aside") || name.equals("box");
            case LEVER -> name.equals("lever");
            case QUESTION, INITIATIVE -> false;
            case SEE_ALSO -> name.equals("see-also");
        };
    }

    /// Attributes of this block by their French names, the common `id` last.
    public List<String> attributes() {
        List<String> names = new ArrayList<>();
        for (BlockAttribute attribute : BlockAttribute.values()) {
            if (attribute.belongsTo(this)) {
                names.add(attribute.label());
            }
        }
        return names;
    }

    /// The block with a name in either language: `frise` or `timeline` → [#TIMELINE].
    public static Optional<BlockKind> named(String name) {
        for (BlockKind kind : values()) {
            if (kind.label.equals(name) || kind.isNamed(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The names shown to authors, in the order of this type.
    public static List<String> labels() {
        return Arrays.stream(values()).map(BlockKind::label).toList();
    }
}
