package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a browser fetches with a page.
class PageLoadTest {

    @Test
    void what_is_fetched_at_once_is_told_by_kind() {
        PageLoad load =
                PageLoad.read(
                        """
                        <link rel="stylesheet" href="a.css"><link rel="stylesheet" media="print" href="p.css">
                        <link rel="icon" href="i.svg"><link rel="canonical" href="https://exemple.org/">
                        <script src="a.js"></script><script>var a = "<img src=no.png>";</script>
                        <img src="a.png" alt=""><img src="b.png" loading="lazy" alt=""><img src="a.png" alt="">
                        """);
        assertThat(load.styleSheets()).containsExactly("a.css");
        assertThat(load.scripts()).containsExactly("a.js");
        assertThat(load.pictures()).containsExactly("a.png");
        assertThat(load.icon()).contains("i.svg");
    }

    @Test
    void the_elements_of_a_text_do_not_count_but_its_pictures_do() {
        PageLoad load =
                PageLoad.read(
                        """
                        <main><p>1</p><div class="grand texte"><div><p>2</p></div><img src=a.png></div><p>3</p></main>
                        """);
        assertThat(load.elements()).isEqualTo(4);
        assertThat(load.pictures()).containsExactly("a.png");
    }

    @Test
    void of_a_picture_with_sources_the_first_one_counts() {
        String picture =
                """
                <picture><source type="image/webp" srcset="a-480.webp 480w, a-960.webp 960w, a-1440.webp 1440w"
                sizes="(max-width: 40rem) 100vw, 44rem"><img src="a.jpg" srcset="a-480.jpg 480w"></picture>
                <img src="b.jpg">
                """;
        assertThat(PageLoad.read(picture).pictures()).containsExactly("a-960.webp", "b.jpg");
    }

    @Test
    void the_narrowest_picture_that_is_wide_enough_is_taken() {
        assertThat(PictureSizes.chosen("a 400w, b 800w, c 1600w", "500px")).contains("b");
        assertThat(PictureSizes.chosen("c 1600w,a 400w, b 800w", "(min-width: 100em) 10px, 25vw"))
                .contains("a");
        assertThat(PictureSizes.chosen("a 400w, b 800w", "")).contains("b");
        assertThat(PictureSizes.chosen("a 400w, b 2000w, c 1600w", "calc(100vw - 2rem)"))
                .contains("c");
        assertThat(PictureSizes.chosen("a.png, b.png 2x", "")).contains("a.png");
        assertThat(PictureSizes.chosen("  ", "")).isEmpty();
    }

    @Test
    void a_font_serves_the_pages_that_have_its_characters() {
        StyleLoad style =
                StyleLoad.read(
                        """
                        @font-face { src: url("latin.woff2") format("woff2"); unicode-range: U+0000-00FF, U+20AC }
                        @font-face { src: url(ext.woff2); unicode-range: U+01??; }
                        @font-face { src: url("tout.woff2"), url("tout.ttf") }
                        @font-face { src: local("Arial") }
                        body { background: url(fond.svg) } i { background: url(data:image/gif;base64,R0) }
                        """);
        assertThat(style.fonts().stream().filter(font -> font.serves("été")))
                .extracting(StyleLoad.Font::address)
                .containsExactly("latin.woff2", "tout.woff2");
        assertThat(style.fonts().stream().filter(font -> font.serves("ŋ")))
                .extracting(StyleLoad.Font::address)
                .containsExactly("ext.woff2", "tout.woff2");
        assertThat(style.others()).containsExactly("fond.svg");
    }

    @Test
    @Timeout(30)
    void hostile_pages_and_sheets_take_no_time() {
        PageLoad.read("<div class=texte>".repeat(50_000));
        PageLoad.read("<img srcset=\"" + "a ,".repeat(50_000) + "\">");
        PageLoad.read("<img srcset=\"" + " ".repeat(100_000) + "\">");
        StyleLoad.read("@font-face {".repeat(50_000));
        assertThat(PageLoad.read("").elements()).isZero();
    }
}
