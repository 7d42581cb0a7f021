package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.publication.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class AtomFeedTest {

    private static final String CONFIG = "titre: Essai\nadresse: https://exemple.org/r/\n";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir Path temp;

    private static Element feed(Publication publication) {
        return XmlFiles.root(Publications.file(publication, "feed.xml"));
    }

    private Element feed(Map<String, String> files) {
        return feed(Publications.of(temp, files));
    }

    private static String fiche(int number, String more) {
        return "---\nnumero: "
                + number
                + "\ntitre: Titre "
                + number
                + "\n"
                + more
                + "\n---\nTexte.\n";
    }

    /// What RFC 4287 demands of any feed (4.1.1, 4.1.2).
    private static void meetsTheStandard(Element feed) {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(XmlFiles.text(feed, "title")).isNotBlank();
        assertThat(URI.create(XmlFiles.text(feed, "id")).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse(XmlFiles.text(feed, "updated"))).isNotNull();
        assertThat(XmlFiles.children(feed, "author"))
                .singleElement()
                .satisfies(author -> assertThat(XmlFiles.text(author, "name")).isNotBlank());
        assertThat(links(feed, "self")).singleElement().asString().endsWith("/feed.xml");
        assertThat(links(feed, "alternate")).hasSize(1);
        List<Element> entries = XmlFiles.children(feed, "entry");
        assertThat(entries).extracting(entry -> XmlFiles.text(entry, "id")).doesNotHaveDuplicates();
        for (Element entry : entries) {
            assertThat(XmlFiles.texts(entry, "title")).hasSize(1);
            assertThat(URI.create(XmlFiles.text(entry, "id")).isAbsolute()).isTrue();
            assertThat(OffsetDateTime.parse(XmlFiles.text(entry, "updated")))
                    .isAfterOrEqualTo(OffsetDateTime.parse(XmlFiles.text(entry, "published")));
            assertThat(links(entry, "alternate"))
                    .hasSize(1)
                    .allMatch(link -> URI.create(link).isAbsolute());
            assertThat(XmlFiles.texts(entry, "summary")).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> links(Element parent, String rel) {
        return XmlFiles.children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void a_feed_meets_the_standard() {
        Element feed = feed(Publications.small());

        meetsTheStandard(feed);
        assertThat(feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("fr");
        assertThat(XmlFiles.children(feed, "entry")).hasSize(5);
    }

    @Test
    void a_feed_without_any_entry_or_date_still_meets_the_standard() {
        Element feed = feed(Map.of("publication.yaml", CONFIG));

        meetsTheStandard(feed);
        assertThat(XmlFiles.text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(XmlFiles.text(XmlFiles.children(feed, "author").getFirst(), "name"))
                .isEqualTo("Essai");
    }

    @Test
    void the_edition_dates_a_feed_whose_documents_have_no_date() {
        Element feed =
                feed(
                        Map.of(
                                "publication.yaml",
                                CONFIG
                                        + "editions: [{ nom: un, date: 2018 }, { nom: deux, date:"
                                        + " 2019-07 }]\n",
                                "fiches/1.md",
                                fiche(1, "")));

        assertThat(XmlFiles.text(feed, "updated")).isEqualTo("2019-07-01T00:00:00Z");
        assertThat(XmlFiles.children(feed, "entry")).isEmpty();
    }

    @Test
    void the_fifty_newest_fiches_and_articles_are_told_newest_first() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("publication.yaml", CONFIG);
        for (int i = 1; i <= 60; i++) {
            files.put("fiches/" + i + ".md", fiche(i, "date: " + (1900 + i)));
        }
        files.put("articles/a.md", "---\ntitre: Article\ndate: 1960-05-04\n---\nA.\n");
        files.put("chapitres/c.md", "---\ntitre: Chapitre\ndate: 2020-01-01\n---\nC.\n");

        Element feed = feed(files);

        meetsTheStandard(feed);
        List<Element> entries = XmlFiles.children(feed, "entry");
        assertThat(entries).hasSize(50);
        assertThat(entries)
                .extracting(entry -> XmlFiles.text(entry, "title"))
                .startsWith("Article", "Titre 60", "Titre 59")
                .endsWith("Titre 12");
        // The chapter is no news, and yet the publication changed on that day.
        assertThat(XmlFiles.text(feed, "updated")).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void a_fiche_stays_the_same_entry_when_its_title_changes() {
        Element before =
                feed(Map.of("publication.yaml", CONFIG, "fiches/7.md", fiche(7, "date: 2019")));
        Element after =
                feed(
                        Map.of(
                                "fiches/7.md",
                                fiche(7, "date: 2019").replace("Titre 7", "Un tout autre titre")));

        assertThat(idsAndLinks(before))
                .containsExactly(
                        List.of(
                                "https://exemple.org/r/fiches/7.html",
                                "https://exemple.org/r/fiches/007-titre-7.html"));
        assertThat(idsAndLinks(after))
                .containsExactly(
                        List.of(
                                "https://exemple.org/r/fiches/7.html",
                                "https://exemple.org/r/fiches/007-tout-autre-titre.html"));
    }

    private static List<List<String>> idsAndLinks(Element feed) {
        return XmlFiles.children(feed, "entry").stream()
                .map(
                        entry ->
                                List.of(
                                        XmlFiles.text(entry, "id"),
                                        links(entry, "alternate").getFirst()))
                .toList();
    }

    @Test
    void a_document_read_over_again_is_updated_then() {
        Element feed =
                feed(
                        Map.of(
                                "publication.yaml",
                                CONFIG,
                                "fiches/1.md",
                                fiche(1, "date: 2019-06\nrelu-le: 2020-02-29")));

        Element entry = XmlFiles.children(feed, "entry").getFirst();
        assertThat(XmlFiles.text(entry, "published")).isEqualTo("2019-06-01T00:00:00Z");
        assertThat(XmlFiles.text(entry, "updated")).isEqualTo("2020-02-29T00:00:00Z");
    }

    @Test
    void hostile_texts_stay_texts() {
        Element feed =
                feed(
                        Map.of(
                                "publication.yaml",
                                """
                                titre: "<feed>]]> & \\0\\u0008 🏳️‍🌈"
                                adresse: https://exemple.org/r?a=1&b='2'/
                                editeur: { nom: "</author>" }
                                licence: "<!-- & -->"
                                """,
                                "fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: "]]></title><entry> \\0\\u001f&amp; \\u202Eretourné"
                                resume: "ligne\\nautre \\r <![CDATA[ \\uFFFE &"
                                mots-cles: ["\\"><x y='\\n'", "شكرا"]
                                date: 2019
                                ---
                                """));

        meetsTheStandard(feed);
        assertThat(XmlFiles.text(feed, "title")).startsWith("<feed>]]> &").endsWith("🏳️‍🌈");
        assertThat(XmlFiles.text(feed, "rights")).isEqualTo("<!-- & -->");
        Element entry = XmlFiles.children(feed, "entry").getFirst();
        assertThat(XmlFiles.text(entry, "title"))
                .startsWith("]]></title><entry>")
                .contains("&amp;")
                .doesNotContain("\u0000", "\u001f");
        assertThat(XmlFiles.text(entry, "summary")).contains("<![CDATA[").doesNotContain("\uFFFE");
        assertThat(XmlFiles.children(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .contains("شكرا")
                .anyMatch(term -> term.contains("><x y="));
    }
}
