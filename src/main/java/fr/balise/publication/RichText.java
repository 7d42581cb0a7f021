package fr.balise.publication;

import fr.balise.typography.Typography;

/// A line of text of the front matter as HTML: escaped, with its superscripts.
///
/// Example: `le 1er juin` → `le 1<sup>er</sup> juin`.
public final class RichText {

    private RichText() {}

    /// The text, escaped, in the typography of its language.
    public static String html(String text, Typography typography) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        typography
                .runs(text)
                .forEach(
                        run -> {
                            html.append(run.superscript() ? "<sup>" : "");
                            escape(run.text(), html);
                            html.append(run.superscript() ? "</sup>" : "");
                        });
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }
}
