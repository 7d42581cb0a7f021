package fr.balise.search.analysis;

import java.util.List;
import java.util.Optional;

/// The two plain words behind a word and the endings written after it: `acteur`, `rice`, `s` → `acteurs` and `actrices`.
///
/// No list of endings decides, but whether what is written ends the feminine of the word: `rice` ends `actrice`, so
/// `acteur·rice` is understood and `trice`, `euse`, `ère` need no rules of their own; `le` ends no feminine of `dis`.
record Endings(String masculine, String feminine) {

    private record Gender(String masculine, String feminine) {}

    /// Letters that are doubled before the feminine `e`: `paysan·ne`, `chef·fe`.
    private static final String DOUBLED = "flnst";

    /// Endings of masculine words and what becomes of them, tried in this order.
    private static final List<Gender> GENDERS =
            List.of(
                    new Gender("er", "ère"),
                    new Gender("en", "enne"),
                    new Gender("if", "ive"),
                    new Gender("eux", "euse"),
                    new Gender("el", "elle"),
                    new Gender("", "e"),
                    new Gender("eur", "rice"),
                    new Gender("eur", "euse"),
                    new Gender("on", "onne"),
                    new Gender("et", "ette"),
                    new Gender("eau", "elle"),
                    new Gender("f", "ve"),
                    new Gender("c", "che"),
                    new Gender("c", "que"),
                    new Gender("i", "ite"),
                    new Gender("ou", "oute"),
                    new Gender("oux", "ouse"),
                    new Gender("oux", "ousse"),
                    new Gender("aux", "ausse"),
                    new Gender("e", "esse"));

    /// The two words behind a word and its endings, all in lower case; nothing when the endings are not of this word.
    ///
    /// After a mark of plural alone, `citoyen(s)`, they are singular and plural.
    static Optional<Endings> of(List<String> parts) {
        String word = parts.getFirst();
        String last = parts.getLast();
        boolean marked = isPlural(last);
        if (parts.size() == 2 && marked) {
            String plural = plural(word);
            return plural.endsWith(last)
                    ? Optional.of(new Endings(word, plural))
                    : Optional.empty();
        }
        if (parts.size() != (marked ? 3 : 2)) {
            return Optional.empty();
        }
        String ending = parts.get(1);
        if (marked) {
            return feminine(word, ending).map(found -> new Endings(plural(word), found + "s"));
        }
        if (!ending.endsWith("s")) {
            return feminine(word, ending).map(found -> new Endings(word, found));
        }
        String singular = ending.substring(0, ending.length() - 1);
        return feminine(singular(word), singular)
                .or(() -> feminine(word, singular))
                .map(found -> new Endings(plural(word), found + "s"));
    }

    /// Whether an ending says the plural and nothing else.
    static boolean isPlural(String ending) {
        return ending.equals("s") || ending.equals("x") || ending.equals("aux");
    }

    private static Optional<String> feminine(String word, String ending) {
        if (ending.isEmpty() || word.length() < 2 || (ending.equals("e") && word.endsWith("e"))) {
            return Optional.empty();
        }
        char last = word.charAt(word.length() - 1);
        if (DOUBLED.indexOf(last) >= 0 && ending.equals(last + "e")) {
            return Optional.of(word + ending);
        }
        String folded = Folding.fold(ending);
        for (Gender gender : GENDERS) {
            if (word.endsWith(gender.masculine())
                    && !(gender.masculine().isEmpty() && word.endsWith("e"))) {
                String stem = word.substring(0, word.length() - gender.masculine().length());
                String feminine = stem + gender.feminine();
                if (Folding.fold(feminine).endsWith(folded)) {
                    return Optional.of(feminine);
                }
            }
        }
        return Optional.empty();
    }

    private static String plural(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word + (word.endsWith("eau") || word.endsWith("eu") ? "x" : "s");
    }

    /// `acteurs` → `acteur`, `nouveaux` → `nouveau`, `locaux` → `local`; `français` stays.
    private static String singular(String word) {
        if (word.endsWith("eaux") || (word.endsWith("s") && !word.endsWith("is"))) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("aux") ? word.substring(0, word.length() - 2) + "l" : word;
    }
}
