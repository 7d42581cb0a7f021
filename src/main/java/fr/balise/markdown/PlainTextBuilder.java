package fr.balise.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the plain text under each heading, in the order of the text.
final class PlainTextBuilder {

    private final List<Section> sections = new ArrayList<>();
    private @Nullable Heading current;
    private StringBuilder text = new StringBuilder();

    /// Begins the section of a heading.
    void heading(Heading heading) {
        endSection();
        current = heading;
    }

    /// Begins a section without a heading.
    void notes() {
        endSection();
        current = null;
    }

    /// Adds the words of a block, on a line of their own.
    void line(Node block) {
        int before = text.length();
        if (before > 0) {
            text.append('\n');
        }
        int start = text.length();
        PlainWords.addTo(text, block);
        if (text.length() == start) {
            text.setLength(before);
        }
    }

    /// Adds a text, on a line of its own.
    void line(String words) {
        if (!words.isEmpty()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(words);
        }
    }

    /// Adds the text of a table cell, on the line of its row.
    void cell(String words, boolean first) {
        if (first) {
            line(words);
        } else if (!words.isEmpty()) {
            text.append('\t').append(words);
        }
    }

    /// All sections; nothing may be added afterwards.
    List<Section> sections() {
        endSection();
        current = null;
        return sections;
    }

    private void endSection() {
        if (current != null || !text.isEmpty()) {
            sections.add(new Section(Optional.ofNullable(current), text.toString()));
        }
        text = new StringBuilder();
    }
}
