package fr.balise.search.analysis;

import java.util.Locale;

/// Steps that both languages share.
final class Spelling {

    private Spelling() {}

    /// `L’ÉTÉ` → `l'été`; a final sigma counts as any other, since upper case does not tell them apart.
    static String lowerCase(String token) {
        return Folding.plain(token).toLowerCase(Locale.ROOT).replace('’', '\'').replace('ς', 'σ');
    }

    /// `e.s.s` → `ess`: single letters between full stops; anything else as it is.
    static String acronym(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean expected =
                    i % 2 == 0 ? Alphabet.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!expected) {
                return word;
            }
        }
        return word.replace(".", "");
    }
}
