package fr.balise.html;

import fr.balise.html.PageText.Block;
import fr.balise.html.PageText.Kind;
import fr.balise.html.PageText.TextLink;
import fr.balise.html.PageText.TextPicture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Goes through a page and gathers its blocks.
final class TextWalk {

    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "svg", "button", "select", "input", "noscript");

    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    Map.entry("h1", Kind.HEADING),
                    Map.entry("h2", Kind.HEADING),
                    Map.entry("h3", Kind.HEADING),
                    Map.entry("h4", Kind.HEADING),
                    Map.entry("h5", Kind.HEADING),
                    Map.entry("h6", Kind.HEADING),
                    Map.entry("li", Kind.ITEM),
                    Map.entry("dt", Kind.ITEM),
                    Map.entry("dd", Kind.ITEM),
                    Map.entry("tr", Kind.ROW),
                    Map.entry("caption", Kind.CAPTION),
                    Map.entry("figcaption", Kind.CAPTION),
                    Map.entry("pre", Kind.CODE));

    private static final Set<String> CELLS = Set.of("td", "th");

    private final Element main;
    private final List<Block> own = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private List<Block> blocks = rest;
    private Open open = new Open(Kind.PARAGRAPH, 0, "");
    private boolean inRow;

    /// A block that is being read.
    private static final class Open {
        private final Kind kind;
        private final int level;
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<TextLink> links = new ArrayList<>();
        private final List<TextPicture> pictures = new ArrayList<>();

        Open(Kind kind, int level, String id) {
            this.kind = kind;
            this.level = level;
            this.id = id;
        }

        void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!space) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        Block closed() {
            return new Block(kind, level, id, text.toString().strip(), links, pictures);
        }
    }

    TextWalk(String html) {
        Element page = Jsoup.parse(html);
        this.main = Optional.ofNullable(page.selectFirst("main")).orElse(page);
    }

    PageText read() {
        Optional<Element> text =
                Optional.ofNullable(main.selectFirst(".corps"))
                        .or(() -> Optional.ofNullable(main.selectFirst(".texte")));
        walk(main, text);
        flush(new Open(Kind.PARAGRAPH, 0, ""));
        return new PageText(own, rest);
    }

    private void walk(Node node, Optional<Element> text) {
        if (node instanceof TextNode words) {
            open.add(words.getWholeText());
        } else if (node instanceof Element element && !isUnread(element)) {
            boolean begins = text.isPresent() && text.get().equals(element);
            if (begins) {
                flush(new Open(Kind.PARAGRAPH, 0, ""));
                blocks = own;
            }
            read(element, text);
            if (begins) {
                flush(new Open(Kind.PARAGRAPH, 0, ""));
                blocks = rest;
            }
        }
    }

    private void read(Element element, Optional<Element> text) {
        String name = element.normalName();
        if (name.equals("img")) {
            picture(element);
        } else if (name.equals("br")) {
            open.add(" ");
        } else if (inRow) {
            cell(element, name, text);
        } else if (name.equals("tr")) {
            flush(new Open(Kind.ROW, 0, ""));
            inRow = true;
            children(element, text);
            inRow = false;
            flush(new Open(Kind.PARAGRAPH, 0, ""));
        } else if (element.isBlock() || KINDS.containsKey(name)) {
            Kind kind = KINDS.getOrDefault(name, inside(element));
            int level = kind == Kind.HEADING ? name.charAt(1) - '0' : 0;
            flush(new Open(kind, level, kind == Kind.HEADING ? element.id() : ""));
            children(element, text);
            flush(new Open(Kind.PARAGRAPH, 0, ""));
        } else {
            inline(element, text);
        }
    }

    /// A paragraph within an item is the item's text.
    private static Kind inside(Element element) {
        Element above = element.parent();
        return element.normalName().equals("p") && above != null && above.normalName().equals("li")
                ? Kind.ITEM
                : Kind.PARAGRAPH;
    }

    private void cell(Element element, String name, Optional<Element> text) {
        if (CELLS.contains(name)) {
            if (element.previousElementSibling() != null) {
                open.add(" | ");
            }
            children(element, text);
        } else {
            boolean block = element.isBlock();
            open.add(block ? " " : "");
            inline(element, text);
            open.add(block ? " " : "");
        }
    }

    private void inline(Element element, Optional<Element> text) {
        int from = open.text.length();
        Open begun = open;
        boolean note = element.attr("role").equals("doc-noteref");
        open.add(note ? " [" : "");
        children(element, text);
        open.add(note ? "]" : "");
        if (element.normalName().equals("a") && element.hasAttr("href") && open == begun) {
            open.links.add(
                    new TextLink(open.text.substring(from).strip(), element.attr("href").strip()));
        }
    }

    private void picture(Element element) {
        String alt = element.attr("alt").strip();
        open.pictures.add(new TextPicture(element.attr("src").strip(), alt));
        open.add(alt.isEmpty() ? "" : " [" + alt + "] ");
    }

    private void children(Element element, Optional<Element> text) {
        for (Node child : element.childNodes()) {
            walk(child, text);
        }
    }

    private void flush(Open next) {
        Block closed = open.closed();
        if (!closed.text().isEmpty() || !closed.pictures().isEmpty()) {
            blocks.add(closed);
        }
        open = next;
    }

    private static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }
}
