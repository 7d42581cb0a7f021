package fr.balise.html;

import fr.balise.html.LinkFact.Kind;
import fr.balise.html.PageFacts.DuplicateId;

import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads an emitted page, in one pass and without building a tree.
///
/// Example: `read("<p id=a><a href='b.html'>")` → a link to `b.html` and the id `a`.
public final class PageReader {

    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private final HtmlScanner scanner;
    private final List<LinkFact> links = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<DuplicateId> duplicates = new ArrayList<>();
    private Optional<String> lang = Optional.empty();
    private Optional<String> title = Optional.empty();
    private int line = 1;
    private int counted;

    private PageReader(String html) {
        this.html = html;
        this.scanner = new HtmlScanner(html);
    }

    /// What a page links to and what it can be linked by.
    public static PageFacts read(String html) {
        PageReader reader = new PageReader(html);
        reader.run();
        return new PageFacts(
                reader.links, reader.ids, reader.duplicates, reader.lang, reader.title);
    }

    private void run() {
        for (HtmlToken token = scanner.next();
                !(token instanceof HtmlToken.End);
                token = scanner.next()) {
            if (token instanceof HtmlToken.StartTag tag) {
                read(tag);
                if (RAW.contains(tag.name())) {
                    skipContent(tag);
                }
            }
        }
    }

    private void skipContent(HtmlToken.StartTag tag) {
        int found = scanner.closingTag(tag.name(), false);
        int end = found < 0 ? html.length() : found;
        if (tag.name().equals("title") && title.isEmpty()) {
            title =
                    Optional.of(
                            Parser.unescapeEntities(html.substring(tag.end(), end), false).strip());
        } else if (tag.name().equals("style")) {
            int first = lineOf(tag.end());
            for (LinkFact link : CssReader.read(html.substring(tag.end(), end))) {
                links.add(new LinkFact(link.url(), link.kind(), first + link.line() - 1));
            }
        }
        scanner.jump(end);
    }

    private void read(HtmlToken.StartTag tag) {
        String name = tag.name();
        for (HtmlAttribute attribute : tag.attributes()) {
            String value = attribute.value();
            switch (attribute.name()) {
                case "id" -> id(value, attribute);
                case "name" -> {
                    if (name.equals("a") && value(tag, "id").isEmpty()) {
                        id(value, attribute);
                    }
                }
                case "lang" -> {
                    if (name.equals("html") && !value.isBlank()) {
                        lang = Optional.of(value.strip());
                    }
                }
                case "href", "xlink:href" ->
                        add(value, name.equals("a") || name.equals("area"), attribute);
                case "src", "poster" -> add(value, false, attribute);
                case "data" -> {
                    if (name.equals("object")) {
                        add(value, false, attribute);
                    }
                }
                case "action", "formaction", "cite" -> add(value, true, attribute);
                case "srcset", "imagesrcset" -> srcset(value, attribute);
                case "style" -> {
                    for (LinkFact link : CssReader.read(value)) {
                        add(link.url(), false, attribute);
                    }
                }
                case "content" -> refresh(tag, attribute);
                default -> {}
            }
        }
    }

    private void id(String id, HtmlAttribute attribute) {
        if (!ids.add(id)) {
            duplicates.add(new DuplicateId(id, lineOf(attribute.start())));
        }
    }

    private void add(String url, boolean followed, HtmlAttribute attribute) {
        links.add(
                new LinkFact(
                        url.strip(),
                        followed ? Kind.A : Kind.ASSET,
                        lineOf(attribute.valueStart())));
    }

    /// `a.png 1x, b.png 2x`: an address ends at white space, and at a comma that is its last character.
    private void srcset(String value, HtmlAttribute attribute) {
        int i = 0;
        while (i < value.length()) {
            while (i < value.length()
                    && (Ascii.isSpace(value.charAt(i)) || value.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < value.length() && !Ascii.isSpace(value.charAt(i))) {
                i++;
            }
            int end = i;
            while (end > start && value.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                add(value.substring(start, end), false, attribute);
            }
            if (end == i) {
                int comma = value.indexOf(',', i);
                i = comma < 0 ? value.length() : comma;
            }
        }
    }

    /// `<meta http-equiv="refresh" content="0; url=56.html">`
    private void refresh(HtmlToken.StartTag tag, HtmlAttribute attribute) {
        if (!tag.name().equals("meta")
                || !Ascii.lower(value(tag, "http-equiv")).equals("refresh")) {
            return;
        }
        String value = attribute.value();
        int mark = Ascii.lower(value).indexOf("url=");
        if (mark >= 0) {
            String url = value.substring(mark + 4).strip();
            boolean quoted =
                    url.length() > 1
                            && (url.charAt(0) == '\'' || url.charAt(0) == '"')
                            && url.charAt(url.length() - 1) == url.charAt(0);
            add(quoted ? url.substring(1, url.length() - 1) : url, true, attribute);
        }
    }

    private static String value(HtmlToken.StartTag tag, String name) {
        for (HtmlAttribute attribute : tag.attributes()) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return "";
    }

    /// The line of an offset; offsets come in growing order, so the page is counted once.
    private int lineOf(int offset) {
        for (; counted < offset; counted++) {
            if (html.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
