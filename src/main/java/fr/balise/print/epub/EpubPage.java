package fr.balise.print.epub;

import fr.balise.html.UrlRewriter;

import java.util.Optional;

/// One page of a book, that is, one XHTML file.
///
/// @param id what links call it in `page:ID`; any text without `#`, the writer makes a file name of it
/// @param title plain text, not blank: what a reading system shows while the page is read
/// @param bodyHtml its contents with their heading, as an HTML fragment. It need not have been cleaned: what the policy of
///     the site refuses is left out here as well.
/// @param addresses where addresses lead that authors wrote into HTML by hand: to `page:ID`, `image:NAME`, a web
///     address, or, when it gives an empty text, nowhere. Usually [UrlRewriter#none()].
/// @param language BCP 47, if it is not that of the book
/// @param role what the page is in the book
public record EpubPage(
        String id,
        String title,
        String bodyHtml,
        UrlRewriter addresses,
        Optional<String> language,
        EpubRole role) {

    public EpubPage {
        title = EpubMetadata.needed(title, "title: page " + id);
        language.ifPresent(EpubMetadata::refuseUnlessLanguage);
        if (id.contains("#")) {
            throw new IllegalArgumentException("not the id of a page: " + id);
        }
    }
}
