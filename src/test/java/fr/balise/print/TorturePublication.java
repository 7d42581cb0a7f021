package fr.balise.print;

import static java.util.stream.Collectors.joining;

import fr.balise.image.TestPictures;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// A publication of all that is hard to print: `src/test/resources/print/torture`, with the pictures and the fiche of
/// forty pages that are made here. Each of its two editions is built once per test run.
final class TorturePublication {

    private static final Path SOURCE = Path.of("src/test/resources/print/torture");

    /// Of paragraphs in the long fiche.
    static final int PARAGRAPHS = 470;

    private TorturePublication() {}

    private static final class OnA4 {
        static final PrintedSite SITE = build("imprimer: { format: A4, fonds-perdus: true }\n");
    }

    private static final class OnA5 {
        static final PrintedSite SITE =
                build(
                        "imprimer: { format: A5, fonds-perdus: true, pdf: [publication], epub:"
                                + " false, exclure: [\"fiches/013-*\"] }\n");
    }

    /// Every file on A4, for a print shop.
    static PrintedSite onA4() {
        return OnA4.SITE;
    }

    /// The booklet on A5, for a print shop.
    static PrintedSite onA5() {
        return OnA5.SITE;
    }

    private static PrintedSite build(String settings) {
        try {
            Path folder = Files.createTempDirectory("balise-torture-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            SiteFixture site = SiteFixture.copyOf(SOURCE, folder);
            Path config = site.content().resolve("publication.yaml");
            Folders.write(config, Folders.text(config) + settings);
            Folders.write(site.content().resolve("fiches/013-longue.md"), longFiche());
            addPictures(site.content().resolve("medias"));
            return new PrintedSite(site.printing().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String longFiche() {
        return IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(TorturePublication::paragraph)
                .collect(joining("\n\n", "---\nnumero: 13\ntitre: Quarante pages\n---\n\n", "\n"));
    }

    private static String paragraph(int number) {
        String title = number % 20 == 1 ? "## Partie " + number + "\n\n" : "";
        String note =
                number % 7 == 0
                        ? "[^"
                                + number
                                + "]\n\n[^"
                                + number
                                + "]: Note du paragraphe "
                                + number
                                + "."
                        : "";
        return title
                + "Paragraphe "
                + number
                + ", "
                + "qui dit ce que disent les autres, à son numéro près. ".repeat(1 + number % 9)
                + "Fin"
                + note;
    }

    private static void addPictures(Path medias) throws IOException {
        Folders.write(medias.resolve("photo.jpg"), TestPictures.jpeg(TestPictures.photo(600, 400)));
        Folders.write(
                medias.resolve("couchee.jpg"),
                TestPictures.exifSegment(
                        TestPictures.jpeg(TestPictures.quarters(300, 200, "RGBY")), 6));
        Folders.write(
                medias.resolve("quatre-encres.jpg"),
                TestPictures.adobe(TestPictures.fourBands(120, 80, 30, 200, 120, 240), 0));
        Folders.write(
                medias.resolve("gris.png"),
                png(BufferedImage.TYPE_BYTE_GRAY, 90, 60, new Color(0x77, 0x77, 0x77)));
        Folders.write(
                medias.resolve("alpha.png"),
                png(BufferedImage.TYPE_INT_ARGB, 90, 60, new Color(0x0B, 0x4F, 0x79, 0x80)));
        Folders.write(
                medias.resolve("carte.png"),
                png(BufferedImage.TYPE_INT_RGB, 90, 60, new Color(0x3C, 0x7A, 0x3B)));
        Folders.write(
                medias.resolve("haute.png"),
                png(BufferedImage.TYPE_INT_RGB, 200, 6000, new Color(0xA2, 0x46, 0x1C)));
        Folders.write(medias.resolve("grande.jpg"), largePhoto());
    }

    /// A photo of forty million pixels.
    static byte[] largePhoto() throws IOException {
        BufferedImage photo = new BufferedImage(7728, 5152, BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage tile = TestPictures.photo(368, 322);
        Graphics2D graphics = photo.createGraphics();
        for (int y = 0; y < photo.getHeight(); y += tile.getHeight()) {
            for (int x = 0; x < photo.getWidth(); x += tile.getWidth()) {
                graphics.drawImage(tile, x, y, null);
            }
        }
        graphics.dispose();
        return TestPictures.jpeg(photo);
    }

    private static byte[] png(int type, int width, int height, Color colour) throws IOException {
        return TestPictures.file("png", TestPictures.plain(width, height, type, colour.getRGB()));
    }
}
