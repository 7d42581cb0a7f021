package fr.balise.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019, 2019",
        "2019-06, juin 2019, June 2019, 2019-06",
        "2019-06-15, 15 juin 2019, 15 June 2019, 2019-06-15",
        "2019-06-01, 1er juin 2019, 1 June 2019, 2019-06-01",
        "2020-02-29, 29 février 2020, 29 February 2020, 2020-02-29",
        "0843-08, août 843, August 843, 0843-08",
        "2020-01-01 10:00:00 +0100, 1er janvier 2020, 1 January 2020, 2020-01-01",
        "2020-12-31T23:59:59.123Z, 31 décembre 2020, 31 December 2020, 2020-12-31",
        "' 2019 ', 2019, 2019, 2019"
    })
    void a_date_is_printed_as_precise_as_it_was_given(
            String text, String french, String english, String iso) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertThat(date.in(Language.FR)).isEqualTo(french);
        assertThat(date.in(Language.EN)).isEqualTo(english);
        assertThat(date.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-13",
                "2019-00",
                "2019-02-30",
                "2021-02-29",
                "0000",
                "0000-01-01",
                "19",
                "2019-6",
                "15/06/2019",
                "juin 2019",
                "2019-06-15 environ",
                "2019-06-15T",
                "٢٠١٩",
                "-999-01",
                "+2019",
                "20190615",
                "2019.06"
            })
    void what_no_calendar_has_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void a_date_that_cannot_be_is_not_made() {
        assertThatThrownBy(() -> new PartialDate(2019, Optional.of(2), Optional.of(30)))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2019, Optional.empty(), Optional.of(3)))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void dates_stand_in_the_order_of_their_first_day_the_vaguer_first() {
        List<String> sorted =
                Stream.of("2020", "2019-06-02", "2019-06", "2019-12-31", "2019", "2019-06-01")
                        .map(text -> PartialDate.parse(text).orElseThrow())
                        .sorted()
                        .map(PartialDate::iso)
                        .toList();
        assertThat(sorted)
                .containsExactly(
                        "2019", "2019-06", "2019-06-01", "2019-06-02", "2019-12-31", "2020");
    }

    @Test
    void the_first_day_of_a_month_stands_for_it() {
        assertThat(PartialDate.parse("2019-06").orElseThrow().firstDay())
                .isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            PartialDate date = PartialDate.parse("2019-06-15").orElseThrow();
            assertThat(date.in(Language.FR)).isEqualTo("15 juin 2019");
            assertThat(date.iso()).isEqualTo("2019-06-15");
        } finally {
            Locale.setDefault(before);
        }
    }
}
