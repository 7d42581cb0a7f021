package fr.balise.search.index;

import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.search.codec.ContentHash;

import java.io.IOException;
import java.util.List;

/// How the terms of an index were cut into files, for the next export of nearly the same documents.
///
/// @param size how large a file was to be
/// @param files in their order
record TermCut(int size, List<Part> files) {

    /// Nothing was cut.
    static final TermCut NONE = new TermCut(0, List.of());

    TermCut {
        files = List.copyOf(files);
    }

    /// One file of terms and postings, with its file of positions.
    ///
    /// @param first its first term
    /// @param terms hash of the one
    /// @param positions hash of the other
    record Part(String first, ContentHash terms, ContentHash positions) {

        String termsId(int number) {
            return "s" + number + "-" + terms.hex();
        }

        String positionsId(int number) {
            return "p" + number + "-" + positions.hex();
        }
    }

    /// Writes all that it holds, for [#read].
    void write(NoteWriter out) {
        out.number(size);
        out.list(
                files,
                part -> {
                    out.text(part.first());
                    out.number(part.terms().value());
                    out.number(part.positions().value());
                });
    }

    static TermCut read(NoteReader in) throws IOException {
        return new TermCut(
                (int) in.number(),
                in.list(
                        () ->
                                new Part(
                                        in.text(),
                                        new ContentHash((int) in.number()),
                                        new ContentHash((int) in.number()))));
    }
}
