package fr.balise.print;

import fr.balise.publication.Downloads;
import fr.balise.site.OutputFile;

import java.util.List;

/// What the stage *print* hands over.
///
/// @param files PDFs and the book
/// @param downloads what they weigh, for the pages that offer them
/// @param made how many had to be made; the others were there from an earlier build
public record Printed(List<OutputFile> files, Downloads downloads, int made) {

    public Printed {
        files = List.copyOf(files);
    }

    /// A build without PDFs.
    public static Printed nothing() {
        return new Printed(List.of(), Downloads.none(), 0);
    }
}
