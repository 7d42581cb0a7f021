package fr.balise.markdown;

import org.commonmark.renderer.html.HtmlWriter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Explains each acronym at its first use on a page.
///
/// Example: «l’ESS et l’ESS» → `l’<abbr title="économie sociale et solidaire">ESS</abbr> et l’ESS`.
/// Only whole words count; an acronym has a capital letter or digit and may hold `&`, `-`, `.`, `/`, `+` inside.
final class Abbreviations {

    private static final int LATIN = 0x250;

    private final Map<String, String> forms;
    private final Set<String> explained = new HashSet<>();

    // Every character of a page is looked up here: whether an acronym begins with that Latin letter
    // or digit.
    private final boolean[] beginnings = new boolean[LATIN];

    /// @param forms acronym → long form
    Abbreviations(Map<String, String> forms) {
        this.forms = forms;
        for (String acronym : forms.keySet()) {
            if (!acronym.isEmpty() && acronym.charAt(0) < LATIN) {
                beginnings[acronym.charAt(0)] = true;
            }
        }
    }

    /// Writes a text.
    void write(String text, HtmlWriter html) {
        int written = 0;
        int i = explained.size() < forms.size() ? 0 : text.length();
        while (i < text.length()) {
            if (!mayBegin(text, i)) {
                i++;
                continue;
            }
            int wordEnd = wordEnd(text, i);
            int end = hasCapital(text, i, wordEnd) ? acronymEnd(text, i, wordEnd) : -1;
            if (end > 0) {
                String acronym = text.substring(i, end);
                explained.add(acronym);
                html.text(text.substring(written, i));
                html.tag("abbr", attributes(acronym, text, i));
                html.text(acronym);
                html.tag("/abbr");
                written = end;
                i = end;
            } else {
                i = wordEnd;
            }
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

    /// Whether a word begins here that can be an acronym.
    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean first = c < LATIN ? beginnings[c] : Character.isLetterOrDigit(c);
        return first && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// After the longest acronym that begins here and still needs explaining, or -1.
    private int acronymEnd(String text, int start, int wordEnd) {
        int best = -1;
        int end = wordEnd;
        while (true) {
            String candidate = text.substring(start, end);
            if (forms.containsKey(candidate) && !explained.contains(candidate)) {
                best = end;
            }
            boolean goesOn =
                    end + 1 < text.length()
                            && "&-./+".indexOf(text.charAt(end)) >= 0
                            && Character.isLetterOrDigit(text.charAt(end + 1))
                            && end - start < 24;
            if (!goesOn) {
                return best;
            }
            end = wordEnd(text, end + 1);
        }
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasCapital(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || ReferenceWords.isDigit(c)) {
                return true;
            }
        }
        return false;
    }
}
