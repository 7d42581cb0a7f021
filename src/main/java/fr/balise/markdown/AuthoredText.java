package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import java.util.List;
import java.util.Set;

/// A text as its author wrote it, for those who read it over: running text, outline, links and tables, each with its
/// place in the author's file, in the order of the text.
///
/// Unlike [MarkdownText] it is not what a page shows: no typography is applied, no reference is resolved. It is made for
/// `balise check` only ([MarkdownParser#authored]), since places cost more memory than a build has use for.
///
/// @param passages running text; blocks of code, addresses and HTML written by hand are not in it
/// @param headings the outline, HTML written by hand included
/// @param links links whose words are text
/// @param tables the heads of tables, HTML written by hand included
/// @param abbreviations what stands in an element `<abbr title="…">`
public record AuthoredText(
        List<Passage> passages,
        List<Outline> headings,
        List<Words> links,
        List<Table> tables,
        Set<String> abbreviations) {

    public AuthoredText {
        passages = List.copyOf(passages);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
        abbreviations = Set.copyOf(abbreviations);
    }

    /// A heading that the author gave a level.
    ///
    /// @param level 1 to 6, as written
    /// @param above the level of the heading that counts before it, 0 at the beginning; a heading inside a block does
    ///     not count after it
    /// @param html whether it is written `<h2>`
    /// @param location the whole heading
    public record Outline(int level, int above, boolean html, Location location) {}

    /// The words of a link.
    ///
    /// @param words on one line; for an image its alternative text
    /// @param destination as written; empty for a link written in HTML
    /// @param bare whether the address itself stands in the text, without brackets
    /// @param location the words; the part on their first line
    public record Words(String words, String destination, boolean bare, Location location) {}

    /// The first row of a table.
    ///
    /// @param head the text of each cell; empty for a table in HTML
    /// @param headed whether there is a head at all, which may still have empty cells
    /// @param location the row; for a table in HTML its tag
    public record Table(List<String> head, boolean headed, Location location) {

        public Table {
            head = List.copyOf(head);
        }
    }
}
