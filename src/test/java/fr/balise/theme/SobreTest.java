package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The small theme `sobre`: what the theme contract needs to give a site another face.
class SobreTest {

    private static final Path THEME = Path.of("themes/sobre");

    @TempDir Path temp;

    @Test
    void it_is_small() {
        List<String> files = Folders.files(THEME);
        assertThat(files).hasSizeLessThanOrEqualTo(12);
        assertThat(files).filteredOn(file -> file.endsWith(".css")).hasSize(1);
        assertThat(files).noneMatch(file -> file.endsWith(".js"));
        assertThat(Folders.bytes(THEME.resolve("assets/sobre.css")).length).isLessThan(8000);
    }

    @Test
    void the_shipped_publication_builds_in_it_without_a_word_and_loads_only_the_search() {
        SiteFixture site =
                SiteFixture.copyOf(Path.of(""), temp)
                        .change("content/publication.yaml", "theme: repere", "theme: sobre")
                        .check();
        assertThat(site.told()).isEmpty();
        site.build();
        assertThat(site.told()).isEmpty();
        assertThat(Folders.files(site.site()).stream().filter(file -> file.endsWith(".js")))
                .allMatch(file -> file.startsWith("recherche/"));
        assertThat(Folders.files(site.site()))
                .filteredOn(file -> file.startsWith("assets/"))
                .allMatch(file -> file.matches("assets/(sobre|favicon)-[0-9a-f]+\\.(css|svg)"));
        for (String page : Folders.files(site.site())) {
            if (page.endsWith(".html") && site.text(page).contains("<script ")) {
                assertThat(site.text(page).split("<script ", -1))
                        .as(page)
                        .allMatch(
                                part ->
                                        part.startsWith("<!DOCTYPE")
                                                || part.contains("recherche/loader.js")
                                                || part.startsWith("type=\"application/ld+json\""));
            }
        }
    }

    @Test
    void it_travels_with_the_application() {
        assertThat(BundledThemes.folder().orElseThrow().names()).contains("repere", "sobre");
    }
}
