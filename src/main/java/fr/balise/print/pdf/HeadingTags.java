package fr.balise.print.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/// Closes gaps between levels of headings, which PDF/UA-1 forbids (§7.4.2): `h1, h3` becomes `H1, H2`.
///
/// A heading is one level below the nearest one above it of a higher rank, and the first of a document is of level 1;
/// headings that were of one rank under the same heading stay so. Only the tags change, not the look.
final class HeadingTags {

    private final Deque<Integer> open = new ArrayDeque<>();

    private HeadingTags() {}

    static void apply(TagTree tree) {
        HeadingTags headings = new HeadingTags();
        tree.forEach(
                tag -> {
                    if (isHeading(tag)) {
                        tag.retype("H" + headings.level(tag.type().charAt(1) - '0'));
                    }
                });
    }

    static boolean isHeading(Tag tag) {
        String type = tag.type();
        return type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1));
    }

    private int level(int rank) {
        while (!open.isEmpty() && open.getLast() >= rank) {
            open.removeLast();
        }
        open.addLast(rank);
        return open.size();
    }
}
