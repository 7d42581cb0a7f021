package fr.balise.search.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Every form of a publication, sorted by folded spelling, for words left open and for typing errors.
///
/// Example: `forms.startingWith("coope")` → coopération, coopérations, coopérer…
public final class Forms {

    private static final Comparator<Form> BY_FOLDED = Comparator.comparing(Form::folded);

    private final List<Form> all;

    private Forms(List<Form> sorted) {
        this.all = sorted;
    }

    /// These forms, in any order.
    public static Forms of(Collection<Form> forms) {
        return new Forms(forms.stream().sorted().toList());
    }

    /// All of them, sorted.
    public List<Form> all() {
        return all;
    }

    /// Those whose folded spelling begins with a folded text, sorted; all for an empty one.
    public List<Form> startingWith(String folded) {
        int start = firstFrom(folded);
        int end = start;
        while (end < all.size() && all.get(end).folded().startsWith(folded)) {
            end++;
        }
        return all.subList(start, end);
    }

    /// Whether a word, folded, is the folded spelling of one of them.
    public boolean hasFolded(String folded) {
        int first = firstFrom(folded);
        return first < all.size() && all.get(first).folded().equals(folded);
    }

    private int firstFrom(String folded) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (BY_FOLDED.compare(all.get(middle), new Form("", folded, 0)) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
