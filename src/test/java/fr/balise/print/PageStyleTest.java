package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.PrintSettings;
import fr.balise.config.PrintSettings.Paper;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PageStyleTest {

    private static String css(Paper paper, boolean bleed) {
        return PageStyle.css(
                new PrintSettings(paper, bleed, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void the_page_is_the_paper() {
        assertThat(css(Paper.A4, false)).contains("size:210mm 297mm");
        assertThat(css(Paper.A5, false)).contains("size:148mm 210mm");
    }

    @Test
    void bleed_and_crop_marks_enlarge_the_page_and_leave_the_text_where_it_was() {
        assertThat(css(Paper.A4, true)).contains("size:230mm 317mm");
    }
}
