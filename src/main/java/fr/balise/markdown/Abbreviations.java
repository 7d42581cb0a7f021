package fr.balise.markdown;

import org.commonmark.renderer.html.HtmlWriter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Explains each acronym at its first use on a page.
///
/// Example: «l’ESS et l’ESS» → `l’<abbr title="économie sociale et solidaire">ESS</abbr> et l’ESS`.
/// What an acronym is says [AcronymFinder].
final class Abbreviations {

    private final Map<String, String> forms;
    private final AcronymFinder finder;
    private final Set<String> explained = new HashSet<>();

    /// @param forms acronym → long form
    Abbreviations(Map<String, String> forms) {
        this.forms = forms;
        this.finder = new AcronymFinder(forms.keySet());
    }

    /// Writes a text.
    void write(String text, HtmlWriter html) {
        int written = 0;
        Optional<AcronymFinder.Found> next = finder.next(text, 0, explained);
        while (next.isPresent()) {
            AcronymFinder.Found found = next.get();
            String acronym = text.substring(found.start(), found.end());
            explained.add(acronym);
            html.text(text.substring(written, found.start()));
            html.tag("abbr", attributes(acronym, text, found.start()));
            html.text(acronym);
            html.tag("/abbr");
            written = found.end();
            next = finder.next(text, written, explained);
        }
        html.text(written == 0 ? text : text.substring(written));
    }

    /// The long form, and a class where it stands beside the acronym already, so that paper need not repeat it:
    /// «économie sociale et solidaire (ESS)» or «ESS (économie sociale et solidaire)».
    private Map<String, String> attributes(String acronym, String text, int start) {
        String form = forms.getOrDefault(acronym, "");
        int end = start + acronym.length();
        boolean inParentheses =
                start > 0 && text.charAt(start - 1) == '(' && text.startsWith(")", end);
        String after = " (" + form;
        boolean said = inParentheses || text.regionMatches(true, end, after, 0, after.length());
        Map<String, String> attributes = new LinkedHashMap<>();
        if (said) {
            attributes.put("class", "dit");
        }
        attributes.put("title", form);
        return attributes;
    }
}
