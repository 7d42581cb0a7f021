package fr.balise.compare;

import fr.balise.html.PageText.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The blocks of two versions of a text, side by side.
final class TextDiff {

    /// Below this, two paragraphs are not one that was edited.
    private static final double ALIKE = 0.4;

    /// The work of pairing grows with the product of both numbers of blocks.
    private static final int MOST_PAIRS = 40_000;

    /// A block before and the one that stands for it after; one of them may be missing.
    record Pair(Optional<Block> before, Optional<Block> after) {

        TextChange change() {
            if (before.isEmpty()) {
                return new TextChange.Added(after.orElseThrow());
            }
            if (after.isEmpty()) {
                return new TextChange.Removed(before.get());
            }
            Block old = before.get();
            Block young = after.get();
            return key(old).equals(key(young))
                    ? new TextChange.Same(young)
                    : new TextChange.Edited(
                            young.kind(), young.level(), WordDiff.of(old.text(), young.text()));
        }
    }

    private TextDiff() {}

    /// Every block of both versions, each once, in reading order.
    static List<Pair> pairs(List<Block> before, List<Block> after) {
        List<Pair> pairs = new ArrayList<>();
        Runs runs =
                Runs.of(
                        before.stream().map(TextDiff::key).toList(),
                        after.stream().map(TextDiff::key).toList());
        for (Runs.Run run : runs.list()) {
            List<Block> gone = before.subList(run.fromOld(), run.toOld());
            List<Block> come = after.subList(run.fromNew(), run.toNew());
            if (run.same()) {
                for (int i = 0; i < come.size(); i++) {
                    pairs.add(new Pair(Optional.of(gone.get(i)), Optional.of(come.get(i))));
                }
            } else {
                pairs.addAll(alike(gone, come));
            }
        }
        return pairs;
    }

    private static String key(Block block) {
        return block.kind() + " " + block.level() + " " + Words.key(block.text());
    }

    /// Pairs blocks that were edited, in order, so that as many words as can be are the same.
    private static List<Pair> alike(List<Block> gone, List<Block> come) {
        int n = gone.size();
        int m = come.size();
        if (n == 0 || m == 0 || (long) n * m > MOST_PAIRS) {
            return apart(gone, come);
        }
        double[][] like = likeness(gone, come);
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double paired = like[i][j] < ALIKE ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (like[i][j] >= ALIKE && best[i][j] <= like[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(Optional.of(gone.get(i++)), Optional.of(come.get(j++))));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(Optional.of(gone.get(i++)), Optional.empty()));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(come.get(j++))));
            }
        }
        pairs.addAll(apart(gone.subList(i, n), come.subList(j, m)));
        return pairs;
    }

    private static double[][] likeness(List<Block> gone, List<Block> come) {
        List<Map<String, Integer>> old = gone.stream().map(one -> Words.bag(one.text())).toList();
        List<Map<String, Integer>> young = come.stream().map(one -> Words.bag(one.text())).toList();
        double[][] like = new double[gone.size()][come.size()];
        for (int i = 0; i < gone.size(); i++) {
            for (int j = 0; j < come.size(); j++) {
                boolean sameKind = gone.get(i).kind() == come.get(j).kind();
                like[i][j] = sameKind ? Words.likeness(old.get(i), young.get(j)) : 0;
            }
        }
        return like;
    }

    private static List<Pair> apart(List<Block> gone, List<Block> come) {
        List<Pair> pairs = new ArrayList<>();
        gone.forEach(block -> pairs.add(new Pair(Optional.of(block), Optional.empty())));
        come.forEach(block -> pairs.add(new Pair(Optional.empty(), Optional.of(block))));
        return pairs;
    }
}
