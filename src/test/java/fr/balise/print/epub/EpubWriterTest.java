package fr.balise.print.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.site.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

class EpubWriterTest {

    private static final EpubFile PHOTO = SampleBook.png("photo é.png");

    /// The page `a` with this body, beside a page `b` and a photo.
    private static String page(String body) {
        return Archive.text(
                SampleBook.of(
                        List.of(PHOTO),
                        List.of(
                                SampleBook.page("a", body),
                                SampleBook.page("b/é", "<p id='x y'></p><p id=été></p>"))),
                "pages/a.xhtml");
    }

    @Test
    void the_type_of_the_file_comes_first_and_as_it_stands() {
        byte[] bytes = EpubWriter.write(SampleBook.everything()).toArray();
        assertThat(new String(bytes, 30, 28, StandardCharsets.ISO_8859_1))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void the_same_book_has_the_same_bytes_everywhere() {
        Bytes here = EpubWriter.write(SampleBook.everything());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(EpubWriter.write(SampleBook.everything())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void file_names_are_plain_and_never_the_same() {
        assertThat(Archive.files(EpubWriter.write(SampleBook.everything())).keySet())
                .contains(
                        "EPUB/pages/edito.xhtml",
                        "EPUB/pages/fiches-044.xhtml",
                        "EPUB/pages/x.xhtml",
                        "EPUB/images/photo-e.png",
                        "EPUB/images/photo-e-2.png")
                .allMatch(name -> name.matches("mimetype|(META-INF|EPUB)/[a-z0-9./-]+"));
    }

    @Test
    void addresses_of_the_book_become_paths() {
        assertThat(page("<a href='page:b/é#été'>l</a><img src='image:photo é.png' alt=''>"))
                .contains("<a href=\"b-e.xhtml#%C3%A9t%C3%A9\">")
                .contains("<img src=\"../images/photo-e.png\"");
        assertThat(page("<a href='page:b/%C3%A9'>l</a><img src='image:photo%20%C3%A9.png' alt=''>"))
                .contains("<a href=\"b-e.xhtml\">")
                .contains("<img src=\"../images/photo-e.png\"");
    }

    @Test
    void a_link_to_an_anchor_that_is_not_there_leads_to_the_page() {
        assertThat(page("<a href='page:b/é#absent'>l</a>")).contains("<a href=\"b-e.xhtml\">");
    }

    @Test
    void an_address_that_leads_nowhere_is_refused_by_name() {
        assertThatThrownBy(() -> page("<a href='page:c#d'>l</a>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page:c#d");
        assertThatThrownBy(() -> page("<img src='image:autre.png' alt=''>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("image:autre.png");
        assertThatThrownBy(() -> page("<a href='../fiches/44.html'>l</a>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../fiches/44.html");
    }

    @Test
    void addresses_written_by_hand_lead_where_the_page_says() {
        EpubPage page =
                new EpubPage(
                        "a",
                        "A",
                        "<a href='056.md'>un</a> <a href='absent.md'>deux</a>",
                        (url, image) -> Optional.of(url.equals("056.md") ? "page:b" : ""),
                        Optional.empty(),
                        EpubRole.CHAPTER);
        assertThat(Archive.text(SampleBook.of(page, SampleBook.page("b", "")), "pages/a.xhtml"))
                .contains("<a href=\"b.xhtml\">un</a> <a>deux</a>");
    }

    @Test
    @Timeout(10)
    void many_pages_of_one_name_take_no_time() {
        EpubPage[] pages = new EpubPage[20_000];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = SampleBook.page("ا".repeat(i % 100 + 1) + (char) (0x4E00 + i), "");
        }
        assertThat(BookFiles.of(SampleBook.of(pages)).pages().values())
                .doesNotHaveDuplicates()
                .contains("pages/x.xhtml", "pages/x-20000.xhtml");
    }

    @Test
    void an_entry_of_the_contents_that_leads_nowhere_is_refused_by_name() {
        EpubBook book = SampleBook.of(SampleBook.page("a", ""));
        EpubBook wrong =
                new EpubBook(
                        book.metadata(),
                        book.words(),
                        "",
                        List.of(),
                        List.of(),
                        book.cover(),
                        book.pages(),
                        List.of(SampleBook.entry("B", "page:b")),
                        Optional.empty());
        assertThatThrownBy(() -> EpubWriter.write(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page:b");
    }

    @Test
    void a_page_given_twice_is_refused_by_name() {
        EpubPage page = SampleBook.page("a", "");
        assertThatThrownBy(() -> SampleBook.of(page, page))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page given twice: a");
    }

    @Test
    void the_contents_are_nested_and_follow_the_title_page() {
        assertThat(Archive.text(SampleBook.everything(), "nav.xhtml"))
                .containsSubsequence(
                        "epub:type=\"toc\"",
                        "<li><a href=\"pages/edito.xhtml\">Édito</a></li>",
                        "<li><span>&lt;&amp;&quot;&gt;",
                        "<ol>",
                        "<a href=\"pages/fiches-044.xhtml#bilan-2019\">2019</a>",
                        "epub:type=\"landmarks\"",
                        "epub:type=\"bodymatter\" href=\"pages/reperes.xhtml\"",
                        "epub:type=\"glossary\"",
                        "epub:type=\"page-list\"",
                        "<a href=\"pages/fiches-044.xhtml#p12\">12</a>");
        assertThat(Archive.text(SampleBook.everything(), "package.opf"))
                .containsSubsequence(
                        "<itemref idref=\"cover\"/>",
                        "<itemref idref=\"page-1\"/>",
                        "<itemref idref=\"page-2\"/>",
                        "<itemref idref=\"nav\"/>",
                        "<itemref idref=\"page-3\"/>");
    }

    @Test
    void the_package_says_what_the_book_is() {
        assertThat(Archive.text(SampleBook.everything(), "package.opf"))
                .contains(
                        "<dc:title id=\"title\">&lt;&amp;&quot;&gt;' ]]&gt; &amp;amp;  {{x}} %s<",
                        "property=\"title-type\">subtitle<",
                        "<dc:language>fr</dc:language>\n<dc:language>ar</dc:language>",
                        "<dc:creator>Équipe Balise</dc:creator>\n<dc:creator>A &amp; B<",
                        "<dc:date>2019-07</dc:date>",
                        "<meta property=\"dcterms:modified\">2019-07-03T00:00:00Z</meta>",
                        "<dc:rights>CC-BY-4.0 &amp; autres</dc:rights>",
                        "properties=\"cover-image\"",
                        "properties=\"svg\"");
    }

    @Test
    void the_identifier_follows_from_the_key_alone() {
        // Computed with Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://exemple.org/repere/').
        assertThat(BookIdentifier.of("https://exemple.org/repere/"))
                .hasToString("c1d98d7c-1e5b-5099-8e90-896aa9cf41c4");
        assertThat(Archive.text(SampleBook.of(SampleBook.page("a", "")), "package.opf"))
                .contains("urn:uuid:c1d98d7c-1e5b-5099-8e90-896aa9cf41c4<");
    }

    @Test
    void accessibility_is_claimed_only_as_far_as_it_is_seen() {
        String plain = Archive.text(SampleBook.of(SampleBook.page("a", "<p>a")), "package.opf");
        assertThat(plain)
                .contains(">textual<", "accessibilityHazard\">none<")
                .doesNotContain("visual", "alternativeText", "conformsTo");
        String described = packageWith("<img src='image:photo é.png' alt='Un pré'>");
        assertThat(described)
                .contains(">visual<", "accessModeSufficient\">textual<", ">alternativeText<");
        String mute = packageWith("<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>");
        assertThat(mute)
                .contains(">visual<", "Certaines images")
                .doesNotContain("accessModeSufficient\">textual<", "alternativeText");
        assertThat(packageWith("<svg aria-label=x><animate /></svg>"))
                .contains("accessibilityHazard\">unknown<");
    }

    private static String packageWith(String body) {
        return Archive.text(
                SampleBook.of(List.of(PHOTO), List.of(SampleBook.page("a", body))), "package.opf");
    }

    @Test
    void fonts_are_named_to_the_style_sheet() {
        assertThat(Archive.text(SampleBook.everything(), "style.css"))
                .contains(
                        """
                        @font-face {
                          font-family: "Atkinson";
                          font-style: italic;
                          font-weight: 700;
                          src: url(fonts/2-atkinson.ttf);
                        }
                        """);
    }

    @Test
    void a_picture_that_readers_need_not_show_is_refused() {
        assertThatThrownBy(() -> new EpubFile("a.tiff", "image/tiff", Bytes.of(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.tiff");
    }
}
