package fr.balise.markdown;

import java.util.Optional;
import java.util.Set;

/// Finds acronyms in texts, each at its first use only.
///
/// Example: with ESS, «l’ESS et l’ESS» holds one, from 2 to 5. Only whole words count; an acronym has a capital letter
/// or digit and may hold `&`, `-`, `.`, `/`, `+` inside. The cost of a text does not depend on how many acronyms there
/// are.
public final class AcronymFinder {

    /// An acronym in a text.
    ///
    /// @param start index of its first character
    /// @param end index after its last character
    record Found(int start, int end) {}

    private static final int LATIN = 0x250;

    private final Set<String> acronyms;

    // Every character of a text is looked up here: whether an acronym begins with that Latin letter
    // or digit.
    private final boolean[] beginnings = new boolean[LATIN];

    /// Finds these acronyms.
    public AcronymFinder(Set<String> acronyms) {
        this.acronyms = acronyms;
        for (String acronym : acronyms) {
            if (!acronym.isEmpty() && acronym.charAt(0) < LATIN) {
                beginnings[acronym.charAt(0)] = true;
            }
        }
    }

    /// How many acronyms there are to find.
    int size() {
        return acronyms.size();
    }

    /// The next acronym that is not among those already met.
    Optional<Found> next(String text, int from, Set<String> met) {
        int i = met.size() < acronyms.size() ? from : text.length();
        while (i < text.length()) {
            if (!mayBegin(text, i)) {
                i++;
                continue;
            }
            int wordEnd = wordEnd(text, i);
            int end = hasCapital(text, i, wordEnd) ? acronymEnd(text, i, wordEnd, met) : -1;
            if (end > 0) {
                return Optional.of(new Found(i, end));
            }
            i = wordEnd;
        }
        return Optional.empty();
    }

    /// Whether a word begins here that can be an acronym.
    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean first = c < LATIN ? beginnings[c] : Character.isLetterOrDigit(c);
        return first && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// After the longest acronym that begins here and was not met yet, or -1.
    private int acronymEnd(String text, int start, int wordEnd, Set<String> met) {
        int best = -1;
        int end = wordEnd;
        while (true) {
            String candidate = text.substring(start, end);
            if (acronyms.contains(candidate) && !met.contains(candidate)) {
                best = end;
            }
            boolean goesOn =
                    end + 1 < text.length()
                            && "&-./+".indexOf(text.charAt(end)) >= 0
                            && Character.isLetterOrDigit(text.charAt(end + 1))
                            && end - start < 24;
            if (!goesOn) {
                return best;
            }
            end = wordEnd(text, end + 1);
        }
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasCapital(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || ReferenceWords.isDigit(c)) {
                return true;
            }
        }
        return false;
    }
}
