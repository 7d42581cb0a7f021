package fr.balise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the pages of whole publications give to programs that collect references, read back from the emitted files by
/// parsers that are not ours.
class PublishedReferencesTest {

    @TempDir private Path folder;

    /// One document: its page and its facts.
    private record Cited(LinkedDocument document, Reference reference, Document page) {

        String name() {
            return document.address().value();
        }
    }

    private List<Cited> cited(String source) {
        SiteFixture site = SiteFixture.copyOf(Path.of(source), folder).build();
        Publication publication = site.publication();
        References references = new References(publication);
        List<Cited> cited =
                publication.documents().stream()
                        .filter(one -> References.cites(one.document().type()))
                        .map(
                                one ->
                                        new Cited(
                                                one,
                                                references.of(one),
                                                Jsoup.parse(
                                                        Folders.text(
                                                                site.site()
                                                                        .resolve(
                                                                                one.address()
                                                                                        .value())))))
                        .toList();
        assertThat(cited).hasSizeGreaterThan(1);
        return cited;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/resources/charts", "src/test/resources/dossier/odd"})
    void the_three_formats_of_a_page_say_the_same_facts(String source) throws IOException {
        for (Cited one : cited(source)) {
            for (Bibliography format : Bibliography.values()) {
                String name = format + " of " + one.name();
                Element link =
                        one.page().select(".citer a[download]").stream()
                                .filter(a -> a.text().equals(format.label()))
                                .findFirst()
                                .orElseThrow();
                String href = link.attr("href");
                String text = URLDecoder.decode(href.substring(href.indexOf(',') + 1), UTF_8);
                CSLItemData read = read(format, text);
                Reference given = one.reference();
                assertThat(same(read.getTitle())).as(name).isEqualTo(same(given.fullTitle()));
                assertThat(same(read.getContainerTitle()))
                        .as(name)
                        .isEqualTo(same(given.host().orElseThrow()));
                assertThat(Optional.ofNullable(read.getURL())).as(name).isEqualTo(given.address());
                assertThat(Optional.ofNullable(read.getPublisher()).map(it -> same(it)))
                        .as(name)
                        .isEqualTo(given.publisher().map(it -> same(it)));
                assertThat(read.getAuthor() == null ? 0 : read.getAuthor().length)
                        .as(name)
                        .isEqualTo(given.authors().size());
                dateIsThat(given, read, name);
            }
        }
    }

    private static void dateIsThat(Reference given, CSLItemData read, String name) {
        if (given.date().isEmpty()) {
            // A parser may make a date of nothing; it has no number then.
            if (read.getIssued() != null) {
                assertThat(
                                Arrays.deepToString(read.getIssued().getDateParts())
                                        + read.getIssued().getRaw())
                        .as(name)
                        .doesNotContainPattern("[1-9]");
            }
            return;
        }
        String parts =
                Arrays.deepToString(read.getIssued().getDateParts()) + read.getIssued().getRaw();
        String[] wanted = given.date().orElseThrow().iso().split("-", -1);
        assertThat(parts)
                .as(name)
                .containsPattern(String.join("\\D+0?", wanted).replace("?0", "?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/resources/charts", "src/test/resources/dossier/odd"})
    void the_head_of_a_page_says_the_facts_to_zotero_and_to_libraries(String source) {
        for (Cited one : cited(source)) {
            Reference given = one.reference();
            String name = one.name();
            assertThat(meta(one, "citation_title")).as(name).containsExactly(given.fullTitle());
            assertThat(meta(one, "DC.title")).as(name).containsExactly(given.fullTitle());
            assertThat(meta(one, "citation_inbook_title"))
                    .as(name)
                    .containsExactly(Words.plain(given.host().orElseThrow()));
            List<String> authors = given.authors().stream().map(Author::inverted).toList();
            assertThat(meta(one, "citation_author")).as(name).isEqualTo(authors);
            assertThat(meta(one, "DC.creator")).as(name).isEqualTo(authors);
            assertThat(meta(one, "DC.date"))
                    .as(name)
                    .isEqualTo(given.date().map(date -> date.iso()).stream().toList());
            assertThat(meta(one, "citation_publication_date"))
                    .as(name)
                    .isEqualTo(
                            given.date().map(date -> date.iso().replace('-', '/')).stream()
                                    .toList());
            assertThat(meta(one, "citation_language")).containsExactly(given.language());
            assertThat(meta(one, "DC.identifier")).isEqualTo(given.address().stream().toList());
            assertThat(meta(one, "citation_keywords"))
                    .as(name)
                    .isEqualTo(given.keywords().stream().map(Words::plain).toList());
        }
    }

    private static List<String> meta(Cited one, String name) {
        return one.page().select("head meta[name='" + name + "']").eachAttr("content");
    }

    private static CSLItemData read(Bibliography format, String text) throws IOException {
        ItemDataProvider provider =
                new BibliographyFileReader()
                        .readBibliographyFile(
                                new ByteArrayInputStream(text.getBytes(UTF_8)),
                                "one." + format.ending().replace("csl.", ""));
        assertThat(provider.getIds()).as(text).hasSize(1);
        return provider.retrieveItem(provider.getIds().iterator().next());
    }

    /// LaTeX has one sign for a straight and a curved apostrophe; parsers break lines and keep other spaces.
    private static String same(String text) {
        return text.replace('\'', '’').replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
