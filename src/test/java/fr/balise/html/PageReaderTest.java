package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.html.PageFacts.DuplicateId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

class PageReaderTest {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Accorderie &amp; Cie</title>
            <link rel="stylesheet" href="../assets/page.css"><link rel=canonical href="https://exemple.org/a.html">
            <meta property="og:image" content="https://exemple.org/a.png">
            <meta http-equiv="Refresh" content="0; URL='56.html'">
            <script src="../assets/a.js"></script><script>var a = "<a href='no.html' id=no>";</script>
            <style>
            p { background: url("b.svg") }</style></head>
            <body id=haut><!-- <a href="no.html"> -->
            <a href='044.html#s&amp;t' id="x">a</a> <a name="old">b</a> <a id=y name=y>c</a>
            <img src="a.png" srcset="a.png 1x, b,c.png 2x,d.png, data:image/png;base64,AA== 3x" alt="">
            <svg><use href="#icone"/><title>no</title></svg>
            <p id=x style="background:url(c.png)">d</p>
            <form action="recherche.html"><textarea><a href="no.html"></textarea></form>
            <a href>e</a>
            </body></html>
            """;

    @Test
    void it_finds_everything_that_a_page_links_to() {
        assertThat(PageReader.read(PAGE).links())
                .extracting(link -> link.line() + " " + link.kind() + " " + link.url())
                .containsExactly(
                        "4 ASSET ../assets/page.css",
                        "4 ASSET https://exemple.org/a.html",
                        "6 A 56.html",
                        "7 ASSET ../assets/a.js",
                        "9 ASSET b.svg",
                        "11 A 044.html#s&t",
                        "12 ASSET a.png",
                        "12 ASSET a.png",
                        "12 ASSET b,c.png",
                        "12 ASSET d.png",
                        "12 ASSET data:image/png;base64,AA==",
                        "13 ASSET #icone",
                        "14 ASSET c.png",
                        "15 A recherche.html",
                        "16 A ");
    }

    @Test
    void it_knows_the_ids_language_and_title() {
        PageFacts facts = PageReader.read(PAGE);
        assertThat(facts.ids()).containsExactlyInAnyOrder("haut", "x", "old", "y");
        assertThat(facts.duplicates()).containsExactly(new DuplicateId("x", 14));
        assertThat(facts.lang()).contains("fr");
        assertThat(facts.title()).contains("Accorderie & Cie");
    }

    @Test
    void an_empty_page_has_nothing() {
        PageFacts facts = PageReader.read("");
        assertThat(facts.links()).isEmpty();
        assertThat(facts.ids()).isEmpty();
        assertThat(facts.lang()).isEmpty();
        assertThat(facts.title()).isEmpty();
    }

    @Test
    @Timeout(10)
    void hostile_pages_are_read_in_time() {
        int n = 200_000;
        for (String hostile :
                List.of(
                        "<title>".repeat(n),
                        "<script></script".repeat(n),
                        "<img srcset='" + "a, ".repeat(n) + "'>",
                        "<img srcset='" + ",".repeat(n) + "'>",
                        "<p style='" + "url(".repeat(n) + "'>",
                        "<a href='\n'>".repeat(n),
                        "<style>" + "\\".repeat(n) + "</style>",
                        "<style>" + "/*".repeat(n) + "</style>",
                        "<style>" + "@import\"".repeat(n))) {
            assertThat(PageReader.read(hostile).links().size()).isLessThanOrEqualTo(n);
        }
    }

    @Test
    void style_sheets_name_what_they_load() {
        assertThat(
                        CssReader.read(
                                """
                                @import "a.css"; @IMPORT url( 'b.css' ) screen;
                                /* url(no.png) */ .a::after { content: "url(no.png)" }
                                .b { background: URL(c\\(1\\).png), url("d\\65 .png") }
                                .c { my-url(no.png); src: url(data:font/woff2;base64,AA), url(../e.woff2#iefix) }
                                .d { background: url(f.png\
                                """))
                .extracting(link -> link.line() + " " + link.url())
                .containsExactly(
                        "1 a.css",
                        "1 b.css",
                        "3 c(1).png",
                        "3 de.png",
                        "4 data:font/woff2;base64,AA",
                        "4 ../e.woff2#iefix",
                        "5 f.png");
    }
}
