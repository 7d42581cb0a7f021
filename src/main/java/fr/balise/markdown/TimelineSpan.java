package fr.balise.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an entry of a timeline stands: from a time to another one, counted in years.
///
/// @param label its date as the author writes it
/// @param from `2019.5` is the middle of 2019
/// @param to the same as `from` for a moment
record TimelineSpan(String label, double from, double to) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)");
    private static final Pattern RANGE =
            Pattern.compile("([12]\\d{3})\\s*(?:-|–|—|à|au|to|/|et|and)\\s*([12]\\d{3})");
    private static final Pattern DECADE =
            Pattern.compile("(?iu)(?:années|annees)\\s+([12]\\d{2}0)|(?:the\\s+)?([12]\\d{2}0)s");
    // «Avant 1992» is no place on a line.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)^(?:avant|après|apres|jusqu|before|after|until|till)(?!\\p{L}).*|^jusqu.*");

    /// The place of a date: a year, a month, a day, two years, a decade, or words around one year; empty for anything that
    /// names no place, or several.
    ///
    /// @param datetime its machine form, where it has one
    static Optional<TimelineSpan> of(String label, Optional<String> datetime) {
        if (datetime.isPresent()) {
            double at = moment(datetime.get());
            return Optional.of(new TimelineSpan(label, at, at));
        }
        Matcher decade = DECADE.matcher(label.strip());
        if (decade.matches()) {
            int first =
                    Integer.parseInt(decade.group(1) != null ? decade.group(1) : decade.group(2));
            return Optional.of(new TimelineSpan(label, first, first + 10));
        }
        Matcher year = YEAR.matcher(label);
        int years = (int) year.results().count();
        Matcher range = RANGE.matcher(label);
        if (years == 2 && range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return last < first
                    ? Optional.empty()
                    : Optional.of(new TimelineSpan(label, first, last));
        }
        if (years != 1 || ELSEWHERE.matcher(label.strip()).matches()) {
            return Optional.empty();
        }
        year.reset();
        double at = year.find() ? Integer.parseInt(year.group(1)) : 0;
        return Optional.of(new TimelineSpan(label, at, at));
    }

    /// `2019` → 2019, `2019-07` → 2019.5.
    private static double moment(String datetime) {
        int year = Integer.parseInt(datetime.substring(0, 4));
        int month = datetime.length() >= 7 ? Integer.parseInt(datetime.substring(5, 7)) - 1 : 0;
        int day = datetime.length() >= 10 ? Integer.parseInt(datetime.substring(8, 10)) - 1 : 0;
        return year + (month + day / 31.0) / 12;
    }
}
