package fr.balise.compare;

import fr.balise.compare.Stretch.Side;

import java.util.ArrayList;
import java.util.List;

/// Two versions of a sentence or a paragraph → one text with the words marked that are only in one of them.
///
/// Example: «Le grand jardin» and «Le jardin public» → Le ~~grand~~ jardin **public**.
/// A space or a comma between two changed words changes with them, so that a reader sees one change. Versions that have little
/// in common are told as a whole, one after the other. A space of another width is no change.
final class WordDiff {

    private static final double ENOUGH = 0.25;

    /// The work is quadratic where nothing is the same.
    private static final int LONGEST = 20_000;

    private WordDiff() {}

    static List<Stretch> of(String before, String after) {
        if (Words.key(before).equals(Words.key(after))) {
            return Stretch.of(Side.BOTH, after);
        }
        List<String> old = Words.parts(before);
        List<String> young = Words.parts(after);
        if (old.size() + young.size() > LONGEST
                || Words.likeness(Words.bag(before), Words.bag(after)) < ENOUGH) {
            return whole(before, after);
        }
        Marked marked = new Marked();
        List<Runs.Run> runs =
                Runs.of(
                                old.stream().map(Words::bare).toList(),
                                young.stream().map(Words::bare).toList())
                        .list();
        for (int i = 0; i < runs.size(); i++) {
            Runs.Run run = runs.get(i);
            List<String> gone = old.subList(run.fromOld(), run.toOld());
            List<String> come = young.subList(run.fromNew(), run.toNew());
            boolean between = i > 0 && i < runs.size() - 1;
            if (run.same() && !(between && come.stream().noneMatch(Words::isWord))) {
                marked.same(String.join("", come));
                if (!runs.getLast().equals(run)) {
                    List<String> next =
                            old.subList(runs.get(i + 1).fromOld(), runs.get(i + 1).toOld());
                    marked.changed(next.isEmpty() ? "" : onlyBefore(gone, come), "");
                }
            } else {
                marked.changed(String.join("", gone), String.join("", come));
            }
        }
        return marked.end();
    }

    /// The space after the same words that only the earlier version has: it goes with the words after it.
    private static String onlyBefore(List<String> gone, List<String> come) {
        String before = gone.getLast().substring(Words.bare(gone.getLast()).length());
        String after = come.getLast().substring(Words.bare(come.getLast()).length());
        return after.isEmpty() ? before : "";
    }

    private static List<Stretch> whole(String before, String after) {
        List<Stretch> both = new ArrayList<>(Stretch.of(Side.BEFORE, before));
        both.addAll(Stretch.of(Side.AFTER, after));
        return List.copyOf(both);
    }

    /// Gathers changes that follow each other.
    private static final class Marked {
        private final List<Stretch> stretches = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        void changed(String before, String after) {
            gone.append(before);
            come.append(after);
        }

        void same(String text) {
            close();
            stretches.addAll(Stretch.of(Side.BOTH, text));
        }

        /// A space that both begin or end with is no change.
        private void close() {
            String before = gone.toString();
            String after = come.toString();
            int begin = before.startsWith(" ") && after.startsWith(" ") ? 1 : 0;
            boolean ends =
                    Math.min(before.length(), after.length()) > begin
                            && before.endsWith(" ")
                            && after.endsWith(" ");
            int end = ends ? 1 : 0;
            stretches.addAll(Stretch.of(Side.BOTH, after.substring(0, begin)));
            stretches.addAll(
                    Stretch.of(Side.BEFORE, before.substring(begin, before.length() - end)));
            stretches.addAll(Stretch.of(Side.AFTER, after.substring(begin, after.length() - end)));
            stretches.addAll(Stretch.of(Side.BOTH, after.substring(after.length() - end)));
            gone.setLength(0);
            come.setLength(0);
        }

        List<Stretch> end() {
            close();
            return List.copyOf(stretches);
        }
    }
}
