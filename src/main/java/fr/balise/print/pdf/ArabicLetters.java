package fr.balise.print.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Arabic letters as they look in a word: at its beginning, in its middle, at its end or alone.
///
/// In text a letter is one character whatever its form; the engine takes the glyph of that character, which is the form
/// of a letter alone. Unicode has a character for each form too (blocks FB50 and FE70), and these glyphs are taken here.
/// Which form stands for which letter is read from Unicode's own data in the JDK: the name of U+FE91 ends with
/// «INITIAL FORM», and its compatibility decomposition is the letter.
/// The rules are those of the Unicode Standard, §9.2: letters join across marks, and lam with alef makes one sign.
/// Example: `shape("سلام")` → `"ﺳﻼم"`.
final class ArabicLetters {

    private static final String[] FORMS = {"ISOLATED", "FINAL", "INITIAL", "MEDIAL"};
    private static final int FINAL = 1;
    private static final int INITIAL = 2;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    private static final Map<String, char[]> BY_LETTER = new HashMap<>();
    private static final Map<Character, String> BY_FORM = new HashMap<>();

    static {
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String name = Character.getName(c);
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            boolean sign = letters.length() == 1 || isLamAlef(letters);
            if (name != null && name.startsWith("ARABIC L") && sign) {
                for (int form = 0; form < FORMS.length; form++) {
                    if (name.endsWith(FORMS[form] + " FORM")) {
                        BY_LETTER.computeIfAbsent(letters, letter -> new char[FORMS.length])[form] =
                                c;
                        BY_FORM.put(c, letters);
                    }
                }
            }
        }
    }

    private ArabicLetters() {}

    /// The text with each letter in the form that its neighbours ask for.
    static String shape(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String letters = lettersAt(text, i);
            char[] forms = BY_LETTER.get(letters);
            if (forms == null) {
                shaped.append(text.charAt(i));
                i++;
                continue;
            }
            int end = i + letters.length();
            int form =
                    (joinsForward(text, before(text, i)) && forms[FINAL] != 0 ? FINAL : 0)
                            + (joinsBack(text, after(text, end)) && forms[INITIAL] != 0
                                    ? INITIAL
                                    : 0);
            shaped.append(forms[form] == 0 ? letters : String.valueOf(forms[form]));
            i = end;
        }
        return shaped.toString();
    }

    /// The letters again, whatever their forms; other text stays as it is.
    static String unshape(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters.append(BY_FORM.getOrDefault(c, String.valueOf(c)));
        }
        return letters.toString();
    }

    private static String lettersAt(String text, int index) {
        if (index + 1 < text.length() && isLamAlef(text.substring(index, index + 2))) {
            return text.substring(index, index + 2);
        }
        return text.substring(index, index + 1);
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2
                && letters.charAt(0) == LAM
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    /// The nearest character before that is no mark; -1 when there is none.
    private static int before(String text, int index) {
        int i = index - 1;
        while (i >= 0 && isMark(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int after(String text, int index) {
        int i = index;
        while (i < text.length() && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether the character joins the one after it.
    private static boolean joinsForward(String text, int index) {
        if (index < 0) {
            return false;
        }
        char c = text.charAt(index);
        char[] forms = BY_LETTER.get(String.valueOf(c));
        return c == TATWEEL || c == JOINER || (forms != null && forms[INITIAL] != 0);
    }

    /// Whether the character joins the one before it.
    private static boolean joinsBack(String text, int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        char[] forms = BY_LETTER.get(String.valueOf(c));
        return c == TATWEEL || c == JOINER || (forms != null && forms[FINAL] != 0);
    }
}
