package fr.balise.markdown;

import java.util.List;
import java.util.Optional;

/// One number of a reference, found in the text of a block; offsets in that text.
///
/// @param wordStart where the word «fiche» begins when only spaces and «n°» stand between it and the number, else -1
/// @param signStart where its own «n°» begins, else -1
/// @param start where the number begins
/// @param end after the number
/// @param number its value
/// @param series the series named before it
/// @param tentative whether the series stands without quotation marks
/// @param between for the second end of a range, what lies between the two
record FoundReference(
        int wordStart,
        int signStart,
        int start,
        int end,
        int number,
        Optional<String> series,
        boolean tentative,
        List<Integer> between) {

    FoundReference {
        between = List.copyOf(between);
    }

    /// The first offset at or after `limit` where a link over this number may begin.
    int linkStart(int limit) {
        if (wordStart >= limit) {
            return wordStart;
        }
        return signStart >= limit ? signStart : start;
    }
}
