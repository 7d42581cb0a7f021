package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class PageWriterTest {

    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "plain & <b> \"x\" 'y'",
                    "\u0000\u0001\u007F\u0080\u00FF\u0100\u07FF\u0800\u202F\u2019\uD7FF\uE000\uFFFF",
                    "œuvre d’été «\u202Foui\u202F»",
                    "😀<😀>\uD83D\uDE00'",
                    "lone \uD83D here, \uDE00 and there\uD83D",
                    "\uDE00\uD83D",
                    "&\uD83D<",
                    "\uD83D\uD83D\uDE00\uDE00");

    @Test
    void bytes_are_those_of_the_text_whatever_its_letters() {
        for (String text : HOSTILE) {
            assertThat(PageWriter.write(page -> page.write(text))).isEqualTo(utf8(text));
            assertThat(PageWriter.write(page -> page.write(text.toCharArray(), 0, text.length())))
                    .isEqualTo(utf8(text));
        }
    }

    @Test
    void escaped_bytes_are_those_of_the_escaped_text() {
        for (String text : HOSTILE) {
            assertThat(PageWriter.write(page -> page.escape(text))).isEqualTo(utf8(escaped(text)));
        }
    }

    @Test
    void a_page_grows_by_what_comes_in_any_form() {
        String text = String.join("|", HOSTILE).repeat(2_000);
        byte[] all =
                PageWriter.write(
                        page -> {
                            page.write(utf8(text));
                            page.escape(text);
                            page.write(text);
                        });
        assertThat(all).isEqualTo(utf8(text + escaped(text) + text));
        assertThat(PageWriter.write(page -> page.write("a"))).isEqualTo(utf8("a"));
    }

    @Test
    void a_page_that_is_written_inside_another_does_not_touch_it() {
        byte[] outer =
                PageWriter.write(
                        page -> {
                            page.write("a");
                            assertThat(PageWriter.write(inner -> inner.write("b")))
                                    .isEqualTo(utf8("b"));
                            page.write("c");
                        });
        assertThat(outer).isEqualTo(utf8("ac"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
