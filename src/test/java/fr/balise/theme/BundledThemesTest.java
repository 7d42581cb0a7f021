package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class BundledThemesTest {

    private static final List<String> FILES =
            List.of(
                    "socle/theme.yaml",
                    "socle/templates/page.mustache",
                    "socle/assets/css/ecran.css",
                    "autre/theme.yaml");

    @TempDir Path temp;

    @Test
    void themes_are_read_from_a_jar_as_from_a_folder_of_classes() throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        for (String file : FILES) {
            Path path = classes.resolve("fr/balise/themes").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content(file));
        }
        for (Path place : List.of(jar(true), jar(false), classes)) {
            ThemeFolder bundled = BundledThemes.in(place).orElseThrow();
            assertThat(bundled.names()).containsExactly("autre", "socle");
            Outcome<Optional<Theme>> loaded = load("socle", bundled);
            assertThat(loaded.diagnostics()).isEmpty();
            Theme theme = loaded.value().orElseThrow();
            assertThat(theme.templates().values())
                    .extracting(template -> template.source().shown())
                    .containsExactly("balise.jar!/themes/socle/templates/page.mustache");
            assertThat(theme.assets().get("css/ecran.css"))
                    .isInstanceOfSatisfying(
                            SourceFile.Asset.class,
                            asset ->
                                    assertThat(asset.file())
                                            .hasContent(content("socle/assets/css/ecran.css")));
        }
    }

    @Test
    void a_theme_of_the_user_comes_before_the_bundled_one_and_may_build_upon_it()
            throws IOException {
        Path own = Files.createDirectories(temp.resolve("themes/socle/templates"));
        Files.writeString(own.resolveSibling("theme.yaml"), "parent: socle\n");
        Files.writeString(own.resolve("accueil.mustache"), "accueil");
        Outcome<Optional<Theme>> loaded =
                load(
                        "socle",
                        new ThemeFolder(temp.resolve("themes"), "themes"),
                        BundledThemes.in(jar(false)).orElseThrow());
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().orElseThrow().templates().keySet())
                .containsExactly("accueil", "page");
    }

    @Test
    void a_jar_without_themes_has_no_folder_of_themes() throws IOException {
        Path empty = temp.resolve("empty.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("fr/balise/Other.class"));
        }
        assertThat(BundledThemes.in(empty)).isEmpty();
    }

    private static Outcome<Optional<Theme>> load(String name, ThemeFolder... folders) {
        return ThemeLoader.load(name, Location.ofFile("publication.yaml"), List.of(folders));
    }

    private static String content(String file) {
        return file.endsWith(".yaml") ? "nom: Thème\n" : "contenu de " + file;
    }

    /// A jar with the themes; some tools write entries for folders, others do not.
    private Path jar(boolean folderEntries) throws IOException {
        Path jar = temp.resolve("balise-" + folderEntries + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            if (folderEntries) {
                for (String name : List.of("fr/", "fr/balise/", "fr/balise/themes/")) {
                    zip.putNextEntry(new ZipEntry(name));
                }
                zip.putNextEntry(new ZipEntry("fr/balise/themes/socle/"));
            }
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry("fr/balise/themes/" + file));
                zip.write(content(file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
