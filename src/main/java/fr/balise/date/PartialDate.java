package fr.balise.date;

import fr.balise.diagnostic.Language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A year, a month of a year, or a day: as precise as its author was.
///
/// Example: `PartialDate.parse("2019-06")` prints as «juin 2019» in French and "June 2019" in English.
///
/// @param year from 1 to 9999
/// @param month from 1 to 12, if it was given
/// @param day of the month, if it was given
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day)
        implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1 || year > 9999 || (day.isPresent() && month.isEmpty())) {
            throw new DateTimeException("not a date: " + year);
        }
        // Refuses months and days that no calendar has.
        LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    // A table: the JDK's own French names cost a locale's data and may differ between JDKs.
    private static final List<String> FRENCH =
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre");
    private static final List<String> ENGLISH =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    /// The date that a text gives: `2019`, `2019-06`, `2019-06-15`, or a day followed by a time, which is dropped.
    /// Empty when the text is no date, or a day that no calendar has (`2019-02-30`).
    public static Optional<PartialDate> parse(String text) {
        String date = withoutTime(text.strip());
        try {
            return switch (date.length()) {
                case 4 ->
                        Optional.of(
                                new PartialDate(
                                        digits(date, 0, 4), Optional.empty(), Optional.empty()));
                case 7 -> {
                    YearMonth month = YearMonth.parse(date);
                    yield Optional.of(
                            new PartialDate(
                                    month.getYear(),
                                    Optional.of(month.getMonthValue()),
                                    Optional.empty()));
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(date);
                    yield Optional.of(
                            new PartialDate(
                                    day.getYear(),
                                    Optional.of(day.getMonthValue()),
                                    Optional.of(day.getDayOfMonth())));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /// `2020-01-01 10:00:00 +0100`, `2020-01-01T10:00:00Z` → `2020-01-01`, as other generators write a day.
    private static String withoutTime(String text) {
        boolean timed =
                text.length() > 12
                        && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                        && text.indexOf(':') > 11
                        && text.substring(11).chars().allMatch(PartialDate::isOfTime);
        return timed ? text.substring(0, 10) : text;
    }

    private static boolean isOfTime(int c) {
        return (c >= '0' && c <= '9') || " :.,+-Zz".indexOf(c) >= 0;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(text);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /// The date in words, as precise as it was given: «1er juin 2019», «juin 2019», «2019».
    public String in(Language language) {
        return switch (language) {
            case FR -> words(FRENCH, day.map(d -> d == 1 ? "1er" : Integer.toString(d)));
            case EN -> words(ENGLISH, day.map(d -> Integer.toString(d)));
        };
    }

    private String words(List<String> months, Optional<String> dayName) {
        StringBuilder words = new StringBuilder();
        dayName.ifPresent(name -> words.append(name).append(' '));
        month.ifPresent(number -> words.append(months.get(number - 1)).append(' '));
        return words.append(year).toString();
    }

    /// The machine form, as precise as it was given: `2019-06`.
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        pad(iso, year, 4);
        month.ifPresent(number -> pad(iso.append('-'), number, 2));
        day.ifPresent(number -> pad(iso.append('-'), number, 2));
        return iso.toString();
    }

    private static void pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.repeat('0', width - digits.length()).append(digits);
    }

    /// The first day that the date may mean, for formats that want a whole day: `2019-06` → `2019-06-01`.
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /// The last day that the date may mean: `2019-06` → `2019-06-30`.
    public LocalDate lastDay() {
        if (day.isPresent()) {
            return firstDay();
        }
        return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /// By first possible day; of two that begin alike the vaguer comes first.
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : Integer.compare(iso().length(), other.iso().length());
    }
}
