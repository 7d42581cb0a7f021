package fr.balise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// «Qui cite qui» of whole publications: picture, list and the pages' own «Cité par» say the same.
class CitationPagesTest {

    private static final Pattern TIP = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)");
    private static final String LONG = "Un titre " + "sans fin ".repeat(30);

    @TempDir private Path folder;

    private static Document page(Path site, String address) {
        return Jsoup.parse(Folders.text(site.resolve(address)), address);
    }

    /// Where a link of a page leads, without its anchor: an address below the root.
    private static String target(String from, String href) {
        String path = URI.create("/" + from).resolve(href.replaceAll("#.*", "")).getPath();
        return path.substring(1);
    }

    private static String pair(String from, String to) {
        return from + " → " + to;
    }

    private static Set<String> list(Document page) {
        Set<String> pairs = new TreeSet<>();
        Set<String> back = new TreeSet<>();
        for (Element item : page.select(".liste-renvois > li")) {
            String self = target("", item.select(".sujet a").attr("href"));
            for (Element part : item.select("dl > div")) {
                boolean cites = part.select("dt").text().startsWith("Cite ");
                for (Element link : part.select("dd a")) {
                    String other = target("", link.attr("href"));
                    (cites ? pairs : back).add(cites ? pair(self, other) : pair(other, self));
                }
            }
        }
        assertThat(back).as("who cites, and who is cited").isEqualTo(pairs);
        return pairs;
    }

    /// Arrows lead from the box that holds them to the box their tip touches.
    private static List<String> arrows(Document page) {
        List<Element> nodes = page.select(".dessin svg .noeud");
        List<String> arrows = new ArrayList<>();
        for (Element node : nodes) {
            for (Element tip : node.select("path.pointe")) {
                Matcher at = TIP.matcher(tip.attr("d"));
                assertThat(at.find()).isTrue();
                double x = Double.parseDouble(at.group(1));
                double y = Double.parseDouble(at.group(2));
                Element to =
                        nodes.stream()
                                .filter(other -> touches(other.select("rect").getFirst(), x, y))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no box at " + tip));
                arrows.add(pair(address(node), address(to)));
            }
        }
        return arrows;
    }

    private static String address(Element node) {
        return target("", node.select("a").attr("href"));
    }

    private static boolean touches(Element box, double x, double y) {
        double left = Double.parseDouble(box.attr("x"));
        double top = Double.parseDouble(box.attr("y"));
        double right = left + Double.parseDouble(box.attr("width"));
        double bottom = top + Double.parseDouble(box.attr("height"));
        return (Math.abs(x - left) < 0.02 || Math.abs(x - right) < 0.02)
                && y > top - 0.02
                && y < bottom + 0.02;
    }

    private static Set<String> backlinks(Path site, Set<String> addresses) {
        Set<String> pairs = new TreeSet<>();
        for (String address : addresses) {
            for (Element link : page(site, address).select(".cite-par a")) {
                pairs.add(pair(target(address, link.attr("href")), address));
            }
        }
        return pairs;
    }

    private static Set<String> documents(Path site) {
        Set<String> found = new TreeSet<>();
        for (String part : List.of("fiches", "articles", "panoramas", "chapitres")) {
            Path inside = site.resolve(part);
            if (inside.toFile().isDirectory()) {
                Folders.files(inside).stream()
                        .filter(file -> file.endsWith(".html"))
                        .forEach(file -> found.add(part + "/" + file));
            }
        }
        return found;
    }

    @Test
    void the_shipped_publication_says_three_times_the_same() {
        Path site = SiteFixture.copyOf(Path.of(""), folder).build().site();
        Document page = page(site, "renvois.html");
        Set<String> listed = list(page);
        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(arrows(page)).doesNotHaveDuplicates().isSubsetOf(listed);
        // The directory says who cites each organisation; pages that cite each other are passed
        // over.
        listed.removeIf(pair -> pair.endsWith("→ repertoire.html"));
        Set<String> back = backlinks(site, documents(site));
        assertThat(back).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void hostile_titles_and_fiches_of_elsewhere_keep_their_arrows() {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write("content/publication.yaml", "titre: \"Essai <&\\\">\"\n")
                        .write(
                                "content/donnees/fiches-externes.yaml",
                                "- { numero: 40, titre: \"Ailleurs <b>&\", url:"
                                        + " \"https://exemple.org/40?a=1&b=2\" }\n")
                        .write(
                                "content/fiches/001.md",
                                "---\n"
                                        + "numero: 1\n"
                                        + "titre: 'Un <script>alert(\"1\")</script> & </svg>'\n"
                                        + "---\n\n"
                                        + "Cf fiche n°2 et fiche n°3, et fiche n°40.\n")
                        .write(
                                "content/fiches/002.md",
                                "---\nnumero: 2\ntitre: " + LONG + "\n---\n\nCf fiche n°3.\n")
                        .write(
                                "content/fiches/003.md",
                                "---\nnumero: 3\ntitre: תכנית שיתוף פעולה\n---\n\nCf fiche n°1.\n")
                        .build();
        Document page = page(site.site(), "renvois.html");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".dessin svg")).hasSize(1);
        Set<String> listed = list(page);
        assertThat(listed).hasSizeBetween(4, 5);
        assertThat(arrows(page)).doesNotHaveDuplicates().isSubsetOf(listed).hasSizeGreaterThan(3);
        assertThat(backlinks(site.site(), documents(site.site()))).isSubsetOf(listed).hasSize(4);
        assertThat(page.select(".dessin svg .noeud a > title").eachText())
                .anyMatch(
                        title ->
                                title.replaceAll("[\\u00a0\\u202f]", " ")
                                        .contains("<script>alert(« 1 »)</script> & </svg>"));
        assertThat(page.select(".liste-renvois a[href^=https://exemple.org/40]").text())
                .contains("Ailleurs <b>&");
    }
}
