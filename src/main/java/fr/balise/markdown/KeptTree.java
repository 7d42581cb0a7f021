package fr.balise.markdown;

/// The tree of a text as it is kept between one use and the next: as it is, or packed.
///
/// What holds for all of a text, such as its headings, is in [ParsedText]; the tree is wanted three times in a build, for
/// the search, for its HTML, and where there are acronyms.
sealed interface KeptTree {

    /// The tree; another one each time where it is packed.
    Tree open();

    /// Packs a tree; where it has a node of a kind that [TreePacker] does not know, it is kept as it is.
    static KeptTree of(Tree tree) {
        return TreePacker.pack(tree).<KeptTree>map(Packed::new).orElseGet(() -> new Whole(tree));
    }

    /// A tree that is kept as it is.
    record Whole(Tree tree) implements KeptTree {

        @Override
        public Tree open() {
            return tree;
        }
    }

    /// A tree in bytes.
    record Packed(PackedTree packed) implements KeptTree {

        @Override
        public Tree open() {
            return new TreeUnpacker(packed).tree();
        }
    }
}
