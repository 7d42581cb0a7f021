package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TimelinePictureTest {

    private static List<TimelineSpan> spans(String... labels) {
        return Stream.of(labels)
                .flatMap(label -> TimelineSpan.of(label, DateText.datetime(label)).stream())
                .toList();
    }

    @Test
    void dates_are_placed_as_far_apart_as_they_are_in_time() {
        String svg = TimelinePicture.svg(spans("2000", "2005", "2020"), "Frise").orElseThrow();
        List<Double> places =
                Pattern.compile("cx=\"([\\d.]+)%")
                        .matcher(svg)
                        .results()
                        .map(found -> Double.parseDouble(found.group(1)))
                        .toList();
        assertThat(places).hasSize(3);
        assertThat(places.get(2) - places.get(0))
                .isEqualTo(4 * (places.get(1) - places.get(0)), within(0.05));
        assertThat(svg).contains(">2000<", ">2005<", ">2020<", "Frise, 2000–2020");
    }

    @Test
    void years_months_ranges_and_decades_are_understood_and_other_words_are_not() {
        assertThat(spans("1995", "juin 2019", "2013-2019", "de 2013 à 2019", "Depuis 1995"))
                .hasSize(5);
        assertThat(TimelineSpan.of("Années 2010", Optional.empty()))
                .contains(new TimelineSpan("Années 2010", 2010, 2020));
        assertThat(spans("Avant 1992", "XIXe siècle", "2019-2013", "1990, 1992 et 1995", "Demain"))
                .isEmpty();
    }

    @Test
    void fewer_than_three_dates_or_one_date_thrice_make_no_picture() {
        assertThat(TimelinePicture.svg(spans("2000", "2005"), "Frise")).isEmpty();
        assertThat(TimelinePicture.svg(spans("2000", "2000", "2000"), "Frise")).isEmpty();
    }

    @Test
    void every_date_has_a_mark_and_labels_that_would_touch_are_left_out() {
        String[] years =
                IntStream.range(1990, 2020).mapToObj(String::valueOf).toArray(String[]::new);
        String svg = TimelinePicture.svg(spans(years), "Frise").orElseThrow();
        assertThat(count("<circle", svg)).isEqualTo(30);
        assertThat(count("<text", svg)).isBetween(5, 29);
    }

    private static int count(String part, String text) {
        Matcher found = Pattern.compile(Pattern.quote(part)).matcher(text);
        return (int) found.results().count();
    }
}
