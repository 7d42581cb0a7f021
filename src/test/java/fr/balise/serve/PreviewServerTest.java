package fr.balise.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.build.LiveSite;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What an author sees while writing, asked for over HTTP.
class PreviewServerTest {

    @TempDir Path temp;

    @Test
    void a_page_is_that_of_the_file_as_soon_as_it_is_saved() {
        try (Served site = start("references")) {
            String path = "/" + page(site);
            for (int round = 1; round <= 5; round++) {
                String file = file(site);
                site.write(file, site.text(file) + "\nUne phrase, la " + round + "e.\n");
                assertThat(site.get(path).text()).contains("Une phrase, la " + round);
            }
        }
    }

    @Test
    void only_a_page_that_has_become_another_one_is_told_to_load_itself_again() {
        try (Served site = start("references");
                Served.Line changed = site.follow("/" + page(site));
                Served.Line same = site.follow("/accessibilite.html")) {
            site.settled();
            String file = file(site);
            site.write(file, site.text(file) + "\nUne phrase de plus.\n");

            assertThat(changed.nextWith("\"reload\":true")).contains("\"errors\":[]");
            site.settled();
            assertThat(same.next()).contains("\"reload\":false");
            assertThat(same.next()).contains("\"reload\":false");
        }
    }

    @Test
    void a_page_with_another_picture_under_the_same_name_is_told_to_load_itself_again() {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'>%s</svg>";
        String picture = "content/medias/plan.svg";
        Folders.write(temp.resolve(picture), drawing.formatted("<path d='M0 0h1'/>"));
        Folders.write(
                temp.resolve("content/medias/medias.yaml"),
                "- fichier: plan.svg\n  alt: Un plan\n");
        try (Served site = start("references")) {
            String file = file(site);
            site.write(file, site.text(file) + "\n![](../medias/plan.svg)\n");
            site.settled();
            try (Served.Line line = site.follow("/" + page(site))) {
                site.write(picture, drawing.formatted("<path d='M0 0h2'/>"));
                line.nextWith("\"reload\":true");
                assertThat(site.get("/medias/plan.svg").text()).contains("M0 0h2");
            }
        }
    }

    @Test
    void an_error_is_told_with_its_place_and_goes_when_it_is_mended() {
        try (Served site = start("references");
                Served.Line line = site.follow("/" + page(site))) {
            String file = file(site);
            String right = site.text(file);
            site.write(file, right + "\nCf fiche n°9999.\n");
            String told = line.nextWith("BAL203");
            assertThat(told)
                    .contains("\"reload\":false")
                    .contains("1 erreur : cette page ne montre pas vos dernières modifications")
                    .contains("\"place\":\"" + file + ":")
                    .contains("\"advice\":\"Aide\u00a0: la plus proche est")
                    .contains("\"link\":\"vscode://file/");
            assertThat(site.get("/" + page(site)).status()).isEqualTo(200);

            site.write(file, right);
            assertThat(line.nextWith("\"errors\":[]")).contains("\"title\":\"\"");
        }
    }

    @Test
    void an_error_that_is_saved_while_the_rest_of_the_site_is_being_made_is_told()
            throws Exception {
        SiteFixture.copyOf(Path.of("."), temp);
        try (Served site = Served.in(temp)) {
            site.settled();
            String file = file(site);
            String right = site.text(file);
            try (Served.Line line = site.follow("/accessibilite.html")) {
                for (int round = 0; round < 8; round++) {
                    site.write(file, right + "\nUne phrase, la " + round + "e.\n");
                    // The rest is begun after a pause of 150 ms, and takes longer than these steps.
                    Thread.sleep(140 + 20 * round);
                    site.write(file, right + "\nCf fiche n°" + (9990 + round) + ".\n");
                    line.nextWith("n°" + (9990 + round));
                    site.write(file, right);
                    line.nextWith("\"title\":\"\"");
                }
            }
        }
    }

    @Test
    void with_errors_from_the_beginning_the_page_names_them_and_comes_when_they_are_mended() {
        SiteFixture.in(temp)
                .write("content/fiches/1.md", "---\nnumero: un\ntitre: Un\n---\nOui.\n");
        try (Served site = Served.in(temp)) {
            Served.Got nothing = site.get("/");
            assertThat(nothing.status()).isEqualTo(503);
            assertThat(nothing.text()).contains("content/fiches/1.md:2").contains("live.js");

            try (Served.Line line = site.follow("/", nothing.seen())) {
                assertThat(line.next()).contains("\"reload\":false");
                site.write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nOui.\n");
                line.nextWith("\"reload\":true");
            }
            assertThat(site.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void drafts_are_shown_with_a_banner_and_the_site_folder_is_left_alone() {
        try (Served site = start("drafts")) {
            site.settled();
            assertThat(Folders.files(site.output()))
                    .anyMatch(file -> file.startsWith("fiches/") && hasBanner(site, file));
            assertThat(temp.resolve("site")).doesNotExist();
        }
    }

    private static boolean hasBanner(Served site, String file) {
        return file.endsWith(".html") && site.get("/" + file).text().contains("rouillon");
    }

    @Test
    void the_whole_site_follows_and_is_that_of_a_build() {
        try (Served site = start("fiche-facts")) {
            site.settled();
            SiteFixture built = SiteFixture.copyOf(temp, temp.resolve("rien")).withDrafts().build();
            assertThat(Folders.read(site.output())).isEqualTo(Folders.read(built.site()));
            assertThat(site.get("/recherche/loader.js").status()).isEqualTo(200);
            assertThat(site.get("/imprimer/index.html").status()).isEqualTo(200);
            assertThat(site.get("/imprimer/").text()).contains("live.js");
        }
    }

    @Test
    void a_folder_that_is_gone_is_an_error_and_comes_back() throws IOException {
        try (Served site = start("references")) {
            site.settled();
            Files.move(temp.resolve("content"), temp.resolve("away"));
            LiveSite without = site.settled();
            assertThat(without.diagnostics()).isNotEmpty();
            assertThat(without.fault()).isEmpty();
            assertThat(site.get("/").status()).isEqualTo(200);

            Files.move(temp.resolve("away"), temp.resolve("content"));
            String file = file(site);
            site.write(file, site.text(file) + "\nDe retour.\n");
            assertThat(site.get("/" + page(site)).text()).contains("De retour.");
        }
    }

    @Test
    void a_theme_in_the_middle_of_an_edit_is_an_error_and_comes_back() {
        try (Served site = start("theme")) {
            site.settled();
            String theme = Folders.folders(temp.resolve("themes")).getFirst();
            String template = "themes/" + theme + "/templates/document.mustache";
            site.write(template, "<p>{{#title}}</p>");
            assertThat(site.settled().diagnostics())
                    .anyMatch(found -> found.location().file().equals(template));
            assertThat(site.get("/").status()).isEqualTo(200);

            site.write(template, "<!doctype html><title>T</title><p>Neuf : {{document.title}}</p>");
            LiveSite after = site.settled();
            assertThat(after.fault()).isEmpty();
        }
    }

    @Test
    void nothing_but_files_of_the_site_is_served() {
        try (Served site = start("references")) {
            site.settled();
            for (String path :
                    new String[] {
                        "/content/publication.yaml",
                        "/../content/publication.yaml",
                        "/%2e%2e/content/publication.yaml",
                        "/..%2f..%2fcontent/publication.yaml",
                        "/fiches/..%5c..%5ccontent/publication.yaml",
                        "//etc/passwd",
                        "/%00",
                        "/_balise/",
                        "/_balise/PreviewServer.class",
                        "/.balise/last-build"
                    }) {
                assertThat(raw(site, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
                        .as(path)
                        .startsWith("HTTP/1.1 40");
            }
        }
    }

    @Test
    void a_request_under_another_name_is_refused() {
        try (Served site = start("references")) {
            for (String host :
                    new String[] {"exemple.org", "exemple.org:8000", "localhost.exemple.org", ""}) {
                assertThat(raw(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 403");
            }
            for (String host :
                    new String[] {"localhost", "LOCALHOST:1234", "127.0.0.1:80", "[::1]:80"}) {
                assertThat(raw(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 200");
            }
            assertThat(raw(site, "GET /_balise/events HTTP/1.1\r\nHost: exemple.org\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(site.get("POST", "/").status()).isEqualTo(405);
            assertThat(site.get("HEAD", "/").status()).isEqualTo(200);
        }
    }

    /// The first line of the answer to a request that no library has put in order.
    private static String raw(Served site, String request) {
        URI address = URI.create(site.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(
                            (request + "Connection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException e) {
            throw new AssertionError(request, e);
        }
    }

    private Served start(String fixture) {
        SiteFixture.copyOf(fixture, temp);
        return Served.in(temp);
    }

    /// A fiche of the publication.
    private static String file(Served site) {
        return "content/fiches/"
                + Folders.files(site.folder().resolve("content/fiches")).getFirst();
    }

    /// Its page.
    private static String page(Served site) {
        site.settled();
        String number = site.text(file(site)).replaceFirst("(?s).*?numero: *0*(\\d+).*", "$1");
        return Folders.files(site.output()).stream()
                .filter(path -> path.matches("fiches/0*" + number + "-.*\\.html"))
                .findFirst()
                .orElseThrow();
    }
}
