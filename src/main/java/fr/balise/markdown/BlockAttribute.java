package fr.balise.markdown;

import java.util.Optional;

/// What may stand between the braces of a block's first line, in French and English.
enum BlockAttribute {
    /// Where an initiative can be found: a web or e-mail address, or any text.
    ADDRESS("adresse", "address"),
    /// The place of an initiative.
    TERRITORY("territoire", "territory"),
    /// The anchor of any block.
    ID("id", "id");

    private final String fr;
    private final String en;

    BlockAttribute(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /// The name shown to authors.
    String label() {
        return fr;
    }

    /// Whether a kind of block may have this attribute.
    boolean belongsTo(BlockKind kind) {
        return switch (this) {
            case ADDRESS, TERRITORY -> kind == BlockKind.INITIATIVE;
            case ID -> true;
        };
    }

    /// The attribute that a name means in a kind of block.
    static Optional<BlockAttribute> named(String name, BlockKind kind) {
        for (BlockAttribute attribute : values()) {
            boolean means = attribute.fr.equals(name) || attribute.en.equals(name);
            if (means && attribute.belongsTo(kind)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
