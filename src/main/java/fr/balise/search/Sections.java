package fr.balise.search;

import fr.balise.markdown.Heading;
import fr.balise.markdown.Section;
import fr.balise.search.index.SearchSection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sections of a page in the making. The first one has no heading, whether the text has words there or not.
final class Sections {

    private final List<SearchSection> sections = new ArrayList<>();

    /// Adds those of a text.
    Sections add(List<Section> text) {
        for (Section section : text) {
            add(
                    section.heading().map(Heading::id).orElse(""),
                    section.heading().map(Heading::text).orElse(""),
                    section.text());
        }
        return this;
    }

    /// Adds one section; one without any words is left out.
    void add(String id, String heading, String text) {
        if (sections.isEmpty() && !heading.isEmpty()) {
            sections.add(new SearchSection("", "", ""));
        }
        if (!heading.isEmpty() || !text.isEmpty()) {
            sections.add(new SearchSection(id, composed(heading), composed(text)));
        }
    }

    /// Adds one section of some lines; without any lines there is no section.
    void addLines(String id, String heading, Stream<String> lines) {
        String text = lines.distinct().collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            add(id, heading, text);
        }
    }

    /// All of them.
    List<SearchSection> list() {
        return sections;
    }

    /// A text in composed form, as queries are.
    static String composed(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Whether all characters come before the combining marks, or are the punctuation of French: such a text is composed.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2002' || c > '\u206f')) {
                return false;
            }
        }
        return true;
    }
}
