package fr.balise.editorial;

import fr.balise.catalog.Catalog;
import fr.balise.diagnostic.Diagnostic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Capital letters that lost their accent, in French: «Etat», «A Rennes», «ECONOMIE».
///
/// The French Academy asks for accents on capitals as on small letters: without them readers hesitate and screen readers
/// stumble. Only words that exist in no other form are reported; names, acronyms and English titles are left alone.
final class CapitalAccents implements DocumentCheck {

    /// How many characters beside a word are looked at: an address is known by its beginning and its end.
    private static final int AROUND = 100;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*");

    /// Words that show that the ones beside them are English.
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)(?<![\\p{L}'’])(?:of|the|for|and|with|from|by|to|is|are|this|your)(?![\\p{L}'’])");

    private static final Pattern WEB = Pattern.compile("[@/_\\\\]|www\\.|\\.\\p{Ll}");

    /// Latin words after which the preposition keeps no accent, and words that are letters of a list.
    private static final Set<String> AFTER_A =
            Set.of(
                    "priori",
                    "posteriori",
                    "fortiori",
                    "contrario",
                    "minima",
                    "maxima",
                    "cappella",
                    "capella",
                    "pari",
                    "latere",
                    "novo",
                    "giorno",
                    "et",
                    "ou",
                    "est",
                    "t");

    private static final Pattern MEASURE =
            Pattern.compile(
                    "\\d[\\d \\u00a0\\u202f,.]*["
                        + " \\u00a0\\u202f]*(?:km|m|kilomètres?|mètres?|minutes?|heures?|h|ans?|mois|jours?|semaines?|%|€|euros)(?!\\p{L}).*",
                    Pattern.DOTALL);

    private final Set<String> acronyms = new HashSet<>();

    CapitalAccents(Catalog catalog) {
        catalog.acronyms().forEach(entry -> acronyms.add(entry.acronym()));
        catalog.organisations()
                .forEach(
                        organisation -> {
                            acronyms.add(organisation.name());
                            organisation.acronym().ifPresent(acronyms::add);
                        });
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        if (reading.language() == Reading.Tongue.FRENCH) {
            reading.stretches().forEach(stretch -> check(stretch, report));
        }
    }

    private void check(Stretch stretch, Consumer<Diagnostic> report) {
        String text = stretch.text();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Optional<String> right =
                    stands(text, word.start(), word.end())
                            ? right(text, word.start(), word.end())
                            : Optional.empty();
            if (right.isPresent() && !isEnglish(text, word.start(), word.end())) {
                report.accept(
                        new EditorialProblem.CapitalAccent(word.group(), right.get())
                                .at(stretch.at(word.start(), word.end())));
            }
        }
    }

    private Optional<String> right(String text, int start, int end) {
        String word = text.substring(start, end);
        return switch (word) {
            case "A" -> isPreposition(text, start) ? Optional.of("À") : Optional.empty();
            case "Ca" ->
                    begins(text, start) && followed(text, end, Character::isLowerCase)
                            ? Optional.of("Ça")
                            : Optional.empty();
            default ->
                    acronyms.contains(word) || word.length() == 1
                            ? Optional.empty()
                            : AccentedWords.of(word);
        };
    }

    /// Whether a word stands by itself, or after an apostrophe or a hyphen, and not in an address or a file name.
    private static boolean stands(String text, int start, int end) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return false;
        }
        int from = start;
        while (from > Math.max(0, start - AROUND) && !Sentences.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + AROUND) && !Sentences.isSpace(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        boolean web = WEB.matcher(before).find() || WEB.matcher(after).find();
        boolean slash = !before.contains("/") || !before.contains(".");
        return (!web || onlySlashes(before, after)) && slash && !startsWithDigit(after);
    }

    /// A slash between two words, «Élus/Agents», is no address.
    private static boolean onlySlashes(String before, String after) {
        String around = before + after;
        return around.indexOf('/') >= 0
                && around.chars()
                        .allMatch(c -> Character.isLetter(c) || "/,;:!?()«»'’".indexOf(c) >= 0);
    }

    private static boolean startsWithDigit(String after) {
        return !after.isEmpty() && Character.isDigit(after.charAt(0));
    }

    /// «A Rennes», «A partir de» at the beginning of a sentence, where no verb «a» can be.
    private static boolean isPreposition(String text, int start) {
        int next = start + 1;
        if (!begins(text, start) || next >= text.length() || text.charAt(next) == '\u2028') {
            return false;
        }
        int at = next;
        while (at < text.length() && Sentences.isSpace(text.charAt(at))) {
            at++;
        }
        boolean apostrophe = text.startsWith("l'", at) || text.startsWith("l’", at);
        if (at == next || at == text.length()) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String following = text.substring(at, end);
        if (following.isEmpty()) {
            return MEASURE.matcher(text.substring(at)).matches();
        }
        return apostrophe
                || (following.length() > 1
                        && !AFTER_A.contains(following.toLowerCase(Locale.ROOT)));
    }

    /// Whether a sentence begins at an index.
    private static boolean begins(String text, int start) {
        int i = start;
        while (i > 0
                && (Sentences.isSpace(text.charAt(i - 1))
                        || "«“\"(–—•-".indexOf(text.charAt(i - 1)) >= 0)) {
            if (text.charAt(i - 1) == '\u2028') {
                return true;
            }
            i--;
        }
        return i == 0 || ".!?…:".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean followed(String text, int end, java.util.function.IntPredicate letter) {
        return end + 1 < text.length()
                && Sentences.isSpace(text.charAt(end))
                && letter.test(text.charAt(end + 1));
    }

    /// Whether English words stand near a word in its sentence.
    private static boolean isEnglish(String text, int start, int end) {
        int from = Math.max(0, start - 40);
        int to = Math.min(text.length(), end + 40);
        Matcher english = ENGLISH.matcher(text).region(from, to);
        return english.find();
    }
}
