package fr.balise.html;

import java.util.List;

/// One piece of HTML text as a browser's tokenizer sees it, with its offsets in the text.
sealed interface HtmlToken {

    /// Where it begins, in UTF-16 units.
    int start();

    /// Where it ends, exclusive.
    int end();

    /// Text; a `<` in it begins no tag.
    record Text(int start, int end) implements HtmlToken {}

    /// An opening tag, its name and those of its attributes in lower case.
    record StartTag(
            int start, int end, String name, boolean selfClosing, List<HtmlAttribute> attributes)
            implements HtmlToken {}

    /// A closing tag.
    record EndTag(int start, int end, String name) implements HtmlToken {}

    /// A comment; not closed when the text ends before it does.
    record Comment(int start, int end, boolean closed) implements HtmlToken {}

    /// What HTML treats like a comment though its author meant something: `<?php`, `<![CDATA[`, `<!DOCTYPE`.
    record Declaration(int start, int end) implements HtmlToken {}

    /// A tag that the end of the text cuts off.
    record OpenTag(int start, int end, String name) implements HtmlToken {}

    /// Nothing more.
    record End(int start, int end) implements HtmlToken {}
}
