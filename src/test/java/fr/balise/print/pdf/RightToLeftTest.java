package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

    @Test
    void arabic_letters_take_the_form_of_their_place() {
        assertThat(ArabicLetters.shape("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicLetters.shape("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(ArabicLetters.shape("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void persian_letters_too() {
        assertThat(ArabicLetters.shape("پیچ")).isEqualTo("\uFB58\uFBFF\uFB7B");
    }

    @Test
    void letters_join_across_marks() {
        assertThat(ArabicLetters.shape("بِت")).isEqualTo("\uFE91\u0650\uFE96");
    }

    @Test
    void forms_lead_back_to_letters() {
        assertThat(ArabicLetters.unshape(ArabicLetters.shape("السلام عليكم ½")))
                .isEqualTo("السلام عليكم ½");
    }

    @Test
    void glyphs_stand_from_left_to_right_and_numbers_keep_their_order() {
        RightToLeft reorderer = new RightToLeft();
        assertThat(reorderer.reorderRTLTextToLTR("שלום (2019)")).isEqualTo("(2019) םולש");
    }

    @Test
    void marks_stay_after_their_letters() {
        assertThat(new RightToLeft().reorderRTLTextToLTR("שָל")).isEqualTo("לשָ");
    }

    @Test
    void only_texts_that_need_it_are_looked_at() {
        assertThat(RightToLeft.isIn("Ελλάδα, Москва, Nguyễn → « ½ »")).isFalse();
        assertThat(RightToLeft.isIn("nom : שלום")).isTrue();
        assertThat(RightToLeft.isIn("\uD83A\uDD00")).isTrue();
    }

    @Test
    void a_phrase_with_a_number_stands_right_in_a_french_line() {
        assertThat(ReadBack.tags("<p>Un שלום 2019 עולם fin</p>"))
                .containsSubsequence("«Un»", "Span = שלום 2019 עולם", "«םלוע 2019 םולש»", "«fin»");
    }

    @Test
    void notes_are_printed_beside_text_from_right_to_left() {
        try (ReadBack pdf =
                new ReadBack(
                        Documents.of(
                                "<p>שלום<span class=note data-note=1>עולם et note</span></p>"))) {
            assertThat(pdf.tags()).containsSubsequence("Lbl", "«1.»", "Span = עולם", "«et note»");
        }
    }
}
