package fr.balise.print.epub;

import java.util.List;

/// Where the pages of the printed edition begin, so that all readers of a meeting can turn to page 12.
///
/// @param source which edition has these pages: an ISBN as `urn:isbn:…`, or a web address
/// @param marks in order, at least one
public record EpubPageList(String source, List<Mark> marks) {

    public EpubPageList {
        marks = List.copyOf(marks);
        source = EpubMetadata.needed(source, "source: the list of pages");
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("an empty list of pages");
        }
    }

    /// The beginning of a printed page.
    ///
    /// @param label its number as it is printed
    /// @param target `page:ID` or `page:ID#anchor`
    public record Mark(String label, String target) {

        public Mark {
            label = EpubMetadata.needed(label, "number: a printed page");
        }
    }
}
