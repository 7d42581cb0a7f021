package fr.balise.html;

import java.util.List;

/// What somebody reads on an emitted page, block by block: the element `main`, without scripts, drawings and what is hidden.
///
/// Example: `PageText.read("<main><div class=texte><h2 id=a>Un</h2><p>Deux <a href=b.html>trois</a></p></div></main>")` → a
/// heading «Un» and a paragraph «Deux trois» with a link.
///
/// @param own the document's own text: the element of class `corps`, else `texte`; on pages without either, nothing
/// @param rest all other blocks, in the order of the page
public record PageText(List<Block> own, List<Block> rest) {

    public PageText {
        own = List.copyOf(own);
        rest = List.copyOf(rest);
    }

    /// Reads a page.
    public static PageText read(String html) {
        return new TextWalk(html).read();
    }

    /// The kinds of blocks.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        CAPTION,
        CODE
    }

    /// A block of text.
    ///
    /// @param kind what it is
    /// @param level of a heading, from 1; else 0
    /// @param id of a heading, by which links lead to it; else empty text
    /// @param text with single spaces; a picture is its replacement text in square brackets, cells are parted by ` | `
    /// @param links in the order of the text
    /// @param pictures in the order of the text
    public record Block(
            Kind kind,
            int level,
            String id,
            String text,
            List<TextLink> links,
            List<TextPicture> pictures) {

        public Block {
            links = List.copyOf(links);
            pictures = List.copyOf(pictures);
        }
    }

    /// A link of a text: what is read, and where it leads.
    public record TextLink(String text, String href) {}

    /// A picture of a text: its address, and what is said of it to those who do not see it.
    public record TextPicture(String src, String alt) {}
}
