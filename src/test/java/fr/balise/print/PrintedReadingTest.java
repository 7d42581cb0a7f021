package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Territory;
import fr.balise.markdown.Section;
import fr.balise.print.TagReading.Loose;
import fr.balise.print.TagReading.Part;
import fr.balise.print.TagReading.Tag;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is heard of the PDFs is what the sources say, in their order, and all of it.
class PrintedReadingTest {

    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;

    /// A publication and how far its margins reach, in millimetres.
    enum Edition {
        SHIPPED(23, 20),
        TORTURE_A4(33, 30),
        TORTURE_A5(28, 26);

        private final double top;
        private final double bottom;

        Edition(double top, double bottom) {
            this.top = top * POINTS_OF_MILLIMETRE;
            this.bottom = bottom * POINTS_OF_MILLIMETRE;
        }

        PrintedSite site() {
            return switch (this) {
                case SHIPPED -> PrintedSite.shipped();
                case TORTURE_A4 -> TorturePublication.onA4();
                case TORTURE_A5 -> TorturePublication.onA5();
            };
        }

        Stream<Path> pdfs() {
            return site().pdfs().stream();
        }

        boolean isInMargin(Loose text) {
            return text.fromTop() < top || text.fromBottom() < bottom;
        }
    }

    private static final Map<Path, TagReading> READINGS = new HashMap<>();

    private static TagReading reading(Path pdf) {
        return READINGS.computeIfAbsent(pdf, TagReading::of);
    }

    private static TagReading torture(String fiche) {
        return reading(TorturePublication.onA4().file("pdf/" + fiche + ".pdf"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHIPPED", "TORTURE_A4"})
    void the_words_of_a_source_are_read_in_its_order(Edition edition) {
        Publication publication = edition.site().fixture().publication();
        Permalinks permalinks = new Permalinks(publication.config().ownSeries());
        int read = 0;
        for (LinkedDocument document : publication.documents()) {
            var pdf = permalinks.pdf(document.document());
            if (pdf.isEmpty()) {
                continue;
            }
            Path file = edition.site().file(pdf.get().value());
            String heard = letters(reading(file).document().read(tag -> !isNote(tag)));
            int at = 0;
            boolean notes = !reading(file).document().all("Note").isEmpty();
            for (String word : words(document, notes, publication.catalog())) {
                int next = heard.indexOf(word, at);
                assertThat(next)
                        .as("«%s» in %s after «%s»", word, file.getFileName(), before(heard, at))
                        .isNotNegative();
                at = next + word.length();
            }
            read++;
        }
        assertThat(read).isGreaterThan(10);
    }

    private static boolean isNote(Tag tag) {
        return tag.is("Note");
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 60), at);
    }

    /// The words of a text but those of its notes, which stand in the last section.
    private static List<String> words(LinkedDocument document, boolean notes, Catalog catalog) {
        List<Section> sections = new ArrayList<>(document.document().body().sections());
        if (notes) {
            assertThat(sections.removeLast().heading()).isEmpty();
        }
        List<String> words = new ArrayList<>();
        for (Section section : sections) {
            section.heading().ifPresent(heading -> words.addAll(words(heading.text())));
            for (String line : section.text().split("\n", -1)) {
                // A block may name its territory by an id.
                words.addAll(words(catalog.territory(line).map(Territory::name).orElse(line)));
            }
        }
        return words;
    }

    private static List<String> words(String text) {
        // Paper shows addresses without what browsers add by themselves.
        String shown = text.replaceAll("https?://(www\\.)?", "");
        return Stream.of(shown.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Letters and digits alone: lines break words, and typography changes signs and spaces.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    @Test
    void a_note_is_read_whole_right_after_its_call() {
        List<String> notes = new ArrayList<>();
        collectNotes(torture("fiche-010").document(), notes);
        assertThat(notes)
                .contains(
                        "1: La première note, appelée deux fois, avec un lien (exemple.org/note)"
                                + ", de l’emphase et du code.",
                        "2: Le premier paragraphe d’une note. Le second paragraphe de la note. Le"
                                + " troisième paragraphe de la note, assez long pour qu’il prenne"
                                + " plusieurs lignes au bas de la page, comme le font les notes que"
                                + " les juristes aiment écrire.",
                        "5: La note d’un en-tête de tableau.",
                        "13: La note d’un mot en italique.")
                .hasSize(13);
        assertThat(notes.get(2)).containsSubsequence("un point de la note", "un autre point");
    }

    /// Each note with the number of the call that stands right before it.
    private static void collectNotes(Tag tag, List<String> notes) {
        String call = "";
        for (Part part : tag.parts()) {
            if (part instanceof Tag child) {
                if (child.is("Note")) {
                    String said =
                            PrintedSite.plain(child.read(inner -> !inner.is("Lbl")))
                                    .replace("’ ", "’")
                                    .replaceAll(" ([.,)])", "$1")
                                    .replace("( ", "(");
                    notes.add(call + ": " + said);
                    assertThat(child.all("Lbl").getFirst().read()).startsWith(call);
                } else {
                    collectNotes(child, notes);
                }
                List<Tag> calls = child.is("Reference") ? List.of(child) : child.all("Reference");
                call = calls.isEmpty() ? "" : calls.getLast().read().strip();
            } else {
                call = "";
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_caption_stands_with_what_it_is_about(Edition edition) {
        edition.pdfs().forEach(pdf -> checkCaptions(reading(pdf).document(), pdf));
    }

    private static void checkCaptions(Tag tag, Path pdf) {
        List<Tag> children = tag.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).is("Caption")) {
                String place = pdf.getFileName() + ": " + children.get(i).read();
                if (tag.is("Table")) {
                    assertThat(i).as(place).isZero();
                } else {
                    assertThat(
                                    isShown(children, i - 1)
                                            || isShown(children, i + 1)
                                            || tag.is("Figure"))
                            .as(place)
                            .isTrue();
                }
            }
        }
        children.forEach(child -> checkCaptions(child, pdf));
    }

    /// Whether the tag at a place, if there is one, is what a caption can be about.
    private static boolean isShown(List<Tag> tags, int at) {
        if (at < 0 || at >= tags.size()) {
            return false;
        }
        Tag tag = tags.get(at);
        return Stream.concat(Stream.of(tag), tag.children().stream())
                .anyMatch(one -> one.is("Figure") || one.is("BlockQuote") || one.is("Table"));
    }

    @Test
    void the_heads_of_a_table_over_several_pages_are_read_once() {
        TagReading reading = torture("fiche-003");
        assertThat(reading.document().read().split("À gauche", -1)).hasSize(2);
        // They are on the pages nevertheless.
        assertThat(reading.untagged().stream().map(Loose::text).filter("À gauche"::equals))
                .hasSize(3);
        Tag table = reading.document().all("Table").getFirst();
        assertThat(table.children()).extracting(Tag::type).containsExactly("THead", "TBody");
        assertThat(table.all("TR")).hasSize(111);
    }

    @ParameterizedTest
    @EnumSource
    void contents_are_entries_with_the_page_as_a_number(Edition edition) {
        Path pdf = edition.site().file("pdf/publication.pdf");
        Tag contents = reading(pdf).document().all("TOC").getFirst();
        List<String> pages = PrintedSite.pages(pdf);
        int entries = 0;
        for (Tag entry : contents.all("TOCI")) {
            List<Tag> links = entry.all("Link");
            if (links.isEmpty()) {
                continue;
            }
            entries++;
            String title = PrintedSite.plain(links.getFirst().read());
            List<String> numbers =
                    entry.all("Span").stream()
                            .map(Tag::actual)
                            .filter(actual -> actual.matches("\\d+"))
                            .toList();
            assertThat(numbers).as(title).hasSize(1);
            // The first words suffice: a long title is on several lines.
            String words = title.replaceFirst("^n° \\d+ ", "");
            assertThat(letters(pages.get(Integer.parseInt(numbers.getFirst()) - 1)))
                    .contains(letters(words.substring(0, Math.min(words.length(), 20))));
            assertThat(PrintedSite.plain(entry.read())).as("dots").doesNotContain("..", ". .");
        }
        assertThat(entries).isGreaterThan(12);
    }

    @Test
    void the_number_of_a_fiche_is_read_before_its_title_in_the_contents() {
        Path pdf = PrintedSite.shipped().file("pdf/publication.pdf");
        List<String> entries =
                reading(pdf).document().all("TOC").getFirst().all("TOCI").stream()
                        .map(entry -> PrintedSite.plain(entry.read()))
                        .filter(entry -> entry.contains("n° "))
                        .toList();
        assertThat(entries).hasSize(12).allMatch(entry -> entry.startsWith("n° "));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_a_page_is_left_out_but_what_runs_and_repeats(Edition edition) {
        edition.pdfs()
                .forEach(
                        pdf -> {
                            TagReading reading = reading(pdf);
                            List<String> heads =
                                    reading.document().all("TH").stream()
                                            .map(Tag::read)
                                            .map(PrintedReadingTest::letters)
                                            .toList();
                            List<String> lost =
                                    reading.untagged().stream()
                                            .filter(text -> !edition.isInMargin(text))
                                            .map(text -> letters(text.text()))
                                            // The leaders of the contents.
                                            .filter(text -> !text.isEmpty())
                                            .filter(text -> !heads.contains(text))
                                            .toList();
                            assertThat(lost).as("%s", pdf).isEmpty();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_on_a_page_is_either_read_or_marked_as_decoration(Edition edition) {
        Path pdf = edition.site().file("pdf/publication.pdf");
        StringBuilder marked = new StringBuilder();
        reading(pdf).untagged().forEach(text -> marked.append(text.text()));
        printed(reading(pdf).document(), marked);
        assertThat(counted(marked.toString()))
                .isEqualTo(counted(String.join("", PrintedSite.pages(pdf))));
    }

    private static void printed(Tag tag, StringBuilder text) {
        for (Part part : tag.parts()) {
            switch (part) {
                case TagReading.Text(var _, var piece) -> text.append(piece);
                case Tag child -> printed(child, text);
            }
        }
    }

    private static Map<Integer, Integer> counted(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        // The stripper writes Arabic as it is spelt and not as it is printed.
        text.codePoints()
                .filter(c -> c < 0x590 && Character.isLetterOrDigit(c))
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
