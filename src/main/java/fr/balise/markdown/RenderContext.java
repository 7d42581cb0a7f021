package fr.balise.markdown;

import java.util.Map;
import java.util.Optional;

/// All that a text needs to know in order to be written as HTML on one page.
///
/// @param resolver where mentions lead
/// @param abbreviations acronym → long form, for `<abbr>` at the first use of each
/// @param words the interface words of the publication's language
/// @param edition screen or print
/// @param idPrefix put before every id, so that one page can hold many texts; usually empty
public record RenderContext(
        LinkResolver resolver,
        Map<String, String> abbreviations,
        MarkdownWords words,
        Edition edition,
        String idPrefix) {

    public RenderContext {
        abbreviations = Map.copyOf(abbreviations);
    }

    /// A screen page in French where every link is written as it stands: for previews and tests.
    public static RenderContext plain() {
        LinkResolver asWritten =
                mention ->
                        switch (mention) {
                            case Mention.LinkMention link ->
                                    Optional.of(ResolvedLink.to(link.destination()));
                            case Mention.ImageMention image ->
                                    Optional.of(ResolvedLink.to(image.destination()));
                            case Mention.FicheMention fiche -> Optional.empty();
                            case Mention.StructureMention structure -> Optional.empty();
                        };
        return new RenderContext(asWritten, Map.of(), MarkdownWords.french(), Edition.SCREEN, "");
    }

    /// The same context with another resolver.
    public RenderContext withResolver(LinkResolver other) {
        return new RenderContext(other, abbreviations, words, edition, idPrefix);
    }

    /// The same context with other abbreviations.
    public RenderContext withAbbreviations(Map<String, String> others) {
        return new RenderContext(resolver, others, words, edition, idPrefix);
    }

    /// The same context for another edition.
    public RenderContext withEdition(Edition other) {
        return new RenderContext(resolver, abbreviations, words, other, idPrefix);
    }

    /// The same context with another prefix of ids.
    public RenderContext withIdPrefix(String other) {
        return new RenderContext(resolver, abbreviations, words, edition, other);
    }

    /// The same context in other words.
    public RenderContext withWords(MarkdownWords others) {
        return new RenderContext(resolver, abbreviations, others, edition, idPrefix);
    }
}
