package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Each defect of the engine's tags that is mended.
class TaggingTest {

    @Test
    void a_note_is_read_at_its_call_with_its_number_first() {
        assertThat(
                        ReadBack.tags(
                                """
                                <p>Avant<span class="note" data-note="7">La <em>première</em> note.</span> \
                                après.</p>\
                                """))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            P
                              «Avant»
                              Reference
                                Link = Aller à la note
                                  «7»
                              Note #note-1
                                Lbl
                                  «7.»
                                P
                                  «La première note.»
                              «après.»
                        """);
    }

    @Test
    void a_second_call_of_a_note_leaves_the_others_in_their_places() {
        assertThat(
                        ReadBack.tags(
                                """
                                <p>a<span class="note" id="n1" data-note="1">Une.</span> \
                                b<a href="#n1">1</a> c<span class="note" data-note="2">Deux.</span></p>\
                                """))
                .containsSubsequence(
                        "«a»",
                        "Reference",
                        "«1»",
                        "Note",
                        "«Une.»",
                        "«b»",
                        "Reference",
                        "«1»",
                        "«c»",
                        "Reference",
                        "«2»",
                        "Note",
                        "«Deux.»");
    }

    @Test
    void a_note_of_a_heading_comes_after_the_heading() {
        assertThat(ReadBack.tags("<h1>Titre<span class=note data-note=1>Note.</span></h1><p>x</p>"))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            H1
                              «Titre»
                              Reference
                                Link = Aller à la note
                                  «1»
                            Note #note-1
                              Lbl
                                «1.»
                              P
                                «Note.»
                            P
                              «x»
                        """);
    }

    @Test
    void an_entry_of_the_contents_is_read_without_its_dots() {
        assertThat(
                        ReadBack.tags(
                                """
                                <ul data-tag="toc"><li data-tag="toci"><a href="#a">Eau</a>\
                                <span class="points" data-href="#a"></span></li></ul>
                                <h1 id="a" style="page-break-before: always">Eau</h1>\
                                """))
                .startsWith(
                        """
                        Document (fr)
                          Div
                            TOC
                              TOCI
                                Reference
                                  Link
                                    «Eau»
                                  Span = 2
                                    «2»
                        """);
    }

    @Test
    void a_caption_belongs_to_its_table() {
        assertThat(
                        ReadBack.tags(
                                """
                                <table><caption>Sommes</caption><tr><td>a</td></tr></table>
                                <figure><table><tr><td>b</td></tr></table>\
                                <figcaption>Autres</figcaption></figure>\
                                """))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            Table
                              Caption
                                «Sommes»
                              TBody
                                TR
                                  TD
                                    «a»
                            Div
                              Table
                                Caption
                                  «Autres»
                                TBody
                                  TR
                                    TD
                                      «b»
                        """);
    }

    @Test
    void a_caption_follows_its_picture() {
        assertThat(
                        ReadBack.tags(
                                """
                                <figure><img src="balise:photo.jpg" alt="Une place" style="width:5cm">\
                                <figcaption>La place en 2016</figcaption></figure>\
                                """))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            Div
                              Figure = Une place
                              Caption
                                «La place en 2016»
                        """);
    }

    @Test
    void head_and_foot_of_a_long_table_are_read_once() {
        String rows = "<tr><td>ligne</td></tr>".repeat(150);
        String tags =
                ReadBack.tags(
                        "<table><thead><tr><th>Tête</th></tr></thead><tbody>"
                                + rows
                                + "</tbody><tfoot><tr><td>Pied</td></tr></tfoot></table>");
        assertThat(tags).containsOnlyOnce("«Tête»").containsOnlyOnce("«Pied»");
        assertThat(tags.split("«ligne»", -1)).hasSize(151);
    }

    @Test
    void decoration_is_not_read() {
        assertThat(
                        ReadBack.tags(
                                """
                                <p>a <img src="balise:carte.png" alt=""> b <img src="balise:carte.png"> \
                                <svg width="9" height="9"><rect width="9" height="9"/></svg></p>\
                                """))
                .doesNotContain("Figure");
    }

    @Test
    void running_heads_are_not_read_though_they_have_links() {
        assertThat(
                        ReadBack.tags(
                                """
                                <div class="head">Tête <a href="https://exemple.org">lien</a></div>
                                <p>Texte</p><p style="page-break-before: always">Suite</p>\
                                """))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            P
                              «Texte»
                            P
                              «Suite»
                        """);
    }

    @Test
    void a_drawing_is_named_by_its_title_or_label() {
        assertThat(
                        ReadBack.tags(
                                """
                                <svg width="9" height="9"><title>Un
                                 rond</title><rect width="9" height="9"/></svg>
                                <svg width="9" height="9" aria-label="Un carré"><rect width="9" height="9"/></svg>\
                                """))
                .contains("Figure = Un rond\n", "Figure = Un carré\n");
    }

    @Test
    void levels_of_headings_have_no_gaps() {
        assertThat(ReadBack.tags("<h2>a</h2><h5>b</h5><h6>c</h6><h5>d</h5><h1>e</h1><h3>f</h3>"))
                .containsSubsequence(
                        "H1\n      «a»",
                        "H2\n      «b»",
                        "H3\n      «c»",
                        "H2\n      «d»",
                        "H1\n      «e»",
                        "H2\n      «f»");
    }

    @Test
    void a_link_over_two_lines_is_one_link() {
        String text = "un lien fort long ".repeat(12).strip();
        assertThat(ReadBack.tags("<p>Voir <a href='https://exemple.org'>" + text + "</a>.</p>"))
                .containsOnlyOnce("Link");
    }

    @Test
    void a_link_with_a_title_is_read_by_it_and_one_without_by_its_text() {
        assertThat(
                        ReadBack.tags(
                                """
                                <p><a href="https://exemple.org/a" title="La fiche 3">ici</a> et \
                                <a href="https://exemple.org/b">là</a></p>\
                                """))
                .contains("Link = La fiche 3\n", "Link\n        «là»");
    }

    @Test
    void the_picture_of_a_link_is_in_the_link() {
        assertThat(
                        ReadBack.tags(
                                """
                                <p>Voir <a href="https://exemple.org"><img src="balise:carte.png" alt="RTES"></a>.\
                                </p>\
                                """))
                .contains("Link\n        Figure = RTES\n");
    }

    @Test
    void text_beside_blocks_is_read_in_its_order() {
        assertThat(ReadBack.tags("<div><span>a</span><p>b</p>c<p>d</p>e</div>"))
                .containsSubsequence("«a»", "«b»", "«c»", "«d»", "«e»");
    }

    @Test
    void a_list_of_definitions_is_a_list() {
        assertThat(
                        ReadBack.tags(
                                "<dl><dt>ESS</dt><dd>Économie</dd><dt>RTES</dt><dd>Réseau</dd></dl>"))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            L
                              LI
                                Lbl
                                  «ESS»
                                LBody
                                  P
                                    «Économie»
                              LI
                                Lbl
                                  «RTES»
                                LBody
                                  P
                                    «Réseau»
                        """);
    }

    @Test
    void languages_are_those_of_the_author() {
        assertThat(ReadBack.tags("<p>le <span lang=en>commons</span></p><p lang=it>ciao</p>"))
                .isEqualTo(
                        """
                        Document (fr)
                          Div
                            P
                              «le»
                              Span (en)
                                «commons»
                            P (it)
                              «ciao»
                        """);
    }

    @Test
    void styles_see_the_languages_of_the_author() {
        PdfInput input =
                Documents.withStyle(
                        Documents.of("<p lang=en>a</p><p><span lang=it>b</span></p>"),
                        "[lang=en]::before { content: '1' } :lang(it)::before { content: '2' }");
        try (ReadBack pdf = new ReadBack(input)) {
            assertThat(pdf.page(1)).contains("1a", "2b");
        }
    }

    @Test
    void nothing_empty_is_left() {
        assertThat(
                        ReadBack.tags(
                                "<p></p><h2></h2><div><span></span></div><ul></ul><ul><li></li></ul>x"))
                .doesNotContain("H1", "Span");
    }

    @Test
    void an_abbreviation_is_read_in_full() {
        assertThat(ReadBack.tags("<p>L’<abbr title='économie sociale'>ESS</abbr></p>"))
                .contains("Span = économie sociale\n        «ESS»");
    }

    @Test
    void arabic_and_hebrew_are_read_as_they_were_written() {
        assertThat(
                        ReadBack.tags(
                                "<p>Un <span lang=ar>سلام 2019 جمعية</span>, un <span"
                                        + " lang=he>שלום</span></p>"))
                .contains("Span = سلام 2019 جمعية\n", "Span = שלום\n");
    }
}
