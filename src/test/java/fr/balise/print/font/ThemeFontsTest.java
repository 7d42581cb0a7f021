package fr.balise.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The fonts of the theme are what [FontFile] makes of published packages.
///
/// The file `README.md` beside them says how to fetch these and to run this test; `-Dgolden=write` writes the fonts.
class ThemeFontsTest {

    private static final String PACKAGES = "fonts.packages";

    static List<String> names() {
        return TestFonts.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_font_of_the_theme_lacks_nothing_that_would_be_added(String name) {
        assertThat(TestFonts.face(name).trueType()).isEqualTo(TestFonts.file(name));
    }

    @Test
    @EnabledIfSystemProperty(named = PACKAGES, matches = ".+")
    void the_fonts_of_the_theme_come_from_the_packages() {
        Path packages = Path.of(System.getProperty(PACKAGES));
        for (Map.Entry<String, Path> source : sources(packages).entrySet()) {
            String name = source.getKey();
            Bytes made =
                    TestFonts.face(name, Bytes.of(Folders.bytes(source.getValue()))).trueType();
            if ("write".equals(System.getProperty("golden"))) {
                Folders.write(TestFonts.FOLDER.resolve(name), made.toArray());
            }
            assertThat(TestFonts.file(name)).as(name).isEqualTo(made);
        }
        assertThat(TestFonts.names()).hasSameElementsAs(sources(packages).keySet());
    }

    private static Map<String, Path> sources(Path packages) {
        Path next = packages.resolve("fontsource-atkinson-hyperlegible-next-5.3.0/package/files");
        Path mono = packages.resolve("fontsource-atkinson-hyperlegible-mono-5.3.0/package/files");
        Path dejaVu = packages.resolve("dejavu-fonts-ttf-2.37.3/package/ttf");
        Map<String, Path> sources = new TreeMap<>();
        for (String weight : List.of("400", "700")) {
            for (String style : List.of("normal", "italic")) {
                String face = weight + (style.equals("italic") ? "-italic" : "") + ".ttf";
                String file = weight + "-" + style + ".woff";
                sources.put(
                        "Atkinson-" + face,
                        next.resolve("atkinson-hyperlegible-next-latin-" + file));
                sources.put(
                        "AtkinsonExt-" + face,
                        next.resolve("atkinson-hyperlegible-next-latin-ext-" + file));
            }
        }
        sources.put(
                "AtkinsonMono-400.ttf",
                mono.resolve("atkinson-hyperlegible-mono-latin-400-normal.woff"));
        sources.put("DejaVuSans-400.ttf", dejaVu.resolve("DejaVuSans.ttf"));
        sources.put("DejaVuSans-700.ttf", dejaVu.resolve("DejaVuSans-Bold.ttf"));
        return sources;
    }
}
