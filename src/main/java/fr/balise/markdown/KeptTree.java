package fr.balise.markdown;

import java.util.Optional;
import java.util.function.Supplier;

/// The tree of a text as it is kept between one use and the next: as it is, packed, or packed in a file.
///
/// What holds for all of a text, such as its headings, is in [ParsedText]; the tree is wanted three times in a build, for
/// the search, for its HTML, and where there are acronyms.
sealed interface KeptTree {

    /// The tree; another one each time where it is packed.
    Tree open();

    /// Packs a tree; where it has a node of a kind that [TreePacker] does not know, it is kept as it is.
    ///
    /// @param shelf takes the bytes, where there is one
    static KeptTree of(Tree tree, Optional<TreeShelf> shelf) {
        return TreePacker.pack(tree)
                .map(packed -> packed(packed, shelf))
                .orElseGet(() -> new Whole(tree));
    }

    private static KeptTree packed(PackedTree packed, Optional<TreeShelf> shelf) {
        return shelf.flatMap(file -> file.put(packed.bytes()))
                .<KeptTree>map(place -> new Shelved(packed.withoutBytes(), place))
                .orElseGet(() -> new Packed(packed));
    }

    /// A tree that is kept as it is.
    record Whole(Tree tree) implements KeptTree {

        @Override
        public Tree open() {
            return tree;
        }
    }

    /// A tree that nobody has needed so far: the text is read when somebody does.
    record Unread(Supplier<KeptTree> reader) implements KeptTree {
        @Override
        public Tree open() {
            return reader.get().open();
        }
    }

    /// A tree in bytes.
    record Packed(PackedTree packed) implements KeptTree {

        @Override
        public Tree open() {
            return new TreeUnpacker(packed).tree();
        }
    }

    /// A tree the bytes of which are in a file.
    record Shelved(PackedTree rest, TreeShelf.Place place) implements KeptTree {

        @Override
        public Tree open() {
            return new TreeUnpacker(rest.with(place.bytes())).tree();
        }
    }
}
