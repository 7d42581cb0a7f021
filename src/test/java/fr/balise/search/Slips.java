package fr.balise.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// What fingers and habits do to a word: `quartier` → `quratier`, `cœur` → `coeur`, `élus` → `elus`.
final class Slips {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéèçœ";
    private static final List<String> ELISIONS =
            List.of(
                    "l'",
                    "l’",
                    "d'",
                    "d’",
                    "qu'",
                    "qu’",
                    "L'",
                    "s’",
                    "jusqu'",
                    "aujourd'",
                    "puisqu’",
                    "z'");

    private final RandomGenerator random;

    Slips(RandomGenerator random) {
        this.random = random;
    }

    /// One slip: a letter lost, added, replaced, or exchanged with its neighbour.
    String typo(String word) {
        int place = random.nextInt(Math.max(1, word.length() - 1));
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (word.length() < 2 ? 1 : random.nextInt(4)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 -> word.substring(0, place) + letter + word.substring(place);
            case 2 -> word.substring(0, place) + letter + word.substring(place + 1);
            default ->
                    word.substring(0, place)
                            + word.charAt(place + 1)
                            + word.charAt(place)
                            + word.substring(place + 2);
        };
    }

    /// The same word as another reader would type it.
    String spelling(String word) {
        return switch (random.nextInt(8)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            case 3 -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 4 -> word.replace("oe", "œ").replace("ae", "æ");
            case 5 -> word.replace("œ", "oe").replace("æ", "ae");
            case 6 -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
            default -> elided(word);
        };
    }

    /// The word after an article that lost its vowel, whether French would have it there or not.
    String elided(String word) {
        return ELISIONS.get(random.nextInt(ELISIONS.size())) + word;
    }

    /// The beginning of a word, three letters or more where it has them, rarely fewer.
    String beginning(String word) {
        int least = Math.min(word.length(), random.nextInt(10) == 0 ? 1 : 3);
        return word.substring(0, least + random.nextInt(word.length() - least + 1));
    }
}
