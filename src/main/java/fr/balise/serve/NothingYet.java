package fr.balise.serve;

import fr.balise.build.LiveSite;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;

import java.nio.charset.StandardCharsets;

/// The page in place of every page while there has not been a site without errors: what keeps it from being made.
final class NothingYet {

    private NothingYet() {}

    static byte[] page(LiveSite site, Panel panel) {
        Language language = panel.language(site);
        StringBuilder page = new StringBuilder();
        String title =
                new Wording("Rien à montrer pour l’instant", "Nothing to show yet").in(language);
        page.append("<!doctype html>\n<html lang=\"")
                .append(language.tag())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
                .append(" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title></head><body><main><h1>")
                .append(title)
                .append("</h1><ul>");
        for (Diagnostic error : Panel.errors(site)) {
            page.append("<li>")
                    .append(escaped(error.location().file()))
                    .append(':')
                    .append(error.location().line())
                    .append(" : ")
                    .append(escaped(error.message().in(language)))
                    .append("</li>");
        }
        page.append("</ul></main></body></html>\n");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
