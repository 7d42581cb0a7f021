package fr.balise.data;

/// An XML 1.0 document in the making, on indented lines.
///
/// Characters that XML 1.0 forbids (production 2, `Char`: most control characters, halves of a surrogate pair, U+FFFE
/// and U+FFFF) are left out, since no way of writing them is allowed. Line ends that a parser would change are written
/// as references.
///
/// Example: `new Xml().open("a", attribute("b", "1<2")).element("c", "x & y").close("a").text()`.
final class Xml {

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /// An attribute of an element.
    record Attribute(String name, String value) {}

    /// An attribute of an element.
    static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    /// Opens an element that holds others.
    Xml open(String name, Attribute... attributes) {
        start(name, attributes);
        text.append(">\n");
        depth++;
        return this;
    }

    /// Closes the element that was opened last.
    Xml close(String name) {
        depth--;
        indent();
        end(name);
        return this;
    }

    /// Adds an element with text in it.
    Xml element(String name, String content, Attribute... attributes) {
        start(name, attributes);
        text.append('>');
        escape(content, false);
        end(name);
        return this;
    }

    /// Adds an element with attributes only.
    Xml empty(String name, Attribute... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    /// The document so far.
    String text() {
        return text.toString();
    }

    private void indent() {
        text.repeat(' ', 2 * depth);
    }

    private void start(String name, Attribute... attributes) {
        indent();
        text.append('<').append(name);
        for (Attribute attribute : attributes) {
            text.append(' ').append(attribute.name).append("=\"");
            escape(attribute.value, true);
            text.append('"');
        }
    }

    private void end(String name) {
        text.append("</").append(name).append(">\n");
    }

    private void escape(String value, boolean inAttribute) {
        int i = 0;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                // In text, so that `]]>` never appears.
                case '>' -> text.append("&gt;");
                case '"' -> text.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> text.append("&#13;");
                case '\n' -> text.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> text.append(inAttribute ? "&#9;" : "\t");
                default -> {
                    if (isAllowed(c)) {
                        text.appendCodePoint(c);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
