package fr.balise.theme;

import fr.balise.diagnostic.Language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The interface texts of a theme in one language, by key.
///
/// A view carries them as a component and templates print them by key: `{{t.cite-par}}`. Texts with placeholders are
/// filled from Java: with `cite: "cité {nombre} fois par {qui}"`,
/// `format("cite", "nombre", 3, "qui", "RTES")` → `cité 3 fois par RTES`; `{0}` and `{1}` are the same values by order.
///
/// @param language of all the texts
/// @param texts by key
public record Strings(Language language, SequencedMap<String, String> texts) {

    // From here on digits come in groups: years and small numbers stay as they are.
    private static final long GROUPED_FROM = 10_000;

    public Strings {
        // By key, in a map that is asked without comparing: pages print fifty texts each.
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(texts)));
    }

    /// Texts of a plain map.
    public static Strings of(Language language, Map<String, String> texts) {
        return new Strings(language, new TreeMap<>(texts));
    }

    /// Whether there is a text with this key.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The text with a key as it is written. Refuses a key that does not exist, see [Theme#requireStrings].
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        return text;
    }

    /// The text with a key, its placeholders filled: pairs of a name and a value, in the order of `{0}`, `{1}`…
    ///
    /// A placeholder that has no value stays as it is written, so that braces of other meaning survive.
    public String format(String key, Object... named) {
        if (named.length % 2 != 0) {
            throw new IllegalArgumentException("a name without value for the text " + key);
        }
        String text = text(key);
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            int value = valueOf(text.substring(open + 1, close), named);
            if (value >= 0) {
                filled.append(text, done, open).append(named[value]);
                done = close + 1;
            }
            open = text.indexOf('{', value >= 0 ? close + 1 : open + 1);
        }
        return filled.append(text, done, text.length()).toString();
    }

    /// A counted thing in the right number: `count("fiches", 2)` → `2 fiches`, from the keys `fiches.0`, `fiches.1`
    /// and `fiches.n`, where `{n}` is the number.
    ///
    /// `.0` is for none at all, where it exists. Zero is singular in French and plural in English. Only `.n` must exist.
    public String count(String key, long number) {
        return format(countKey(key, number), "n", grouped(number));
    }

    private String countKey(String key, long number) {
        if (number == 0 && has(key + ".0")) {
            return key + ".0";
        }
        boolean singular =
                switch (language) {
                    case FR -> number == 0 || number == 1;
                    case EN -> number == 1;
                };
        return singular && has(key + ".1") ? key + ".1" : key + ".n";
    }

    /// Names in a row, parted by semicolons since they may have commas of their own: `Ville de Rennes ; AFD`.
    public String listed(List<String> names) {
        return String.join(
                switch (language) {
                    case FR -> "\u202F; ";
                    case EN -> "; ";
                },
                names);
    }

    private String grouped(long number) {
        if (number < GROUPED_FROM) {
            return Long.toString(number);
        }
        String separator =
                switch (language) {
                    case FR -> "\u202F";
                    case EN -> ",";
                };
        StringBuilder digits = new StringBuilder().append(number);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, separator);
        }
        return digits.toString();
    }

    /// The index of the value that a placeholder asks for, by name or by order; -1 where there is none.
    private static int valueOf(String placeholder, Object[] named) {
        for (int i = 0; i < named.length; i += 2) {
            if (placeholder.equals(named[i]) || placeholder.equals(Integer.toString(i / 2))) {
                return i + 1;
            }
        }
        return -1;
    }
}
