package fr.balise.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.image.PhotoFiles;
import fr.balise.image.TestPictures;
import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// The photos of a site as its readers get them.
class SitePhotosTest {

    private static final String MEDIAS = "content/medias/";

    @TempDir Path temp;

    private SiteFixture site;

    @BeforeEach
    void fiche() {
        site =
                SiteFixture.in(temp)
                        .write("content/publication.yaml", "titre: Essai\n")
                        .write(
                                "content/fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: Une
                                image: { fichier: medias/marche.jpg, alt: Le marché, credit: A }
                                ---
                                Du texte.

                                ![Le jardin](../medias/jardin.jpg)

                                ![Petit](../medias/jardin.jpg){width=300}

                                [L’original](../medias/original.jpg)
                                """);
        photo("marche.jpg", 2000, 1500, 6);
        photo("jardin.jpg", 1000, 500, 1);
        photo("original.jpg", 640, 480, 1);
    }

    private void photo(String name, int width, int height, int orientation) {
        try {
            byte[] jpeg = TestPictures.jpeg(PhotoFiles.landscape(width, height, 30));
            write(name, PhotoFiles.telling(jpeg, orientation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] file) {
        Folders.write(temp.resolve(MEDIAS + name), file);
    }

    private Map<String, String> medias() {
        Map<String, String> medias = new TreeMap<>();
        Folders.read(site.site())
                .forEach(
                        (file, bytes) -> {
                            if (file.startsWith("medias/")) {
                                medias.put(file, bytes);
                            }
                        });
        return medias;
    }

    private BufferedImage seen(String file) throws IOException {
        byte[] bytes = medias().getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void photos_are_light_upright_and_tell_nothing() throws IOException {
        site.build();
        assertThat(medias().keySet())
                .contains(
                        "medias/marche.jpg",
                        "medias/marche-480.jpg",
                        "medias/marche-480.webp",
                        "medias/marche-800.webp",
                        "medias/jardin-480.webp",
                        "medias/jardin-800.jpg",
                        "medias/jardin.jpg",
                        "medias/original.jpg")
                .doesNotContain("medias/original-480.jpg", "medias/jardin-1200.jpg");
        medias().forEach(
                        (file, bytes) -> {
                            assertThat(bytes).as(file).doesNotContain(PhotoFiles.SECRET, "Exif");
                            if (!file.contains("original")) {
                                assertThat(bytes.length()).as(file).isLessThanOrEqualTo(100_000);
                            }
                        });
        BufferedImage upright = seen("medias/marche.jpg");
        assertThat(upright.getHeight()).isGreaterThan(upright.getWidth()).isLessThan(1601);
        assertThat(seen("medias/original.jpg").getWidth()).isEqualTo(640);
    }

    @Test
    void an_image_in_a_text_offers_its_widths_and_waits_for_the_reader() {
        site.build()
                .has(
                        "fiches/001-une.html",
                        "<p><picture><source type=\"image/webp\" srcset=\"../medias/jardin-480.webp"
                                + " 480w, ../medias/jardin-800.webp 800w",
                        "sizes=\"auto, (min-width: 48rem) 46rem, 100vw\"",
                        "<img src=\"../medias/jardin.jpg\" alt=\"Le jardin\" width=\"1000\""
                                + " height=\"500\" srcset=\"../medias/jardin-480.jpg 480w,",
                        " loading=\"lazy\" decoding=\"async\"",
                        "alt=\"Petit\" width=\"300\" height=\"150\"",
                        "sizes=\"auto, 300px\"");
        String printed = site.text("imprimer/index.html");
        assertThat(Pattern.compile("<img [^>]*jardin.jpg\"[^>]*>").matcher(printed).results())
                .isNotEmpty()
                .noneMatch(img -> img.group().contains("lazy"));
    }

    @Test
    void a_build_with_nothing_changed_unpacks_nothing_and_gives_the_same_bytes() {
        site.build();
        Map<String, String> first = medias();
        Map<String, ?> kept = Folders.times(temp.resolve(".balise/images"));
        site.build();
        assertThat(medias()).isEqualTo(first);
        assertThat(Folders.times(temp.resolve(".balise/images"))).isEqualTo(kept);
        Folders.files(temp.resolve(".balise/images"))
                .forEach(file -> Folders.write(temp.resolve(".balise/images/" + file), "x"));
        site.build();
        assertThat(medias()).as("made anew").isEqualTo(first);
        assertThat(Folders.times(temp.resolve(".balise/images")).keySet()).isEqualTo(kept.keySet());
    }

    @Test
    void a_file_of_the_author_keeps_its_name() {
        photo("jardin-480.jpg", 300, 200, 1);
        photo("jardin.png.jpg", 300, 200, 1);
        site.change("content/fiches/1.md", "Du texte.", "Du texte. [Ici](../medias/jardin-480.jpg)")
                .build()
                .has("fiches/001-une.html", "../medias/jardin-jpg-480.webp 480w");
        assertThat(medias()).containsKeys("medias/jardin-480.jpg", "medias/jardin-jpg-480.jpg");
    }

    @Test
    void two_photos_of_one_name_do_not_meet() throws IOException {
        write("jardin.png", TestPictures.file("png", PhotoFiles.landscape(900, 600, 30)));
        site.change("content/fiches/1.md", "Du texte.", "![Autre](../medias/jardin.png)").build();
        assertThat(medias())
                .containsKeys(
                        "medias/jardin-480.webp",
                        "medias/jardin-png-480.webp",
                        "medias/jardin-png-900.jpg");
        site.has("fiches/001-une.html", "<img src=\"../medias/jardin-png-900.jpg\" alt=\"Autre\"");
    }

    @Test
    void hand_written_html_keeps_its_markup_and_its_photo_is_silent() {
        photo("main.jpg", 2000, 1000, 1);
        site.change(
                        "content/fiches/1.md",
                        "Du texte.",
                        "<p><img src=\"../medias/main.jpg\" alt=\"Main\"></p>")
                .build()
                .has("fiches/001-une.html", "<img src=\"../medias/main.jpg\" alt=\"Main\">")
                .hasNo("medias/main-480.jpg");
        assertThat(medias().get("medias/main.jpg"))
                .hasSizeLessThan(100_001)
                .doesNotContain(PhotoFiles.SECRET);
    }

    @Test
    void an_animation_and_a_refused_file_stay_with_all_but_their_words() throws IOException {
        write("danse.gif", PhotoFiles.gif(3));
        write("iphone.heic", PhotoFiles.heic());
        site.change(
                        "content/fiches/1.md",
                        "Du texte.",
                        "![Danse](../medias/danse.gif) ![Bus](../medias/iphone.heic)")
                .build()
                .has(
                        "fiches/001-une.html",
                        "<img src=\"../medias/danse.gif\" alt=\"Danse\" width=\"60\" height=\"40\"",
                        "<img src=\"../medias/iphone.heic\" alt=\"Bus\" />");
        assertThat(site.told()).contains("content/medias/iphone.heic", "BAL602", "HEIC");
        assertThat(medias().get("medias/danse.gif"))
                .startsWith("GIF89a")
                .doesNotContain(PhotoFiles.SECRET);
        assertThat(medias().get("medias/iphone.heic")).doesNotContain(PhotoFiles.SECRET);
    }

    /// Builds the site of the folder that it is started in.
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            System.out.println(SiteFixture.in(Path.of("")).build().told());
        }
    }

    @Test
    void a_machine_that_cannot_write_webp_makes_a_whole_site_and_says_so_once() {
        ChildJvm.Ended ended =
                ChildJvm.run(
                        temp,
                        List.of("-Djava.io.tmpdir=" + temp.resolve("none")),
                        Map.of(),
                        Program.class.getName());
        assertThat(ended.status()).as(ended.out()).isZero();
        assertThat(ended.out()).containsOnlyOnce("BAL508").doesNotContain("UnsatisfiedLinkError");
        site.has("fiches/001-une.html", "<p><img src=\"../medias/jardin.jpg\"")
                .lacks("fiches/001-une.html", "<picture>");
        assertThat(medias().keySet())
                .contains("medias/jardin-480.jpg")
                .noneMatch(file -> file.endsWith(".webp"));
    }

    @Test
    void a_drawing_tells_its_shape() {
        Map<String, String> sizes =
                Map.of(
                        "<svg viewBox=\"0 0 120 60\">",
                        "width=\"120\" height=\"60\"",
                        "<?xml version=\"1.0\"?><!-- <svg width='9' height='9'> --><svg"
                                + " width='300px' viewBox='0,0,2,1'>",
                        "width=\"300\" height=\"150\"",
                        "<svg width=\"100%\" height=\"10mm\" viewBox=\"0 0 30 20\">",
                        "width=\"30\" height=\"20\"");
        sizes.forEach(
                (svg, expected) -> {
                    site.write(MEDIAS + "plan.svg", svg + "</svg>")
                            .write(
                                    "content/fiches/1.md",
                                    """
                                    ---
                                    numero: 1
                                    titre: Une
                                    ---
                                    ![Plan](../medias/plan.svg)
                                    """)
                            .build()
                            .has(
                                    "fiches/001-une.html",
                                    "<img src=\"../medias/plan.svg\" alt=\"Plan\" " + expected);
                });
    }
}
