package fr.balise.markdown;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import org.commonmark.node.Node;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text after its one walk: its tree, and everything that was found in it.
///
/// @param leadingTitle the heading of level 1 that the text begins with, as one of the headings
/// @param titleIds ids inside it, which go when a page leaves it out: its own, and those of footnote calls in it
/// @param mentions in the order of the text
/// @param rawHtml in the order of the text
/// @param headings in the order of the text
/// @param outline those of them that stand in no block, in the order of the text
/// @param end the last line of the text that is not blank; the line above the text where there is none
/// @param levers recommendations, in the order of the text
/// @param ids every id in the HTML
/// @param firstParagraph plain text of the first paragraph outside blocks, or empty
/// @param diagnostics what is wrong with the text
/// @param acronyms those of the catalogue that it uses, where an earlier build has looked for them
record ParsedText(
        KeptTree tree,
        Optional<Heading> leadingTitle,
        Set<String> titleIds,
        List<Mention> mentions,
        List<RawHtml> rawHtml,
        List<Heading> headings,
        List<TopHeading> outline,
        Location end,
        List<Lever> levers,
        List<String> ids,
        String firstParagraph,
        List<Diagnostic> diagnostics,
        Optional<Set<String>> acronyms) {

    ParsedText {
        titleIds = Set.copyOf(titleIds);
        mentions = List.copyOf(mentions);
        rawHtml = List.copyOf(rawHtml);
        headings = List.copyOf(headings);
        outline = List.copyOf(outline);
        levers = List.copyOf(levers);
        ids = List.copyOf(ids);
        diagnostics = List.copyOf(diagnostics);
        acronyms = acronyms.map(Set::copyOf);
    }

    /// A text in which nothing was looked for: plain CommonMark.
    static ParsedText bare(Node document) {
        return new ParsedText(
                new KeptTree.Whole(Tree.bare(document)),
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Location.ofFile(""),
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.empty());
    }
}
