package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.publication.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `-Dgolden=write` writes the expected files.
class DataStageTest {

    private static final Path EXPECTED = Publications.SMALL.resolve("expected");
    private static final Set<String> WITHOUT_ADDRESS =
            Set.of(
                    "donnees/fiches.csv",
                    "donnees/fiches.json",
                    "donnees/glossaire.json",
                    "donnees/mots-cles.json",
                    "donnees/schemas/fiches.schema.json",
                    "donnees/schemas/glossaire.schema.json",
                    "donnees/schemas/mots-cles.schema.json",
                    "donnees/schemas/structures.schema.json",
                    "donnees/schemas/territoires.schema.json",
                    "donnees/structures.json",
                    "donnees/territoires.json",
                    "robots.txt");

    @TempDir Path temp;

    @Test
    void a_small_publication_gives_exactly_the_expected_files() throws IOException {
        SortedMap<String, String> made = Publications.render(Publications.small());
        if ("write".equals(System.getProperty("golden"))) {
            for (Map.Entry<String, String> file : made.entrySet()) {
                Path target = EXPECTED.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, file.getValue());
            }
        }

        assertThat(made).isEqualTo(expected());
    }

    private static SortedMap<String, String> expected() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = EXPECTED.relativize(file).toString().replace('\\', '/');
                expected.put(path, Files.readString(file));
            }
        }
        return expected;
    }

    @Test
    void an_empty_publication_gets_the_same_files_with_empty_lists() {
        Publication empty = Publications.of(temp, Map.of("index.md", "# Rien\n\nUn mot."));

        SortedMap<String, String> made = Publications.render(empty);

        assertThat(made.keySet()).isEqualTo(WITHOUT_ADDRESS);
        assertThat(made.get("donnees/fiches.json"))
                .contains("\"fiches\": []")
                .contains("\"titre\": \"Rien\"");
        assertThat(made.get("donnees/territoires.json")).contains("\"territoires\": []");
        assertThat(made.get("donnees/fiches.csv"))
                .startsWith("\uFEFFnuméro;série;titre;")
                .hasLineCount(1);
        assertThat(made.get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void an_address_brings_feed_and_site_map() {
        Publication publication =
                Publications.of(
                        temp,
                        Map.of("publication.yaml", "titre: T\nadresse: https://exemple.org/r\n"));

        SortedMap<String, String> made = Publications.render(publication);

        Set<String> added = new HashSet<>(made.keySet());
        added.removeAll(WITHOUT_ADDRESS);
        assertThat(added).containsExactlyInAnyOrder("feed.xml", "sitemap.xml");
        assertThat(made.get("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://exemple.org/r/sitemap.xml\n");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void locale_time_zone_and_the_order_of_pages_change_no_byte() {
        SortedMap<String, String> first = Publications.render(Publications.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Publication again = Publications.small();
            var backwards = new java.util.ArrayList<>(Publications.pages(again));
            Collections.reverse(backwards);
            assertThat(Publications.render(again, List.copyOf(backwards))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
