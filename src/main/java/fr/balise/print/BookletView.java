package fr.balise.print;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The whole publication in one file.
///
/// @param t interface texts
/// @param publication what every printed file says
/// @param cover picture of the cover
/// @param hasContents whether there is more than one document
/// @param contents the table of contents, in order
/// @param parts the documents, in order, with the titles of their groups
/// @param hasDirectory whether the directory follows, since no document introduces it
/// @param directory families of organisations
/// @param hasGlossary whether there are acronyms
/// @param glossary acronyms in alphabetical order
/// @param hasIndex whether there is anything to index
/// @param indexes key words, territories, organisations
/// @param credits who made the pictures
/// @param hasCredits whether there are any
public record BookletView(
        Strings t,
        PublicationView publication,
        Optional<ArticleView.PictureView> cover,
        boolean hasContents,
        List<ContentsLine> contents,
        List<Part> parts,
        boolean hasDirectory,
        List<ArticleView.FamilyView> directory,
        boolean hasGlossary,
        List<GlossaryEntry> glossary,
        boolean hasIndex,
        List<Index> indexes,
        boolean hasCredits,
        List<String> credits) {

    /// A line of the table of contents: a document, or the title of a group, which has no page of its own.
    ///
    /// @param group whether it is the title of a group
    /// @param nested whether it stands in a group
    /// @param href place in the file
    /// @param badge number of a fiche
    /// @param text title
    /// @param goTo what the link does, for those who hear it: «Aller à la page de : …»
    public record ContentsLine(
            boolean group,
            boolean nested,
            Optional<String> href,
            Optional<String> badge,
            String text,
            Optional<String> goTo) {}

    /// A document, under the title of a group if it is the first of it.
    ///
    /// @param title of the group that begins here
    /// @param article the document
    public record Part(Optional<String> title, ArticleView article) {}

    /// An acronym.
    ///
    /// @param id of its place
    /// @param acronym `ESS`
    /// @param longForm what it stands for
    /// @param definition a sentence or two
    public record GlossaryEntry(
            String id, String acronym, String longForm, Optional<String> definition) {}

    /// An index.
    ///
    /// @param title «Mots-clés»
    /// @param columns two of them to a row, rows short enough to stay on one page, in alphabetical order
    public record Index(String title, List<IndexColumn> columns) {}

    /// A few entries of an index, one below the other.
    ///
    /// @param entries in alphabetical order
    public record IndexColumn(List<IndexEntry> entries) {}

    /// An entry of an index.
    ///
    /// @param text what it is about
    /// @param places where the publication speaks of it
    public record IndexEntry(String text, List<Place> places) {}

    /// A place of the file.
    ///
    /// @param href address inside the file
    /// @param goTo what the link does, for those who hear it
    /// @param last whether it is the last one of its entry
    public record Place(String href, String goTo, boolean last) {}
}
