package fr.balise.html;

import java.util.Set;
import java.util.function.UnaryOperator;

/// Makes the finished body of a page a part of a longer page: with ids of its own and headings further down.
///
/// In: the body as a page of its own has it, written by hand or by Balise. Out: the same with a prefix before each of
/// its ids and before those that attributes name, so that many bodies can stand in one page, with lower headings, and
/// with links as the longer page needs them.
/// Example: prefix `fiche-056.`, one level: `<h2 id="a">` becomes `<h3 id="fiche-056.a">`.
public final class Embedding {

    private static final int LOWEST = 6;

    /// Attributes that list ids of the same page.
    private static final Set<String> ID_LISTS =
            Set.of("aria-describedby", "aria-details", "aria-labelledby", "headers");

    private final String html;
    private final String prefix;
    private final int lowered;
    private final UnaryOperator<String> links;
    private final StringBuilder out;
    private int copied;

    private Embedding(String html, String prefix, int lowered, UnaryOperator<String> links) {
        this.html = html;
        this.prefix = prefix;
        this.lowered = lowered;
        this.links = links;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    /// The body as a part.
    ///
    /// @param html well formed, every attribute in double quotes
    /// @param prefix put before each id; plain letters, digits and `-`, `_`, `.`, `:`, `/`
    /// @param lowered by how many levels headings go down; `h6` is the lowest
    /// @param links what the address of a link becomes, decoded; `#a` names a section of the body itself
    public static String embed(
            String html, String prefix, int lowered, UnaryOperator<String> links) {
        return new Embedding(html, prefix, lowered, links).run();
    }

    private String run() {
        HtmlScanner scanner = new HtmlScanner(html);
        while (true) {
            switch (scanner.next()) {
                case HtmlToken.StartTag tag -> {
                    heading(tag.name(), tag.start() + 2);
                    tag.attributes().forEach(attribute -> attribute(tag.name(), attribute));
                }
                case HtmlToken.EndTag tag -> heading(tag.name(), tag.start() + 3);
                case HtmlToken.Text _,
                        HtmlToken.Comment _,
                        HtmlToken.Declaration _,
                        HtmlToken.OpenTag _ -> {}
                case HtmlToken.End _ -> {
                    return out.append(html, copied, html.length()).toString();
                }
            }
        }
    }

    private void heading(String name, int digit) {
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            int level = Math.min(LOWEST, name.charAt(1) - '0' + lowered);
            replace(digit, digit + 1, Integer.toString(level));
        }
    }

    private void attribute(String tag, HtmlAttribute attribute) {
        String name = attribute.name();
        if (name.equals("id") || (name.equals("name") && tag.equals("details"))) {
            replace(attribute.valueStart(), attribute.valueStart(), prefix);
        } else if (ID_LISTS.contains(name)) {
            list(attribute);
        } else if (name.equals("href")) {
            link(attribute);
        }
    }

    private void list(HtmlAttribute attribute) {
        boolean inside = false;
        for (int i = attribute.valueStart(); i < attribute.valueEnd(); i++) {
            boolean space = Ascii.isSpace(html.charAt(i));
            if (!space && !inside) {
                replace(i, i, prefix);
            }
            inside = !space;
        }
    }

    private void link(HtmlAttribute attribute) {
        String url = attribute.value();
        String other = links.apply(url);
        if (!other.equals(url)) {
            replace(
                    attribute.valueStart(),
                    attribute.valueEnd(),
                    other.replace("&", "&amp;").replace("\"", "&quot;"));
        }
    }

    private void replace(int start, int end, String text) {
        out.append(html, copied, start).append(text);
        copied = end;
    }
}
