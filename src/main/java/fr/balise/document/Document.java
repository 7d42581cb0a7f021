package fr.balise.document;

import fr.balise.markdown.MarkdownText;

import java.util.Optional;

/// A document of the publication: one Markdown file, typed and parsed, its links not yet resolved.
///
/// The variants share where they come from, what they are called, what they declare and their text; only a [Fiche] has
/// a number in a series.
public sealed interface Document {

    /// The file it comes from.
    Origin origin();

    /// What it is called.
    Identity identity();

    /// What it declares.
    FrontMatter frontMatter();

    /// Its text.
    MarkdownText body();

    /// What a document is called once its file has been read whole; texts have their typography applied.
    ///
    /// @param title from the front matter, or the first heading
    /// @param subtitle a second line
    /// @param summary from the front matter, or the beginning of the first paragraph
    /// @param language BCP 47 tag
    record Identity(
            String title, Optional<String> subtitle, Optional<String> summary, String language) {}

    /// A numbered case sheet, «Déniché pour vous» n°56; the number is unique in its series.
    record Fiche(
            Origin origin,
            Identity identity,
            FrontMatter frontMatter,
            MarkdownText body,
            int number,
            String series)
            implements Document {}

    /// An unnumbered part of the publication.
    record Chapter(Origin origin, Identity identity, FrontMatter frontMatter, MarkdownText body)
            implements Document {}

    /// A dated piece on its own.
    record Article(Origin origin, Identity identity, FrontMatter frontMatter, MarkdownText body)
            implements Document {}

    /// A one-page overview made of initiative cards.
    record Panorama(Origin origin, Identity identity, FrontMatter frontMatter, MarkdownText body)
            implements Document {}

    /// The introduction of the directory of organisations.
    record Directory(Origin origin, Identity identity, FrontMatter frontMatter, MarkdownText body)
            implements Document {}

    /// Any other page: legal notice, guide, other people's Markdown.
    record Page(Origin origin, Identity identity, FrontMatter frontMatter, MarkdownText body)
            implements Document {}

    /// The kind of this document.
    default DocumentType type() {
        return switch (this) {
            case Fiche _ -> DocumentType.FICHE;
            case Chapter _ -> DocumentType.CHAPTER;
            case Article _ -> DocumentType.ARTICLE;
            case Panorama _ -> DocumentType.PANORAMA;
            case Directory _ -> DocumentType.DIRECTORY;
            case Page _ -> DocumentType.PAGE;
        };
    }

    /// The title, which everything asks for.
    default String title() {
        return identity().title();
    }
}
