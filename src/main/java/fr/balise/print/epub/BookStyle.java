package fr.balise.print.epub;

import java.util.List;

/// `style.css`: the rules for the fonts that travel with the book, the sheet of the book, and what the cover needs.
final class BookStyle {

    private static final String COVER =
            """
            .book-cover { margin: 0; padding: 0; text-align: center; }
            .book-cover img { height: auto; max-height: 98vh; max-width: 100%; }
            """;

    private BookStyle() {}

    /// The whole file.
    ///
    /// @param fonts paths of the fonts of the book, in its order
    static String of(EpubBook book, List<String> fonts) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < fonts.size(); i++) {
            EpubFont font = book.fonts().get(i);
            css.append(
                    """
                    @font-face {
                      font-family: "%s";
                      font-style: %s;
                      font-weight: %s;
                      src: url(%s);
                    }
                    """
                            .formatted(
                                    font.family(),
                                    font.italic() ? "italic" : "normal",
                                    font.weight(),
                                    fonts.get(i)));
        }
        return css.append(COVER).append(book.styleSheet()).toString();
    }
}
