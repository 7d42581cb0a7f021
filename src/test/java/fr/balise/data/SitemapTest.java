package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;

class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @TempDir Path temp;

    private Publication publication() {
        return Publications.of(
                temp,
                Map.of(
                        "publication.yaml",
                        "titre: T\nadresse: https://exemple.org/r\n",
                        "fiches/56.md",
                        "---\nnumero: 56\ntitre: T\ndate: 2019-06\nalias: [/vieux/]\n---\n",
                        "fiches/57.md",
                        "---\nnumero: 57\ntitre: U\ndate: 2019\nrelu-le: 2020-02-29\n---\n",
                        "fiches/58.md",
                        "---\nnumero: 58\ntitre: V\n---\n"));
    }

    private static Element root(SortedMap<String, String> made, String path) {
        Element root = XmlFiles.root(Objects.requireNonNull(made.get(path), path));
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        return root;
    }

    private static List<String> locations(Element root, String each) {
        return XmlFiles.children(root, each).stream()
                .map(url -> XmlFiles.text(url, "loc"))
                .toList();
    }

    @Test
    void pages_are_listed_by_address_without_redirects_or_the_page_for_errors() {
        Publication publication = publication();
        List<SitePath> pages = new ArrayList<>(Publications.pages(publication));
        publication.redirects().forEach(redirect -> pages.add(redirect.from()));
        pages.addAll(
                List.of(
                        Permalinks.NOT_FOUND,
                        Permalinks.HOME,
                        Permalinks.HOME,
                        new SitePath("pages/é &.html")));

        Element root = root(Publications.render(publication, pages), "sitemap.xml");

        assertThat(publication.redirects()).hasSize(4);
        assertThat(root.getLocalName()).isEqualTo("urlset");
        assertThat(locations(root, "url"))
                .containsExactly(
                        "https://exemple.org/r/fiches/056-t.html",
                        "https://exemple.org/r/fiches/057-u.html",
                        "https://exemple.org/r/fiches/058-v.html",
                        "https://exemple.org/r/",
                        "https://exemple.org/r/pages/%C3%A9%20%26.html");
    }

    @Test
    void a_page_says_when_it_changed_as_far_as_its_author_says_so() {
        Element root = root(Publications.render(publication()), "sitemap.xml");

        assertThat(XmlFiles.children(root, "url"))
                .extracting(url -> XmlFiles.texts(url, "lastmod"))
                .containsExactly(List.of("2019-06"), List.of("2020-02-29"), List.of());
    }

    @Test
    @Timeout(20)
    void sixty_thousand_pages_are_split_and_indexed() {
        List<SitePath> pages =
                IntStream.range(0, 60_000)
                        .mapToObj(i -> new SitePath("fiches/page-" + i + ".html"))
                        .toList();

        SortedMap<String, String> made = Publications.render(publication(), pages);

        Element index = root(made, "sitemap.xml");
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(locations(index, "sitemap"))
                .containsExactly(
                        "https://exemple.org/r/sitemap-1.xml",
                        "https://exemple.org/r/sitemap-2.xml");
        List<String> first = locations(root(made, "sitemap-1.xml"), "url");
        List<String> second = locations(root(made, "sitemap-2.xml"), "url");
        assertThat(first).hasSize(50_000);
        assertThat(second).hasSize(10_000);
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all).isSorted().doesNotHaveDuplicates();
        assertThat(
                        Objects.requireNonNull(made.get("sitemap-1.xml"))
                                .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(50_000_000);
    }

    @Test
    void fifty_thousand_pages_fit_in_one_file() {
        List<SitePath> pages =
                IntStream.range(0, 50_000)
                        .mapToObj(i -> new SitePath("pages/" + i + ".html"))
                        .toList();

        SortedMap<String, String> made = Publications.render(publication(), pages);

        assertThat(made).doesNotContainKey("sitemap-1.xml");
        assertThat(locations(root(made, "sitemap.xml"), "url")).hasSize(50_000);
    }
}
