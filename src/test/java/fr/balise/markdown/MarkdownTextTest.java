package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.balise.diagnostic.Location;
import fr.balise.typography.Typography;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class MarkdownTextTest {

    private static final String BOOK =
            """
            # L'ESS

            Premier *paragraphe*.

            ## Repères

            - un
            - deux `code`

            ::: levier Former les élus
            Texte du levier.
            :::

            ## Sources

            | a | b |
            |---|---|
            | c | d |

            Fin[^1].

            [^1]: La note.
            """;

    @Test
    void headings_hold_level_id_text_and_place() {
        assertThat(Sample.text(BOOK).headings())
                .containsExactly(
                        heading(1, "l-ess", "L’ESS", 11, 7),
                        heading(2, "reperes", "Repères", 15, 10),
                        heading(3, "former-les-elus", "Former les élus", 20, 26),
                        heading(2, "sources", "Sources", 24, 10));
    }

    private static Heading heading(int level, String id, String text, int line, int length) {
        return new Heading(level, id, text, new Location("content/fiches/056.md", line, 1, length));
    }

    @Test
    void the_leading_title_can_be_left_to_the_page() {
        MarkdownText text = Sample.text(BOOK);
        assertThat(text.leadingTitle()).contains("L’ESS");
        MarkdownText body = text.withoutLeadingTitle();
        assertThat(body.leadingTitle()).isEmpty();
        assertThat(body.html(Sample.CONTEXT)).doesNotContain("<h1").contains("<h2 id=\"reperes\">");
        assertThat(body.headings()).extracting(Heading::level).containsExactly(2, 3, 2);
        assertThat(body.ids()).doesNotContain("l-ess").contains("reperes", "levier-1", "fn-1");
        assertThat(body.plainText()).startsWith("Premier paragraphe.");
    }

    @Test
    void a_note_called_in_a_hidden_title_has_no_link_back_to_it() {
        MarkdownText body = Sample.text("# A[^1]\n\nb[^1]\n\n[^1]: n").withoutLeadingTitle();
        assertThat(body.html(Sample.CONTEXT))
                .contains("href=\"#fnref-1-2\"")
                .doesNotContain("href=\"#fnref-1\"");
        assertThat(body.ids()).containsExactly("fn-1", "fnref-1-2");
    }

    @Test
    void a_page_has_one_title_even_when_the_body_has_several() {
        MarkdownText body = Sample.text("# A\n\n# B\n\n## C\n\n###### D").withoutLeadingTitle();
        assertThat(body.html(Sample.CONTEXT))
                .isEqualTo("<h2 id=\"b\">B</h2>\n<h3 id=\"c\">C</h3>\n<h6 id=\"d\">D</h6>\n");
        MarkdownText untitled = Sample.text("Texte.\n\n# A").withoutLeadingTitle();
        assertThat(untitled.html(Sample.CONTEXT)).contains("<h2 id=\"a\">A</h2>");
        assertThat(untitled.headings()).extracting(Heading::level).containsExactly(2);
    }

    @Test
    void a_title_is_only_what_the_text_begins_with() {
        assertThat(Sample.text("Texte.\n\n# A").leadingTitle()).isEmpty();
        assertThat(Sample.text("## A").leadingTitle()).isEmpty();
        assertThat(Sample.text("[r]: a.md\n\n# A").leadingTitle()).contains("A");
    }

    @Test
    void sections_hold_the_text_under_each_heading_and_the_notes_last() {
        List<Section> sections = Sample.text(BOOK).sections();
        assertThat(sections)
                .extracting(
                        section -> section.heading().map(Heading::id).orElse("-"), Section::text)
                .containsExactly(
                        tuple("l-ess", "Premier paragraphe."),
                        tuple("reperes", "un\ndeux code"),
                        tuple("former-les-elus", "Texte du levier."),
                        tuple("sources", "a\tb\nc\td\nFin."),
                        tuple("-", "La note."));
    }

    @Test
    void plain_text_has_a_line_for_each_block() {
        assertThat(Sample.text(BOOK).plainText())
                .isEqualTo(
                        """
                        L’ESS
                        Premier paragraphe.
                        Repères
                        un
                        deux code
                        Former les élus
                        Texte du levier.
                        Sources
                        a\tb
                        c\td
                        Fin.
                        La note.\
                        """);
    }

    @Test
    void blocks_have_a_plain_text_form() {
        assertThat(Sample.text("::: citation Marie\nOui.\n:::").plainText())
                .isEqualTo("Oui.\n— Marie");
        assertThat(Sample.text("::: encadre Titre\nOui.\n:::").plainText())
                .isEqualTo("Titre\nOui.");
        assertThat(
                        Sample.text(
                                        "::: initiative Bus {adresse=\"https://a.fr\""
                                                + " territoire=\"Rennes\"}\n"
                                                + "Oui.\n"
                                                + ":::")
                                .plainText())
                .isEqualTo("Bus\nOui.\nhttps://a.fr\nRennes");
        assertThat(Sample.text("::: chiffres\n- **47 %** du budget\n:::").plainText())
                .isEqualTo("47\u202f% du budget");
    }

    @Test
    void the_first_paragraph_stands_in_no_block() {
        assertThat(
                        Sample.text(
                                        """
                                        # T

                                        ::: encadre
                                        Dedans.
                                        :::

                                        > Cité

                                        Le *vrai*
                                        début.
                                        """)
                                .firstParagraph())
                .isEqualTo("Le vrai début.");
        assertThat(Sample.text("![Image](a.jpg)\n\nTexte.").firstParagraph()).isEqualTo("Texte.");
        assertThat(Sample.text("# T").firstParagraph()).isEmpty();
    }

    @Test
    void raw_html_is_listed_with_its_place() {
        MarkdownText text = Sample.text("Un <mark>mot</mark>.\n\n<div>\nx\n</div>\n");
        assertThat(text.hasRawHtml()).isTrue();
        assertThat(text.rawHtml())
                .containsExactly(
                        new RawHtml("<mark>", place(11, 4, 6), false),
                        new RawHtml("</mark>", place(11, 13, 7), false),
                        new RawHtml("<div>\nx\n</div>", place(13, 1, 5), true));
        assertThat(Sample.text("a < b").hasRawHtml()).isFalse();
    }

    private static Location place(int line, int column, int length) {
        return new Location("content/fiches/056.md", line, column, length);
    }

    @Test
    void ids_are_all_those_of_the_page() {
        MarkdownText text = Sample.text(BOOK);
        String html = text.html(Sample.CONTEXT);
        for (String id : text.ids()) {
            assertThat(html).contains("id=\"" + id + "\"");
        }
        assertThat(html.split(" id=\"", -1)).hasSize(text.ids().size() + 1);
    }

    @Test
    void a_prefix_keeps_texts_on_one_page_apart() {
        assertThat(Sample.text(BOOK).html(Sample.CONTEXT.withIdPrefix("f56-")))
                .contains("<h2 id=\"f56-reperes\">", "href=\"#f56-fn-1\"", "id=\"f56-fn-1\"")
                .contains("id=\"f56-levier-1\"", "href=\"#f56-fnref-1\"")
                .doesNotContain(" id=\"reperes\"");
    }

    @Test
    void paper_needs_no_landmarks_but_keeps_links() {
        RenderContext paper = Sample.CONTEXT.withEdition(Edition.PRINT);
        assertThat(Sample.text("::: lire-aussi\nfiche n°44\n:::").html(paper))
                .isEqualTo(
                        """
                        <div class="bloc lire-aussi">
                        <p><a href="44.html" class="renvoi" aria-label="fiche n°\u00a044 – Titre 44">fiche n°\u00a044</a></p>
                        </div>
                        """);
        assertThat(Sample.text("::: encadre T\nx\n:::").html(paper))
                .startsWith("<div class=\"bloc encadre\">");
    }

    @Test
    void words_follow_the_language_of_the_publication() {
        RenderContext english = Sample.CONTEXT.withWords(MarkdownWords.english());
        MarkdownText text =
                Sample.PARSER
                        .parse(
                                """
                                ::: lever Train
                                :::

                                ::: figures
                                - **1**
                                :::

                                a[^1]

                                [^1]: b
                                """,
                                Sample.SOURCE,
                                Typography.forLanguage("en"))
                        .value();
        assertThat(text.html(english))
                .contains(
                        "Lever <span class=\"rang\">1</span></span> Train",
                        "aria-label=\"Key figures\"")
                .contains("aria-label=\"Note 1\"", "aria-label=\"Back to note call 1\"");
    }

    @Test
    void each_page_explains_an_acronym_anew() {
        MarkdownText text = Sample.text("ESS, ESS");
        String page = text.html(Sample.CONTEXT);
        assertThat(page.split("<abbr", -1)).hasSize(2);
        assertThat(text.html(Sample.CONTEXT)).isEqualTo(page);
    }

    @Test
    void an_unknown_block_is_told_with_the_nearest_name() {
        var diagnostic = Sample.parse("::: encadrer\nx\n:::").diagnostics().getFirst();
        assertThat(diagnostic.message().fr()).isEqualTo("bloc inconnu : encadrer");
        assertThat(diagnostic.hint().map(hint -> hint.fr()))
                .isEqualTo(
                        Optional.of(
                                "le plus proche est «encadre» ; blocs existants : chiffres,"
                                        + " frise, citation, encadre, levier, question, initiative,"
                                        + " lire-aussi"));
    }
}
