package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// What stands in the head of a page, for browsers, search engines and social networks.
///
/// @param title of the browser's window, unique in the site
/// @param shortTitle title of the page alone
/// @param description a sentence or two
/// @param type OpenGraph type: `article` or `website`
/// @param locale OpenGraph locale: `fr_FR`
/// @param canonical absolute address, where the publication has one
/// @param image absolute address of a picture
/// @param imageAlt what the picture shows
/// @param feed relative address of the feed
/// @param stylesheets relative addresses
/// @param scripts relative addresses of the theme's own, which run before the page is shown
/// @param searchScript relative address of the loader of the search
/// @param icon relative address
/// @param jsonLd schema.org data, safe inside a script element
/// @param indexed whether search engines may list the page
/// @param metadata of a document, for programs that collect references
public record HeadView(
        String title,
        String shortTitle,
        Optional<String> description,
        String type,
        String locale,
        Optional<String> canonical,
        Optional<String> image,
        Optional<String> imageAlt,
        Optional<String> feed,
        List<String> stylesheets,
        List<String> scripts,
        String searchScript,
        Optional<String> icon,
        Optional<String> jsonLd,
        boolean indexed,
        List<MetadataView> metadata) {

    /// A fact for programs.
    ///
    /// @param name `citation_title`
    /// @param content the fact
    public record MetadataView(String name, String content) {}

    /// The same with facts about a document.
    HeadView with(List<MetadataView> facts) {
        return new HeadView(
                title,
                shortTitle,
                description,
                type,
                locale,
                canonical,
                image,
                imageAlt,
                feed,
                stylesheets,
                scripts,
                searchScript,
                icon,
                jsonLd,
                indexed,
                facts);
    }
}
