package fr.balise.search.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sorted words as one text: separated by spaces, each without what it shares with the one before.
///
/// Example: `(coopération 3s` holds «coopération», which shares nothing, and «coopérations», which shares 11 UTF-16
/// units: the first character of each stands for its code less 40.
public final class FrontCoding {

    private static final int ZERO = 40;

    // The last one that is printable ASCII, and so one byte and no trap in a script.
    private static final int MOST_SHARED = '~' - ZERO;

    private FrontCoding() {}

    /// The text that holds words, none of which has a space.
    public static String write(List<String> words) {
        StringBuilder text = new StringBuilder();
        String previous = "";
        for (String word : words) {
            int shared = shared(previous, word);
            text.append(text.isEmpty() ? "" : " ")
                    .append((char) (ZERO + shared))
                    .append(word, shared, word.length());
            previous = word;
        }
        return text.toString();
    }

    /// UTF-16 units at the beginning of both; a pair of surrogates is not torn, since half of one has no UTF-8.
    private static int shared(String previous, String word) {
        int most = Math.min(MOST_SHARED, Math.min(previous.length(), word.length()));
        int shared = 0;
        while (shared < most && previous.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))
                ? shared - 1
                : shared;
    }

    /// The words of a text; empty when it cannot have been written here.
    public static Optional<List<String>> read(String text) {
        List<String> words = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(words);
        }
        String previous = "";
        for (String part : text.split(" ", -1)) {
            int shared = part.isEmpty() ? -1 : part.charAt(0) - ZERO;
            if (shared < 0 || shared > previous.length()) {
                return Optional.empty();
            }
            previous = previous.substring(0, shared) + part.substring(1);
            words.add(previous);
        }
        return Optional.of(words);
    }
}
