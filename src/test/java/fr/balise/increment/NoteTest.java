package fr.balise.increment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.page.Visit;
import fr.balise.page.Visits;
import fr.balise.site.Manifest;
import fr.balise.site.SiteReport;
import fr.balise.source.Seen;
import fr.balise.source.Stamp;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

/// A note is read as it was written, and anything else is no note.
class NoteTest {

    private static final List<String> ASKED = List.of("version 1", "content", "no drafts");

    private static final Note NOTE =
            new Note(
                    ASKED,
                    List.of(
                            new Seen("content", new Stamp(Stamp.Kind.FOLDER, 0, 0), ""),
                            new Seen(
                                    "content/été.md",
                                    new Stamp(Stamp.Kind.FILE, 12, 1_234_567_890_123L),
                                    "0".repeat(64))),
                    List.of(new Seen("index.html", new Stamp(Stamp.Kind.FILE, 7, 1), "")),
                    new Ending(
                            List.of(
                                    Diagnostic.of(
                                                    Rule.BAD_DATE,
                                                    new Location("content/été.md", 3, 5, 2),
                                                    new Wording("date impossible", "wrong date"))
                                            .withSeverity(Severity.INFO)
                                            .withHint(new Wording("autre", "other")),
                                    Diagnostic.of(
                                                    Rule.NO_CONTENT,
                                                    Location.ofFile("content"),
                                                    new Wording("rien", "nothing"))
                                            .withLabel(new Wording("ici", "here"))),
                            Language.EN,
                            12,
                            new SiteReport(
                                    1,
                                    2,
                                    3,
                                    4_000_000_000L,
                                    Optional.of(
                                            new Manifest.Entry(
                                                    new SitePath("a.html"), "f".repeat(64), 99))),
                            Optional.of(
                                    new Visits(
                                            Optional.of(
                                                    new Visit(
                                                            new SitePath("index.html"),
                                                            true,
                                                            40,
                                                            List.of(
                                                                    new Visit.Part(
                                                                            new SitePath("a.css"),
                                                                            1000)))),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty()))),
                    3_141_592_653L);

    @Test
    void a_note_is_read_as_it_was_written() throws IOException {
        assertThat(Note.read(NOTE.bytes(), ASKED)).isEqualTo(NOTE);
    }

    @Test
    void a_note_that_answers_another_question_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> Note.read(NOTE.bytes(), List.of("version 2", "content")));
    }

    @Test
    void a_note_cut_short_anywhere_is_refused() {
        byte[] whole = NOTE.bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatIOException().as("%d", length).isThrownBy(() -> Note.read(part, ASKED));
        }
    }

    @Test
    void a_note_with_any_byte_changed_is_refused() {
        byte[] whole = NOTE.bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x10;
            assertThatIOException().as("%d", i).isThrownBy(() -> Note.read(changed, ASKED));
        }
    }

    @Test
    void nonsense_with_a_right_checksum_is_refused_and_takes_no_memory() {
        Random random = new Random(9);
        byte[] whole = NOTE.bytes();
        for (int round = 0; round < 5_000; round++) {
            byte[] body = Arrays.copyOf(whole, whole.length - Long.BYTES);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            try {
                // What is read in spite of that is at least a note.
                assertThat(Note.read(signed(body), ASKED)).isNotNull();
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void another_program_s_file_is_refused() {
        for (String text : List.of("", "{}", "\0\0\0\0\0\0\0\0", "Balise, last build, 1\n")) {
            byte[] foreign = text.getBytes(StandardCharsets.UTF_8);
            assertThatIOException().isThrownBy(() -> Note.read(foreign, List.of()));
        }
    }

    private static byte[] signed(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + Long.BYTES)
                .put(body)
                .putLong(sum.getValue())
                .array();
    }
}
