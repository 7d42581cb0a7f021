package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page numbers of the booklet, read back from its text: each says where the thing is.
class PageNumbersTest {

    private static final Pattern CONTENTS_LINE = Pattern.compile("([^.]+?) (?:\\. ?){3,}(\\d+)");
    private static final Pattern FICHE_IN_CONTENTS =
            Pattern.compile("n° (\\d+) [^.]+? (?:\\. ?){3,}(\\d+)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:n°|fiche) (\\d+)(?:,| \\() ?p\\. (\\d+)");

    private static List<String> pages;

    @BeforeAll
    static void read() {
        pages = PrintedSite.pages(PrintedSite.shipped().file("pdf/publication.pdf"));
    }

    /// The page on which each fiche begins, from 1: the first one whose running head names it.
    private static Map<Integer, Integer> openings() {
        Map<Integer, Integer> openings = new LinkedHashMap<>();
        Pattern opening = Pattern.compile("^Fiche n° (\\d+) – ");
        for (int page = 0; page < pages.size(); page++) {
            Matcher found = opening.matcher(pages.get(page));
            if (found.find()) {
                openings.putIfAbsent(Integer.parseInt(found.group(1)), page + 1);
            }
        }
        return openings;
    }

    @Test
    void the_contents_give_the_page_on_which_each_fiche_begins() {
        Map<Integer, Integer> openings = openings();
        assertThat(openings).hasSize(12);
        Map<Integer, Integer> said = new LinkedHashMap<>();
        for (String page : pages.subList(1, 4)) {
            Matcher line = FICHE_IN_CONTENTS.matcher(page);
            while (line.find()) {
                said.putIfAbsent(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)));
            }
        }
        assertThat(said).isEqualTo(openings);
    }

    @Test
    void every_line_of_the_contents_gives_a_page_that_has_its_title() {
        int lines = 0;
        for (String page : pages.subList(1, 4)) {
            Matcher line = CONTENTS_LINE.matcher(page);
            while (line.find()) {
                // The title of a group stands before that of its first document.
                String[] words = line.group(1).strip().split(" ", -1);
                String last = words[words.length - 1];
                assertThat(pages.get(Integer.parseInt(line.group(2)) - 1))
                        .as(line.group())
                        .contains(last);
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(20);
    }

    @Test
    void a_reference_gives_the_page_of_its_fiche() {
        Map<Integer, Integer> openings = openings();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String page : pages) {
            Matcher reference = REFERENCE.matcher(page);
            while (reference.find()) {
                seen++;
                int fiche = Integer.parseInt(reference.group(1));
                if (Integer.parseInt(reference.group(2)) != openings.getOrDefault(fiche, -1)) {
                    wrong.add(reference.group());
                }
            }
        }
        assertThat(seen).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_index_gives_pages_that_speak_of_the_organisation() {
        List<String> index = pages.stream().filter(page -> page.contains("Organisations")).toList();
        assertThat(index).isNotEmpty();
        String text = String.join(" ", pages.subList(pages.size() - 6, pages.size()));
        Matcher entry = Pattern.compile("Rennes Métropole ((?:\\d+(?:, )?)+)").matcher(text);
        assertThat(entry.find()).isTrue();
        for (String number : entry.group(1).split(", ", -1)) {
            assertThat(pages.get(Integer.parseInt(number.strip()) - 1))
                    .contains("Rennes Métropole");
        }
    }

    @Test
    void every_page_after_the_cover_says_its_number() {
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .as("page " + page)
                    .contains(page + " / " + pages.size());
        }
    }

    @Test
    void the_running_head_names_the_fiche_of_the_page() {
        Map<Integer, Integer> openings = openings();
        assertThat(openings).hasSize(12);
        openings.forEach(
                (fiche, page) ->
                        assertThat(pages.get(page - 1))
                                .contains("n° " + fiche + " Déniché pour vous"));
    }

    @Test
    void a_note_stands_on_the_page_that_calls_it() {
        String called =
                pages.stream()
                        .filter(text -> text.contains("Santropol Roulant"))
                        .findFirst()
                        .orElseThrow();
        assertThat(called).contains("Orthographe retenue ici");
    }

    @Test
    void no_page_is_empty() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).length()).as("page " + page).isGreaterThan(60);
        }
    }
}
