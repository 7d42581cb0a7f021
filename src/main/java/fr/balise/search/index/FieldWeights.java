package fr.balise.search.index;

/// How much a word counts in each field: whole numbers, since with fractions Lucene's own sums are cut off in the
/// middle.
///
/// Example: `new FieldWeights(30, 8, 4, 1)`; anything outside 1 to 100 is refused with an [IllegalArgumentException].
///
/// @param title of [SearchField#TITLE]
/// @param tags of [SearchField#TAGS]
/// @param summary of [SearchField#SUMMARY]
/// @param text of [SearchField#TEXT]
public record FieldWeights(int title, int tags, int summary, int text) {

    /// The least weight.
    public static final int LEAST = 1;

    /// The greatest weight.
    public static final int GREATEST = 100;

    public FieldWeights {
        check(title);
        check(tags);
        check(summary);
        check(text);
    }

    private static void check(int weight) {
        if (weight < LEAST || weight > GREATEST) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }

    /// The weight of a field.
    public int of(SearchField field) {
        return switch (field) {
            case TITLE -> title;
            case TAGS -> tags;
            case SUMMARY -> summary;
            case TEXT -> text;
        };
    }
}
