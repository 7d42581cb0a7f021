package fr.balise.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.print.font.FontReading.Reason;
import fr.balise.site.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

class FontFileTest {

    private static final String REGULAR = "Atkinson-400.ttf";

    private static final int THIN_SPACE = 0x2009;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int NO_BREAK_SPACE = 0xA0;

    @Test
    void the_name_of_the_file_says_which_face_it_is() {
        FontFace face = TestFonts.face("Maison-700-italic.ttf", TestFonts.file(REGULAR));
        assertThat(face.family()).isEqualTo("Maison");
        assertThat(face.weight()).isEqualTo(700);
        assertThat(face.italic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Maison.ttf", "Maison-gras.ttf", "Maison-450.ttf", "-400.ttf", "M-400.otf"})
    void a_file_whose_name_does_not_say_it_is_refused(String name) {
        assertThat(FontFile.read(name, TestFonts.file(REGULAR)))
                .isEqualTo(new FontReading.Refused(Reason.NAME));
    }

    @Test
    void a_web_font_gains_the_spaces_and_hyphens_that_browsers_would_make_up() throws Exception {
        byte[] poor = TestFonts.without(REGULAR, NARROW_NO_BREAK_SPACE, 0x2010, 0x2011, 0xAD);
        Bytes made = TestFonts.face("A-400.woff", Bytes.of(TestFonts.woff(poor))).trueType();
        Map<Integer, Integer> glyphs = TestFonts.glyphs(made);
        assertThat(glyphs.get(NARROW_NO_BREAK_SPACE)).isEqualTo(glyphs.get(THIN_SPACE));
        assertThat(glyphs.get(0x2010)).isEqualTo(glyphs.get((int) '-'));
        assertThat(glyphs.get(0x2011)).isEqualTo(glyphs.get((int) '-'));
        assertThat(glyphs.get(0xAD)).isEqualTo(glyphs.get((int) '-'));
        assertThat(made).isEqualTo(TestFonts.file(REGULAR));
    }

    @Test
    void a_font_without_a_thin_space_prints_the_narrow_one_as_its_no_break_space()
            throws Exception {
        byte[] poor = TestFonts.without(REGULAR, NARROW_NO_BREAK_SPACE, THIN_SPACE);
        Map<Integer, Integer> glyphs =
                TestFonts.glyphs(TestFonts.face("A-400.ttf", Bytes.of(poor)).trueType());
        assertThat(glyphs.get(NARROW_NO_BREAK_SPACE)).isEqualTo(glyphs.get(NO_BREAK_SPACE));
    }

    @Test
    void a_completed_font_keeps_every_other_character() throws Exception {
        Map<Integer, Integer> before = TestFonts.glyphs(TestFonts.file("DejaVuSans-400.ttf"));
        byte[] poor = TestFonts.without("DejaVuSans-400.ttf", NARROW_NO_BREAK_SPACE);
        Map<Integer, Integer> after =
                TestFonts.glyphs(TestFonts.face("D-400.ttf", Bytes.of(poor)).trueType());
        Map<Integer, Integer> expected = new TreeMap<>(before);
        expected.put(NARROW_NO_BREAK_SPACE, before.get(THIN_SPACE));
        assertThat(after).isEqualTo(expected);
    }

    @Test
    void the_sums_of_a_made_font_are_right() throws Exception {
        byte[] poor = TestFonts.without(REGULAR, NARROW_NO_BREAK_SPACE);
        ByteBuffer made =
                ByteBuffer.wrap(TestFonts.face("A-400.ttf", Bytes.of(poor)).trueType().toArray());
        int sum = 0;
        while (made.hasRemaining()) {
            sum += made.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void postscript_outlines_and_packed_formats_that_java_lacks_are_named() throws IOException {
        byte[] font = TestFonts.file(REGULAR).toArray();
        assertThat(refusal(starting(font, "OTTO"))).isEqualTo(Reason.POSTSCRIPT_OUTLINES);
        assertThat(refusal(starting(font, "wOF2"))).isEqualTo(Reason.WOFF2);
        assertThat(refusal(starting(font, "%PDF"))).isEqualTo(Reason.UNKNOWN_FORMAT);
        byte[] woff = TestFonts.woff(font);
        System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, woff, 4, 4);
        assertThat(refusal(woff)).isEqualTo(Reason.POSTSCRIPT_OUTLINES);
    }

    @Test
    void a_font_that_forbids_to_be_embedded_is_refused() throws UnusableFontException {
        FontTables tables = FontTables.of(TestFonts.file(REGULAR).toArray());
        byte[] os2 = tables.get(FontTables.OS2);
        os2[9] = 2;
        assertThat(refusal(tables.with(FontTables.OS2, os2).file()))
                .isEqualTo(Reason.EMBEDDING_FORBIDDEN);
    }

    @Test
    @Timeout(20)
    void a_font_cut_anywhere_is_damaged() throws IOException {
        byte[] font = TestFonts.file("AtkinsonExt-400.ttf").toArray();
        byte[] woff = TestFonts.woff(font);
        for (int length = 0; length < woff.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(woff, length))).as("WOFF of %d", length).isNotNull();
            assertThat(refusal(Arrays.copyOf(font, length))).as("font of %d", length).isNotNull();
        }
    }

    @Test
    @Timeout(10)
    void a_web_font_that_claims_gigabytes_is_damaged() throws IOException {
        byte[] woff = TestFonts.woff(TestFonts.file(REGULAR).toArray());
        ByteBuffer.wrap(woff).putInt(44 + 12, Integer.MAX_VALUE);
        assertThat(refusal(woff)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    @Timeout(10)
    void a_character_map_that_claims_millions_of_groups_is_damaged() throws Exception {
        FontTables tables = FontTables.of(TestFonts.file(REGULAR).toArray());
        byte[] table =
                ByteBuffer.allocate(40)
                        .putInt(1)
                        .putInt(0x0003000A)
                        .putInt(12)
                        .putInt(0x000C0000)
                        .putInt(28)
                        .putInt(0)
                        .putInt(Integer.MAX_VALUE)
                        .putInt(0)
                        .putInt(Integer.MAX_VALUE)
                        .array();
        assertThat(refusal(tables.with(FontTables.CMAP, table).file())).isEqualTo(Reason.DAMAGED);
    }

    private static byte[] starting(byte[] font, String tag) {
        byte[] other = font.clone();
        System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, other, 0, tag.length());
        return other;
    }

    private static Reason refusal(byte[] file) {
        FontReading reading = FontFile.read("A-400.ttf", Bytes.of(file));
        assertThat(reading).isInstanceOf(FontReading.Refused.class);
        return ((FontReading.Refused) reading).reason();
    }
}
