package fr.balise.compare.report;

import fr.balise.compare.TextChange;
import fr.balise.html.PageText.Kind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What is shown of a changed text: the blocks that changed, each with its neighbours and the heading above it, and how much
/// stays between.
sealed interface Excerpt {

    /// A block that is shown.
    record Shown(TextChange change) implements Excerpt {}

    /// So many blocks that did not change.
    record Gap(int blocks) implements Excerpt {}

    /// A block that changes alone is shown with one on either side.
    static List<Excerpt> of(List<TextChange> text) {
        BitSet shown = new BitSet();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).isChange()) {
                shown.set(Math.max(0, i - 1), Math.min(text.size(), i + 2));
                heading(text, i, shown);
            }
        }
        List<Excerpt> parts = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            int next = shown.get(i) ? i : shown.nextSetBit(i);
            int end = next < 0 ? text.size() : next;
            if (end > i) {
                parts.add(new Gap(end - i));
            }
            if (end < text.size()) {
                parts.add(new Shown(text.get(end)));
            }
            i = end + 1;
        }
        return parts;
    }

    private static void heading(List<TextChange> text, int from, BitSet shown) {
        for (int i = from - 1; i >= 0; i--) {
            if (text.get(i) instanceof TextChange.Same(var block) && block.kind() == Kind.HEADING) {
                shown.set(i);
                return;
            }
        }
    }
}
