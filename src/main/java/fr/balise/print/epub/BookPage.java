package fr.balise.print.epub;

import fr.balise.html.Xhtml;

import java.util.Locale;
import java.util.Set;

/// The frame of every XHTML file of a book.
final class BookPage {

    /// Scripts that run from right to left, and languages that are usually written in one of them.
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of(
                    "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "ar", "he", "iw", "fa", "ur",
                    "yi", "ps", "sd", "ug", "dv", "syr", "ckb");

    private BookPage() {}

    /// A whole file.
    ///
    /// @param style path to the style sheet from this file
    /// @param body XHTML
    static String of(String title, String language, String style, String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"%s>
        <head>
        <title>%s</title>
        <link rel="stylesheet" type="text/css" href="%s"/>
        </head>
        <body>
        %s
        </body>
        </html>
        """
                .formatted(language(language), Xhtml.text(title), style, body);
    }

    /// A page of the book.
    static String of(EpubPage page, String language, String body) {
        String aria = page.role().aria().isEmpty() ? "" : " role=\"" + page.role().aria() + "\"";
        return of(
                page.title(),
                page.language().orElse(language),
                BookFiles.fromPage(BookFiles.STYLE),
                "<section epub:type=\""
                        + page.role().type()
                        + "\""
                        + aria
                        + " aria-label=\""
                        + Xhtml.text(page.title())
                        + "\">\n"
                        + body
                        + "\n</section>");
    }

    private static String language(String language) {
        String tag = Xhtml.text(language);
        return " lang=\"%s\" xml:lang=\"%s\"%s"
                .formatted(tag, tag, isRightToLeft(language) ? " dir=\"rtl\"" : "");
    }

    /// Whether a text of a language begins at the right: `ar`, `az-Arab`, but not `ar-Latn`.
    static boolean isRightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String script = locale.getScript();
        return RIGHT_TO_LEFT.contains(script.isEmpty() ? locale.getLanguage() : script);
    }
}
