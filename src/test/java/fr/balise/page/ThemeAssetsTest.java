package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.site.Content;
import fr.balise.site.OutputFile;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class ThemeAssetsTest {

    @TempDir Path themes;
    private String theme = "nom: essai\n";

    private ThemeAssets assets(String css) throws IOException {
        Path assets = Files.createDirectories(themes.resolve("essai/assets/css"));
        Files.createDirectories(themes.resolve("essai/assets/fonts"));
        Files.writeString(themes.resolve("essai/theme.yaml"), theme);
        Files.writeString(themes.resolve("essai/assets/fonts/a.woff2"), "a font");
        Files.writeString(themes.resolve("essai/assets/favicon.svg"), "<svg/>");
        Files.writeString(assets.resolve("ecran.css"), css);
        Outcome<java.util.Optional<Theme>> theme =
                ThemeLoader.load(
                        "essai", Location.ofFile("x"), List.of(new ThemeFolder(themes, "themes")));
        return ThemeAssets.of(theme.value().orElseThrow()).value();
    }

    private static String address(ThemeAssets assets, String path) {
        return Objects.requireNonNull(assets.byPath().get(path), path).value();
    }

    private static String text(ThemeAssets assets, String path) {
        OutputFile file =
                assets.files().stream()
                        .filter(one -> one.path().equals(assets.byPath().get(path)))
                        .findFirst()
                        .orElseThrow();
        return file.content() instanceof Content.Binary(var bytes)
                ? new String(bytes.toArray(), StandardCharsets.UTF_8)
                : "";
    }

    @Test
    void a_file_is_named_after_its_content() throws IOException {
        assertThat(address(assets("p {}"), "fonts/a.woff2"))
                .matches("assets/fonts/a-[0-9a-f]{8}\\.woff2");
    }

    @Test
    void a_style_sheet_follows_the_new_names_of_the_files_it_uses() throws IOException {
        ThemeAssets assets =
                assets("@font-face { src: url('../fonts/a.woff2') format(\"woff2\") }");
        String font = address(assets, "fonts/a.woff2").substring("assets/".length());
        assertThat(text(assets, "css/ecran.css"))
                .isEqualTo("@font-face { src: url(\"../" + font + "\") format(\"woff2\") }");
    }

    @Test
    void an_address_that_is_no_file_of_the_theme_stays_as_it_is() throws IOException {
        String css =
                "p { background: url(data:image/gif;base64,R0lGOD) } q { background:"
                        + " url(absent.png) }";
        assertThat(text(assets(css), "css/ecran.css")).isEqualTo(css);
    }

    @Test
    void another_content_gives_another_name() throws IOException {
        String first = address(assets("p {}"), "css/ecran.css");
        assertThat(address(assets("q {}"), "css/ecran.css")).isNotEqualTo(first);
    }

    @Test
    void an_asset_can_be_kept_for_the_pages_of_one_template() throws IOException {
        Path templates = Files.createDirectories(themes.resolve("essai/templates"));
        Files.writeString(templates.resolve("liste.mustache"), "");
        Files.createDirectories(themes.resolve("essai/assets"));
        Files.writeString(themes.resolve("essai/assets/clair.js"), "1");
        Files.writeString(themes.resolve("essai/assets/filtres.js"), "2");
        theme = "pour: { filtres.js: [liste], css/ecran.css: liste }";
        ThemeAssets assets = assets("p {}");
        assertThat(assets.scripts("liste"))
                .containsExactly(
                        assets.byPath().get("clair.js"), assets.byPath().get("filtres.js"));
        assertThat(assets.scripts("document")).containsExactly(assets.byPath().get("clair.js"));
        assertThat(assets.styleSheets("liste")).hasSize(1);
        assertThat(assets.styleSheets("document")).isEmpty();
    }

    @Test
    void the_icon_is_found_by_its_name() throws IOException {
        assertThat(assets("p {}").icon()).isPresent();
    }
}
