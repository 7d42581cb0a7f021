package fr.balise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a date as people write it into the form of HTML's `datetime`.
///
/// Examples: «1951» → `1951`; «juin 2019» → `2019-06`; «1er juin 2019», «June 1, 2019» → `2019-06-01`;
/// «années 2010», «2007-2013» → nothing. Source: HTML Living Standard, «valid date string» and its neighbours.
final class DateText {

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("janvier", 1),
                    Map.entry("january", 1),
                    Map.entry("février", 2),
                    Map.entry("fevrier", 2),
                    Map.entry("february", 2),
                    Map.entry("mars", 3),
                    Map.entry("march", 3),
                    Map.entry("avril", 4),
                    Map.entry("april", 4),
                    Map.entry("mai", 5),
                    Map.entry("may", 5),
                    Map.entry("juin", 6),
                    Map.entry("june", 6),
                    Map.entry("juillet", 7),
                    Map.entry("july", 7),
                    Map.entry("août", 8),
                    Map.entry("aout", 8),
                    Map.entry("august", 8),
                    Map.entry("septembre", 9),
                    Map.entry("september", 9),
                    Map.entry("octobre", 10),
                    Map.entry("october", 10),
                    Map.entry("novembre", 11),
                    Map.entry("november", 11),
                    Map.entry("décembre", 12),
                    Map.entry("decembre", 12),
                    Map.entry("december", 12));

    private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DateText() {}

    /// The machine form of a year, a month or a day; empty for anything else.
    static Optional<String> datetime(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(
                    number(text.substring(0, 4)),
                    number(text.substring(5, 7)),
                    number(text.substring(8)));
        }
        List<String> words = words(text);
        return switch (words.size()) {
            case 1 -> date(number(words.get(0)), 0, 0);
            case 2 -> date(number(words.get(1)), month(words.get(0)), 0);
            case 3 ->
                    month(words.get(1)) > 0
                            ? date(number(words.get(2)), month(words.get(1)), day(words.get(0)))
                            : date(number(words.get(2)), month(words.get(0)), day(words.get(1)));
            default -> Optional.empty();
        };
    }

    /// The date of a year, a month or 0, and a day or 0; a negative part makes it none.
    private static Optional<String> date(int year, int month, int day) {
        if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return day == 0 ? Optional.of(Integer.toString(year)) : Optional.empty();
        }
        if (day > LENGTHS[month - 1]) {
            return Optional.empty();
        }
        String value = year + "-" + two(month);
        return Optional.of(day == 0 ? value : value + "-" + two(day));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }

    private static int day(String word) {
        int end = 0;
        while (end < word.length() && ReferenceWords.isDigit(word.charAt(end))) {
            end++;
        }
        boolean plain =
                switch (word.substring(end)) {
                    case "", "er", ",", "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
        int day = plain ? number(word.substring(0, end)) : -1;
        return day == 0 ? -1 : day;
    }

    private static int number(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!ReferenceWords.isDigit(word.charAt(i))) {
                return -1;
            }
            value = value * 10 + (word.charAt(i) - '0');
        }
        return value;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || ReferenceWords.isSpace(text.charAt(i));
            if (space && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
