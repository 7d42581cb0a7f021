package fr.balise.git;

import java.util.List;

/// A commit as far as the history of files needs it.
///
/// @param day of its author, `2026-03-01`
/// @param people its author and those that it names as co-authors, with or without an address:
///     `Ana Bel`, `Max Eve <max@exemple.fr>`
/// @param edits what it did to files
record Commit(String day, List<String> people, List<Edit> edits) {

    /// What a commit did to a file. Paths are seen from the content folder.
    sealed interface Edit {

        /// It was changed.
        record Changed(String path) implements Edit {}

        /// It is new.
        record Added(String path) implements Edit {}

        /// It is gone.
        record Deleted(String path) implements Edit {}

        /// It has another name.
        ///
        /// @param same whether its text is the same
        record Renamed(String from, String to, boolean same) implements Edit {}
    }
}
