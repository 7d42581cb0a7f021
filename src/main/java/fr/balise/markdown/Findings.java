package fr.balise.markdown;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;

/// What is gathered while one text is read; each list is in the order of the text.
///
/// @param mentions links, references, images
/// @param rawHtml HTML written by hand
/// @param diagnostics what is wrong
record Findings(List<Mention> mentions, List<RawHtml> rawHtml, List<Diagnostic> diagnostics) {

    /// Nothing found yet; the lists can be added to.
    static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// Adds a problem.
    void report(MarkdownProblem problem, Location place) {
        diagnostics.add(problem.at(place));
    }
}
