package fr.balise.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What two lists have in common, in order: runs of items that are the same, and runs that are not.
///
/// Example: `a b c` and `a x c` → same (`a`, `a`), other (`b`, `x`), same (`c`, `c`).
record Runs(List<Run> list) {

    /// Items `fromOld` to `toOld` of one list stand where items `fromNew` to `toNew` of the other do.
    record Run(boolean same, int fromOld, int toOld, int fromNew, int toNew) {}

    Runs {
        list = List.copyOf(list);
    }

    static Runs of(List<String> before, List<String> after) {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int old = delta.getSource().getPosition();
            gone.set(old, old + delta.getSource().size());
            int young = delta.getTarget().getPosition();
            come.set(young, young + delta.getTarget().size());
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromI = i;
            int fromJ = j;
            boolean same = !gone.get(i) && !come.get(j) && i < before.size() && j < after.size();
            if (same) {
                while (i < before.size() && j < after.size() && !gone.get(i) && !come.get(j)) {
                    i++;
                    j++;
                }
            } else {
                i = Math.min(gone.nextClearBit(i), before.size());
                j = Math.min(come.nextClearBit(j), after.size());
            }
            if (i == fromI && j == fromJ) {
                throw new IllegalStateException("two lists that do not end together");
            }
            runs.add(new Run(same, fromI, i, fromJ, j));
        }
        return new Runs(runs);
    }
}
