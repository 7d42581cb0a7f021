package fr.balise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.balise.address.SitePath;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places against d3-geo, which laid out the shapes (`src/bench/atlas`), and arcs on the sheet.
class ProjectionTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static Place place(double latitude, double longitude, String country) {
        return new Place(
                "Lieu",
                Optional.of(country),
                new SitePath("territoires/lieu.html"),
                latitude,
                longitude);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/atlas/places.csv")
    void a_place_stands_where_d3_geo_puts_it(
            String sheet, double latitude, double longitude, double x, double y) {
        Spot spot = Sheet.named(sheet).projection().at(latitude, longitude);

        assertThat(spot.x()).isEqualTo(x, within(0.01));
        assertThat(spot.y()).isEqualTo(y, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "metropole, FR, 48.11, -1.68", "metropole, FR, 41.92, 8.74",
                "guadeloupe, GP, 16.24, -61.53",
        "martinique, FR, 14.61, -61.06", "guyane, GF, 4.92, -52.31", "reunion, RE, -20.88, 55.45",
        "mayotte, FR, -12.78, 45.23", "saint-pierre, PM, 46.78, -56.17",
                "saint-martin, BL, 17.9, -62.85",
        "polynesie, PF, -17.53, -149.57", "caledonie, NC, -22.27, 166.45",
                "wallis, WF, -13.28, -176.17"
    })
    void a_place_of_france_stands_on_the_sheet_of_its_territory_and_no_other(
            String sheet, String country, double latitude, double longitude) {
        assertThat(Sheet.france())
                .filteredOn(one -> one.holdsFrench(place(latitude, longitude, country)))
                .extracting(Sheet::name)
                .containsExactly(sheet);
    }

    @ParameterizedTest
    @CsvSource({"ES, 43.26, -2.93", "BE, 50.85, 4.35", "CH, 46.2, 6.14", "MU, -20.16, 57.5"})
    void a_neighbour_stands_on_no_sheet_of_france(
            String country, double latitude, double longitude) {
        assertThat(Sheet.france())
                .noneMatch(one -> one.holdsFrench(place(latitude, longitude, country)));
    }

    @Test
    void islands_in_the_oceans_and_both_sides_of_the_date_line_stand_on_the_world() {
        for (double[] at :
                new double[][] {
                    {-17.5, -149.6},
                    {-13.8, -171.8},
                    {-18.1, 178.4},
                    {64.7, 177.5},
                    {64.5, -165.4},
                    {-20.2, 57.5},
                    {-11.7, 43.3},
                    {46.8, -56.2},
                    {78.2, 15.6}
                }) {
            assertThat(Sheet.world().holds(place(at[0], at[1], "XX"))).as("%s", at[1]).isTrue();
        }
    }

    @Test
    void an_arc_over_the_pacific_takes_the_short_way_over_the_edge() {
        Sheet world = Sheet.world();
        String arc =
                Curve.between(place(-22.27, 166.45, "NC"), place(-17.53, -149.57, "PF"), world);

        assertThat(arc.chars().filter(c -> c == 'M')).as("parts").hasSize(2);
        assertThat(longest(arc)).as("units across").isLessThan(world.width() / 4);
    }

    @Test
    void an_arc_over_the_atlantic_is_one_line_between_its_places() {
        Sheet world = Sheet.world();
        Place rennes = place(48.11, -1.68, "FR");
        Place longueuil = place(45.53, -73.52, "CA");
        String arc = Curve.between(rennes, longueuil, world);

        Matcher number = NUMBER.matcher(arc);
        assertThat(number.find()).isTrue();
        assertThat(Double.parseDouble(number.group()))
                .isEqualTo(world.spot(rennes).x(), within(0.06));
        assertThat(arc.chars().filter(c -> c == 'M')).hasSize(1);
        assertThat(longest(arc))
                .isEqualTo(world.spot(rennes).x() - world.spot(longueuil).x(), within(0.2));
    }

    /// How far the widest part of an arc goes from left to right, from its first point to its last.
    private static double longest(String arc) {
        double longest = 0;
        for (String part : arc.substring(1).split("M", -1)) {
            double[] numbers =
                    NUMBER.matcher(part)
                            .results()
                            .mapToDouble(one -> Double.parseDouble(one.group()))
                            .toArray();
            assertThat(numbers).hasSize(6);
            longest = Math.max(longest, Math.abs(numbers[4] - numbers[0]));
        }
        return longest;
    }

    @Test
    void all_shapes_together_have_at_most_60_kilobytes() {
        assertThat(Folders.bytes(Path.of("src/main/resources/fr/balise/atlas/shapes.txt")))
                .hasSizeLessThan(60_000);
        assertThat(Sheet.world().path("small").length()).isLessThan(8_000);
    }
}
