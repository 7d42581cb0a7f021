package fr.balise.html;

import java.util.List;
import java.util.Random;

/// Random HTML that no one would write, the same for the same seed.
final class TagSoup {

    private static final List<String> KEPT =
            List.of(
                    "b",
                    "a",
                    "p",
                    "div",
                    "ul",
                    "li",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "tbody",
                    "caption",
                    "h2",
                    "h3",
                    "code",
                    "em",
                    "blockquote",
                    "section",
                    "pre",
                    "details",
                    "summary",
                    "dl",
                    "dd",
                    "span",
                    "i",
                    "colgroup");
    private static final List<String> REFUSED =
            List.of(
                    "script",
                    "svg",
                    "font",
                    "style",
                    "select",
                    "form",
                    "xyz",
                    "textarea",
                    "main",
                    "plaintext",
                    "body");
    private static final List<String> ATTRIBUTES =
            List.of(
                    "class=a",
                    "id=i1",
                    "id=\"i2\"",
                    "title='t > u'",
                    "lang=fr",
                    "aria-label=\"é\"",
                    "role=note");
    private static final List<String> BAD_ATTRIBUTES =
            List.of(
                    "onclick=x",
                    "style='a'",
                    "class=a class=b",
                    "role=button",
                    "data-x=1",
                    "href=javascript:x",
                    "name=q");
    private static final List<String> OTHER =
            List.of(
                    "x",
                    " ",
                    "\n",
                    "<!-- n -->",
                    "&lt;",
                    "&",
                    "< ",
                    "<br>",
                    "<hr/>",
                    "<img src=a.png alt=b>",
                    "é");
    private static final List<String> BAD_OTHER =
            List.of(
                    "<!",
                    "<!--",
                    "<?php x ?>",
                    "<![CDATA[x]]>",
                    "<b",
                    "<a href='",
                    "<img>",
                    "<input>",
                    "</",
                    "<img src=data:x>");

    private final Random random;
    private final boolean bad;

    TagSoup(long seed, boolean bad) {
        this.random = new Random(seed);
        this.bad = bad;
    }

    String make() {
        StringBuilder soup = new StringBuilder();
        int pieces = 1 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(bad ? 12 : 8)) {
                case 0, 1, 2 -> open(soup, one(KEPT));
                case 3, 4, 5 -> soup.append("</").append(one(KEPT)).append('>');
                case 6, 7 -> soup.append(one(OTHER));
                case 8 -> open(soup, one(REFUSED));
                case 9 -> soup.append("</").append(one(REFUSED)).append('>');
                default -> soup.append(one(BAD_OTHER));
            }
        }
        return soup.toString();
    }

    private void open(StringBuilder soup, String name) {
        soup.append('<').append(name);
        if (random.nextInt(3) == 0) {
            soup.append(' ').append(one(ATTRIBUTES));
        }
        if (bad && random.nextInt(4) == 0) {
            soup.append(' ').append(one(BAD_ATTRIBUTES));
        }
        soup.append(random.nextInt(20) == 0 ? "/>" : ">");
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
