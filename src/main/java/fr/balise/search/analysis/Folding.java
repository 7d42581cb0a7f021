package fr.balise.search.analysis;

import java.text.Normalizer;

/// Spellings without what readers leave out when they type: accents, ligatures, invisible characters.
final class Folding {

    private Folding() {}

    /// `cœur d’été` → `coeur d’ete`: canonical decomposition without its marks, and the letters that Unicode does not
    /// take apart. Expects lower case.
    static String fold(String text) {
        if (isAscii(text)) {
            return text;
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char letter = parts.charAt(i);
            switch (letter) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'þ' -> folded.append("th");
                case 'ı' -> folded.append('i');
                default -> {
                    if (!Alphabet.isMark(letter)) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString();
    }

    /// A token as one would type it: composed, without soft hyphens and other invisible characters.
    static String plain(String token) {
        if (isAscii(token)) {
            return token;
        }
        StringBuilder visible = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            if (Character.getType(token.charAt(i)) != Character.FORMAT) {
                visible.append(token.charAt(i));
            }
        }
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
