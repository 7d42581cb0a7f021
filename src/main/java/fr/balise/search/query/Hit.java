package fr.balise.search.query;

import fr.balise.search.index.SearchDocument;

import java.util.List;

/// One document of an answer.
///
/// @param document what was found
/// @param score as Lucene computes it; 0 when no word was asked for
/// @param section id of the section that answers best; empty for the beginning of the document
/// @param excerpt the best window of that section
public record Hit(SearchDocument document, float score, String section, List<Piece> excerpt) {

    public Hit {
        excerpt = List.copyOf(excerpt);
    }

    /// A part of an excerpt.
    ///
    /// @param text heading and blocks separated by `\n`
    /// @param marked whether it is a word that was asked for
    public record Piece(String text, boolean marked) {}
}
