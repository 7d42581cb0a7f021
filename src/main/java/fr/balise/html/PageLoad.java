package fr.balise.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What a browser fetches by itself when somebody opens an emitted page, and how many elements the page has.
///
/// Example: `read("<link rel=stylesheet href=a.css><img src=b.jpg><img src=c.jpg loading=lazy>")` → the style sheet
/// `a.css`, the picture `b.jpg`, three elements. A picture that is loaded when it comes near is none of the first visit.
/// Of several sizes the one for a window of 1280 CSS pixels on an ordinary screen is taken, see [PictureSizes].
///
/// @param styleSheets relative addresses, in the order of the page
/// @param scripts relative addresses, in the order of the page
/// @param pictures relative addresses, none twice
/// @param icon relative address
/// @param elements how many elements the page has outside its text, the elements of class `texte`
public record PageLoad(
        List<String> styleSheets,
        List<String> scripts,
        List<String> pictures,
        Optional<String> icon,
        int elements) {

    public PageLoad {
        styleSheets = List.copyOf(styleSheets);
        scripts = List.copyOf(scripts);
        pictures = List.copyOf(pictures);
    }

    /// The class of the elements that hold the text of a document.
    private static final String TEXT = "texte";

    /// Reads a page.
    public static PageLoad read(String html) {
        return new Reader(html).read();
    }

    private static final class Reader {

        private final HtmlScanner scanner;
        private final List<String> styleSheets = new ArrayList<>();
        private final List<String> scripts = new ArrayList<>();
        private final SequencedSet<String> pictures = new LinkedHashSet<>();
        private Optional<String> icon = Optional.empty();
        private Optional<String> source = Optional.empty();
        private int elements;
        private int textEnd;

        Reader(String html) {
            this.scanner = new HtmlScanner(html);
        }

        PageLoad read() {
            for (HtmlToken token = scanner.next();
                    !(token instanceof HtmlToken.End);
                    token = scanner.next()) {
                if (token instanceof HtmlToken.StartTag tag) {
                    read(tag);
                } else if (token instanceof HtmlToken.EndTag tag && tag.name().equals("picture")) {
                    source = Optional.empty();
                }
            }
            return new PageLoad(styleSheets, scripts, List.copyOf(pictures), icon, elements);
        }

        private void read(HtmlToken.StartTag tag) {
            if (tag.start() >= textEnd) {
                elements++;
                if (List.of(value(tag, "class").split("\\s+")).contains(TEXT)) {
                    textEnd = Math.max(0, scanner.closingTag(tag.name(), true));
                }
            }
            switch (tag.name()) {
                case "link" -> link(tag);
                case "script" -> {
                    address(tag, "src").ifPresent(scripts::add);
                    scanner.jump(Math.max(tag.end(), scanner.closingTag("script", false)));
                }
                case "source" -> {
                    if (source.isEmpty()) {
                        source = PictureSizes.chosen(value(tag, "srcset"), value(tag, "sizes"));
                    }
                }
                case "img" -> {
                    if (!value(tag, "loading").equals("lazy")) {
                        source.or(
                                        () ->
                                                PictureSizes.chosen(
                                                        value(tag, "srcset"), value(tag, "sizes")))
                                .or(() -> address(tag, "src"))
                                .ifPresent(pictures::add);
                    }
                }
                default -> {}
            }
        }

        private void link(HtmlToken.StartTag tag) {
            switch (value(tag, "rel")) {
                case "stylesheet" -> {
                    if (!value(tag, "media").equals("print")) {
                        address(tag, "href").ifPresent(styleSheets::add);
                    }
                }
                case "icon" -> icon = address(tag, "href");
                default -> {}
            }
        }

        private static Optional<String> address(HtmlToken.StartTag tag, String name) {
            return Optional.of(value(tag, name).strip()).filter(value -> !value.isEmpty());
        }

        private static String value(HtmlToken.StartTag tag, String name) {
            for (HtmlAttribute attribute : tag.attributes()) {
                if (attribute.name().equals(name)) {
                    return attribute.value();
                }
            }
            return "";
        }
    }
}
