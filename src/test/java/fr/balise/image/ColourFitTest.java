package fr.balise.image;

import static fr.balise.image.FitterFixture.assertColour;
import static fr.balise.image.FitterFixture.picture;
import static fr.balise.image.FitterFixture.seen;
import static fr.balise.image.TestPictures.adobe;
import static fr.balise.image.TestPictures.fourBands;
import static fr.balise.image.TestPictures.plain;
import static fr.balise.image.TestPictures.withProfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

/// Whatever the numbers of a picture mean, the result is in sRGB.
class ColourFitTest {

    private static final byte[] LINEAR =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

    @Test
    void ink_as_adobe_writes_it_becomes_colour() throws IOException {
        // Half magenta, full yellow, a fifth of black; Adobe writes 255 for no ink.
        Fitted.Picture picture = picture(adobe(fourBands(64, 64, 255, 127, 0, 204), 0));
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertColour(seen(picture), 204, 102, 0);
    }

    @Test
    void ink_coded_as_brightness_and_differences_becomes_colour() throws IOException {
        // The same inks. libjpeg codes the three of them like light: 255 less each number.
        double red = 0;
        double green = 128;
        double blue = 255;
        int y = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        int cb = (int) Math.round(128 + 0.564 * (blue - y));
        int cr = (int) Math.round(128 + 0.713 * (red - y));
        assertColour(seen(picture(adobe(fourBands(64, 64, y, cb, cr, 204), 2))), 204, 102, 0);
    }

    @Test
    void ink_without_a_word_from_adobe_is_as_much_as_it_says() throws IOException {
        assertColour(seen(picture(fourBands(64, 64, 0, 128, 255, 51))), 204, 102, 0);
    }

    @Test
    void the_profile_of_inks_decides_about_their_colour() throws IOException {
        byte[] cyan = adobe(fourBands(64, 64, 0, 255, 255, 255), 0);
        assertColour(seen(picture(cyan)), 0, 255, 255);
        // In this profile full cyan is a grey of half the brightness of paper: L* = 50, sRGB 119.
        assertColour(seen(picture(withProfile(cyan, greyInks()))), 119, 119, 119);
    }

    @Test
    void a_profile_of_other_colours_is_applied_and_dropped() throws IOException {
        BufferedImage image = plain(64, 64, BufferedImage.TYPE_INT_RGB, 0xFF808080);
        Fitted.Picture jpeg = picture(withProfile(TestPictures.jpeg(image), LINEAR));
        assertColour(seen(jpeg), 188, 188, 188);
        assertThat(new String(jpeg.bytes().toArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("ICC_PROFILE");
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(new byte[] {'x', 0, 0});
        try (DeflaterOutputStream packed = new DeflaterOutputStream(chunk)) {
            packed.write(LINEAR);
        }
        byte[] png = TestPictures.file("png", image);
        assertColour(
                seen(picture(TestPictures.withChunk(png, "iCCP", chunk.toByteArray()))),
                188,
                188,
                188);
        BufferedImage clear = plain(64, 64, BufferedImage.TYPE_INT_ARGB, 0x80808080);
        byte[] clearPng = TestPictures.file("png", clear);
        Fitted.Picture picture =
                picture(TestPictures.withChunk(clearPng, "iCCP", chunk.toByteArray()));
        assertThat(seen(picture).getRGB(9, 9)).isEqualTo(0x80BCBCBC);
    }

    @Test
    void a_profile_that_is_none_or_for_other_numbers_counts_for_nothing() throws IOException {
        byte[] jpeg = TestPictures.jpeg(plain(64, 64, BufferedImage.TYPE_INT_RGB, 0xFF408040));
        assertColour(seen(picture(withProfile(jpeg, new byte[200]))), 64, 128, 64);
        assertColour(seen(picture(withProfile(jpeg, greyInks()))), 64, 128, 64);
    }

    @Test
    void a_jpeg_that_holds_red_green_and_blue_themselves_shows_them() throws IOException {
        byte[] jpeg = TestPictures.jpeg(plain(64, 64, BufferedImage.TYPE_INT_RGB, 0xFF808080));
        // The numbers of this file are 128, 128, 128 in any coding; Adobe's word decides.
        assertThat(picture(adobe(withoutJfif(jpeg), 0)).mediaType()).isEqualTo("image/jpeg");
        byte[] ycc =
                withoutJfif(
                        TestPictures.jpeg(plain(64, 64, BufferedImage.TYPE_INT_RGB, 0xFF0000FF)));
        // Blue is coded as 29, 255, 107.
        Fitted.Picture small = picture(adobe(ycc, 0), new Fit(32, 32, 0.95));
        assertColour(seen(small), 29, 255, 107);
    }

    private static byte[] withoutJfif(byte[] jpeg) {
        int end = 4 + (ByteBuffer.wrap(jpeg).getShort(4) & 0xFFFF);
        byte[] head = {jpeg[0], jpeg[1]};
        return TestPictures.joined(head, Arrays.copyOfRange(jpeg, end, jpeg.length));
    }

    /// A profile of four inks as simple as it can be: cyan and black make grey, the others are not seen.
    /// The layout is that of ICC.1:2001-04, sections 6.1 and 6.5.8.
    private static byte[] greyInks() {
        int tables = 7 * 256;
        int size = 48 + tables + 16 * 3;
        ByteBuffer out = ByteBuffer.allocate(144 + size);
        out.putInt(144 + size).putInt(0).putInt(0x02100000);
        out.put("prtrCMYKLab ".getBytes(StandardCharsets.US_ASCII));
        out.position(36).put("acsp".getBytes(StandardCharsets.US_ASCII));
        out.position(68).putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        out.position(128).putInt(1).put("A2B0".getBytes(StandardCharsets.US_ASCII));
        out.putInt(144).putInt(size);
        out.put("mft1".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.put((byte) 4).put((byte) 3).put((byte) 2).put((byte) 0);
        for (int i = 0; i < 9; i++) {
            out.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        putIdentities(out, 4);
        for (int node = 0; node < 16; node++) {
            int cyan = node >> 3;
            int black = node & 1;
            int lightness = 100 - 50 * cyan - 50 * black;
            out.put((byte) (lightness * 255 / 100)).put((byte) 128).put((byte) 128);
        }
        putIdentities(out, 3);
        return out.array();
    }

    private static void putIdentities(ByteBuffer out, int count) {
        for (int i = 0; i < count * 256; i++) {
            out.put((byte) i);
        }
    }
}
