package fr.balise.check;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.html.LinkFact;
import fr.balise.html.PageFacts;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;
import fr.balise.site.Site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class SiteCheckTest {

    private static final Origin STAGE = Origin.stage("essai", "test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#TOP",
                "#ici",
                "?q=a",
                "?q=a#ici",
                "b.html",
                "./b.html#l%C3%A0",
                "../fiches/b.html#là",
                "%62.html",
                "%C3%A9t%C3%A9.html",
                "été.html",
                "../index.html?x=1",
                "../pdf/a.pdf#page=3",
                "../icones.svg#loupe",
                "b.html#:~:text=un%20mot",
                "b.html#là:~:text=mot",
                "//exemple.org/x",
                "https://exemple.org/rien",
                "mailto:a@exemple.fr",
                "data:text/plain,x",
                " b.html "
            })
    void an_address_that_leads_somewhere_is_not_spoken_of(String url) {
        assertThat(check(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c.html | BAL502 | lien vers un fichier que le site n'a pas : c.html | le plus"
                        + " proche est fiches/a.html",
                "B.html | BAL502 | lien vers un fichier que le site n'a pas : B.html | le plus"
                        + " proche est fiches/b.html",
                "zzzzzzzzzzzzzzzzzzzzzzz.png | BAL502 | lien vers un fichier que le site n'a pas :"
                        + " zzzzzzzzzzzzzzzzzzzzzzz.png |",
                "../fiches/ | BAL502 | lien vers un dossier et non un fichier : ../fiches/ |",
                "../fiches | BAL502 | lien vers un dossier et non un fichier : ../fiches |",
                "../pdf/. | BAL502 | lien vers un dossier et non un fichier : ../pdf/. |",
                ".. | BAL502 | lien vers un dossier et non un fichier : .. | le plus proche est"
                        + " ../index.html",
                "./ | BAL502 | lien vers un dossier et non un fichier : ./ |",
                "../../x.html | BAL502 | lien qui sort du site : ../../x.html |",
                "../.. | BAL502 | lien qui sort du site : ../.. |",
                "%2e%2e/%2e%2e/x | BAL502 | lien qui sort du site : %2e%2e/%2e%2e/x |",
                "/fiches/b.html | BAL502 | adresse qui part de la racine du serveur :"
                        + " /fiches/b.html | le plus proche est b.html",
                "/ | BAL502 | adresse qui part de la racine du serveur : / | le plus proche est"
                        + " ../index.html",
                "a%zz.html | BAL502 | adresse mal formée : a%zz.html |",
                "a%C3.html | BAL502 | adresse mal formée : a%C3.html |",
                "a%4 | BAL502 | adresse mal formée : a%4 |",
                "..\\index.html | BAL502 | adresse mal formée : ..\\index.html |",
                "b.html/ | BAL502 | lien vers un fichier que le site n'a pas : b.html/ | le plus"
                        + " proche est fiches/b.html",
                "#icy | BAL503 | aucun « icy » dans fiches/a.html : #icy | le plus proche est #ici",
                "b.html#la-bas | BAL503 | aucun « la-bas » dans fiches/b.html : b.html#la-bas |",
                "../icones.svg#loup | BAL503 | aucun « loup » dans icones.svg : ../icones.svg#loup"
                        + " | le plus proche est #loupe"
            })
    void an_address_that_leads_nowhere_is_named_with_the_nearest_one(
            String url, String code, String message, String hint) {
        assertThat(check(url))
                .singleElement()
                .satisfies(
                        diagnostic -> {
                            assertThat(diagnostic.rule().code()).isEqualTo(code);
                            assertThat(diagnostic.message().fr()).isEqualTo(message);
                            assertThat(diagnostic.hint().map(words -> words.fr()).orElse(null))
                                    .isEqualTo(hint);
                            assertThat(diagnostic.location().file()).isEqualTo("fiches/a.html");
                            assertThat(diagnostic.location().line()).isEqualTo(2);
                        });
    }

    @Test
    void an_id_given_twice_is_named_with_its_line() {
        assertThat(SiteCheck.check(site(Map.of("a.html", "<p id=x>\n<p id=x>"))))
                .extracting(SiteCheckTest::line)
                .containsExactly("a.html:2 BAL504 identifiant « x » donné deux fois dans la page");
    }

    @Test
    void style_sheets_are_followed_from_where_they_stand(@TempDir Path folder) throws IOException {
        Path copied = Files.writeString(folder.resolve("c.css"), "a{background:url(no-c.png)}");
        Site site =
                Site.assemble(
                                List.of(
                                        text(
                                                "assets/a.css",
                                                "@import 'c.css';\na{b:url(../a.png)}"),
                                        new OutputFile(
                                                new SitePath("assets/c.css"),
                                                new Content.Copy(copied),
                                                STAGE),
                                        new OutputFile(
                                                new SitePath("assets/d.css"),
                                                new Content.Copy(folder.resolve("missing.css")),
                                                STAGE),
                                        new OutputFile(
                                                new SitePath("b.css"),
                                                new Content.Binary(
                                                        Bytes.of(
                                                                "a{b:url(a.png)}".getBytes(UTF_8))),
                                                STAGE)))
                        .value();
        assertThat(SiteCheck.check(site))
                .extracting(SiteCheckTest::line)
                .containsExactly(
                        "assets/a.css:2 BAL502 lien vers un fichier que le site n'a pas : ../a.png",
                        "assets/c.css:1 BAL502 lien vers un fichier que le site n'a pas : no-c.png",
                        "b.css:1 BAL502 lien vers un fichier que le site n'a pas : a.png");
    }

    @Test
    void the_address_of_the_site_itself_is_followed_when_it_is_given() {
        Site site =
                site(
                        Map.of(
                                "index.html",
                                "<a id=x href='https://exemple.org/r/'>a</a>"
                                        + "<a href='https://exemple.org/r'>a</a>"
                                        + "<a href='https://exemple.org/r/a/#y'>a</a>"
                                        + "<a href='https://exemple.org/r/#x'>a</a>"
                                        + "<a href='https://exemple.org/autre'>a</a>",
                                "a/index.html",
                                "<p>",
                                "sitemap.xml",
                                "<loc>https://exemple.org/r/index.html</loc>\n"
                                        + "<loc>https://exemple.org/r/b.html</loc>"));
        assertThat(SiteCheck.check(site)).isEmpty();
        assertThat(SiteCheck.check(site, Optional.of("https://exemple.org/r")))
                .extracting(SiteCheckTest::line)
                .containsExactly(
                        "index.html:1 BAL503 aucun « y » dans a/index.html :"
                                + " https://exemple.org/r/a/#y",
                        "sitemap.xml:2 BAL502 lien vers un fichier que le site n'a pas :"
                                + " https://exemple.org/r/b.html");
    }

    @Test
    void facts_gathered_while_rendering_are_checked_without_reading_anything() {
        SitePath page = new SitePath("fiches/a.html");
        PageFacts facts =
                new PageFacts(
                        List.of(
                                LinkFact.to("../index.html"),
                                LinkFact.to("#x"),
                                LinkFact.asset("../assets/no.css")),
                        Set.of("x"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(SiteCheck.check(Map.of(page, facts), Set.of(page, new SitePath("index.html"))))
                .extracting(SiteCheckTest::line)
                .containsExactly(
                        "fiches/a.html:1 BAL502 lien vers un fichier que le site n'a pas :"
                                + " ../assets/no.css");
    }

    @Test
    @Timeout(20)
    void a_fault_on_each_of_ten_thousand_pages_is_found_in_time() {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            files.add(
                    text(
                            "fiches/fiche-" + i + ".html",
                            "<p id=a>"
                                    + "<a href='fiche-"
                                    + i
                                    + "-absente.html'>x</a>"
                                    + "<a href='fiche-0.html#a'>y</a>".repeat(50)));
        }
        assertThat(SiteCheck.check(Site.assemble(files).value()))
                .hasSize(10_000)
                .isSortedAccordingTo((a, b) -> a.location().file().compareTo(b.location().file()));
    }

    @Test
    void two_runs_say_the_same_in_the_same_order() {
        Map<String, String> pages = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            pages.put("p" + i + ".html", "<a href=q" + i + ".html>x</a>");
        }
        assertThat(SiteCheck.check(site(pages))).isEqualTo(SiteCheck.check(site(pages)));
    }

    private static List<Diagnostic> check(String url) {
        return SiteCheck.check(
                site(
                        Map.of(
                                "index.html",
                                "<p>",
                                "fiches/a.html",
                                "<p id=ici>\n<a href=\"" + url + "\">x</a>",
                                "fiches/b.html",
                                "<p id=là>",
                                "fiches/été.html",
                                "<p>",
                                "pdf/a.pdf",
                                "",
                                "icones.svg",
                                "<svg><symbol id='loupe'/></svg>")));
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location().file()
                + ":"
                + diagnostic.location().line()
                + " "
                + diagnostic.rule().code()
                + " "
                + diagnostic.message().fr();
    }

    private static Site site(Map<String, String> files) {
        return Site.assemble(
                        files.entrySet().stream().map(e -> text(e.getKey(), e.getValue())).toList())
                .value();
    }

    private static OutputFile text(String path, String text) {
        return OutputFile.text(new SitePath(path), text, STAGE);
    }
}
