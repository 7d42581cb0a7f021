package fr.balise.typography;

import java.util.List;

/// The ligature œ, in a closed list of words: `coeur` → `cœur`, but `coexister` and `moelle` stay.
final class Ligatures implements Rule {

    private static final List<String> BEGINNINGS =
            List.of(
                    "boeuf",
                    "choeur",
                    "coelacanth",
                    "coeliaque",
                    "coeur",
                    "consoeur",
                    "contrecoeur",
                    "désoeuvr",
                    "écoeur",
                    "foetal",
                    "foetaux",
                    "foetus",
                    "manoeuvr",
                    "moeurs",
                    "noeud",
                    "oecumén",
                    "oedème",
                    "oedipe",
                    "oeil",
                    "oenolog",
                    "oenotour",
                    "oesophag",
                    "oestrogène",
                    "oeuf",
                    "oeuvr",
                    "rancoeur",
                    "soeur",
                    "voeu");

    @Override
    public void apply(Tokens tokens) {
        if (!tokens.holdsPair('o', 'e')) {
            return;
        }
        for (int word : tokens.words()) {
            int at = pair(tokens, word);
            if (at >= 0 && isListed(tokens.word(word))) {
                tokens.rewrite(at, at + 2, tokens.charAt(at) == 'o' ? "œ" : "Œ");
            }
        }
    }

    /// Where the first «oe», «Oe» or «OE» of a word stands, or -1, as in almost every word.
    private static int pair(Tokens tokens, int word) {
        int last = tokens.end(word) - 1;
        for (int at = tokens.start(word); at < last; at++) {
            char c = tokens.charAt(at);
            if ((c | 0x20) == 'o') {
                char next = tokens.charAt(at + 1);
                if (next == 'e' || (next == 'E' && c == 'O')) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isListed(String word) {
        for (String beginning : BEGINNINGS) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
