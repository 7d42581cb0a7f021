package fr.balise.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The characters that XML 1.0 lets stand in a document (production 2, `Char`).
///
/// Example: U+0001, halves of a surrogate pair and U+FFFE are not allowed, in whatever way they are written.
final class XmlChars {

    private XmlChars() {}

    static boolean isAllowed(int c) {
        return c >= ' '
                ? (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        && c != 0xFFFE
                        && c != 0xFFFF
                : c == '\n' || c == '\t' || c == '\r';
    }

    /// The text without the characters that are not allowed.
    static String kept(String text) {
        if (text.codePoints().allMatch(XmlChars::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlChars::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Leaves them out of the text of an element itself.
    static void keep(Element element) {
        for (TextNode text : element.textNodes()) {
            String kept = kept(text.getWholeText());
            if (!kept.equals(text.getWholeText())) {
                text.text(kept);
            }
        }
    }
}
