package fr.balise.weblink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

@Timeout(60)
class WebLinkCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Location NOWHERE = Location.ofFile("content/publication.yaml");

    @TempDir Path temp;
    private final Host host = new Host();
    private final FakeTime time = new FakeTime();

    @AfterEach
    void close() {
        host.close();
    }

    private List<Diagnostic> check(String... addresses) {
        return check(Optional.empty(), DAY, addresses);
    }

    private List<Diagnostic> check(Optional<Path> kept, LocalDate day, String... addresses) {
        try (HttpWeb web = new HttpWeb("Balise/test", Duration.ofMillis(700))) {
            return check(web, kept, day, addresses);
        }
    }

    private List<Diagnostic> check(
            Web web, Optional<Path> kept, LocalDate day, String... addresses) {
        List<WebLink> links = new ArrayList<>();
        for (String address : addresses) {
            links.add(new WebLink(address, new Location("content/a.md", links.size() + 1, 3, 9)));
        }
        try {
            return new WebLinkCheck(
                            new WebLinkCheck.Settings("test", Optional.empty(), time, day, kept),
                            web)
                    .check(links, NOWHERE, done -> {});
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String only(List<Diagnostic> found, Rule rule) {
        assertThat(found).singleElement().extracting(Diagnostic::rule).isEqualTo(rule);
        return found.getFirst().message().fr();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206})
    void a_page_that_is_there_is_asked_for_once_and_not_spoken_of(int status) {
        host.at("/a", status);
        assertThat(check(host.address("/a"), host.address("/a#b"), host.address("/a"))).isEmpty();
        assertThat(host.asked()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @CsvSource({"404, 'répond 404, page introuvable'", "410, 'répond 410, page retirée'"})
    void a_page_that_is_not_there_is_broken_at_every_place(int status, String words) {
        host.at("/a", status);
        List<Diagnostic> found = check(host.address("/a"), host.address("/a#b"));
        assertThat(found)
                .extracting(Diagnostic::rule, one -> one.location().line())
                .containsExactly(tuple(Rule.EXTERNAL_BROKEN, 1), tuple(Rule.EXTERNAL_BROKEN, 2));
        assertThat(found.getFirst().message().fr())
                .isEqualTo("lien externe cassé : «" + host.address("/a") + "» " + words);
        assertThat(host.asked()).containsExactly("HEAD /a", "GET /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 410, 500, 501})
    void a_server_that_does_not_care_for_head_is_asked_again(int head) {
        host.at("/a", head, 200);
        assertThat(check(host.address("/a"))).isEmpty();
        assertThat(host.asked()).containsExactly("HEAD /a", "GET /a");
    }

    @ParameterizedTest
    @CsvSource({
        "401, demande de s'identifier",
        "403, refuse de répondre à un programme",
        "418, répond 418",
        "500, en panne (500)"
    })
    void what_is_refused_could_not_be_checked(int status, String words) {
        host.at("/a", status);
        List<Diagnostic> found = check(host.address("/a"));
        assertThat(only(found, Rule.EXTERNAL_UNCHECKED)).contains(words);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void an_address_that_has_moved_for_good_is_told_with_the_new_one(int status) {
        host.redirect("/a", status, "/b?x=1").at("/b?x=1", 200);
        List<Diagnostic> found = check(host.address("/a#bilan"));
        assertThat(only(found, Rule.EXTERNAL_MOVED))
                .endsWith("» mène désormais à «" + host.address("/b?x=1#bilan") + "»");
        assertThat(found.getFirst().hint().orElseThrow().fr())
                .isEqualTo("écrivez «" + host.address("/b?x=1#bilan") + "»");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void a_detour_says_nothing(int status) {
        host.redirect("/a", status, "/login").at("/login", 200);
        assertThat(check(host.address("/a"))).isEmpty();
    }

    @Test
    void only_the_part_of_the_way_that_is_for_good_counts() {
        host.redirect("/a", 301, "/b").redirect("/b", 302, "/c").redirect("/c", 301, "/d");
        host.at("/d", 200);
        assertThat(only(check(host.address("/a")), Rule.EXTERNAL_MOVED))
                .endsWith("«" + host.address("/b") + "»");
    }

    @Test
    void a_slash_at_the_end_is_no_move() {
        host.redirect("/a", 301, "/a/").at("/a/", 200);
        assertThat(check(host.address("/a"))).isEmpty();
    }

    @Test
    void a_move_to_the_home_page_is_no_new_address() {
        host.redirect("/a/b", 301, "/").at("/", 200);
        List<Diagnostic> found = check(host.address("/a/b#c"));
        assertThat(only(found, Rule.EXTERNAL_MOVED)).endsWith(host.address("/") + "»");
        assertThat(found.getFirst().hint().orElseThrow().fr())
                .startsWith("c'est la page d'accueil");
    }

    @Test
    void a_redirect_to_nothing_is_broken_and_says_where() {
        host.redirect("/a", 301, "/b");
        assertThat(only(check(host.address("/a")), Rule.EXTERNAL_BROKEN))
                .endsWith("mène à «" + host.address("/b") + "», qui répond 404, page introuvable");
    }

    @Test
    void a_circle_of_redirects_could_not_be_checked() {
        host.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        assertThat(only(check(host.address("/a")), Rule.EXTERNAL_UNCHECKED))
                .contains("renvoie sans fin");
        assertThat(host.asked()).hasSize(2);
    }

    @Test
    void ten_redirects_are_followed_and_no_more() {
        for (int i = 0; i < 40; i++) {
            host.redirect("/" + i, 302, "/" + (i + 1));
        }
        host.at("/40", 200);
        assertThat(check(host.address("/30"))).isEmpty();
        assertThat(only(check(host.address("/0")), Rule.EXTERNAL_UNCHECKED)).contains("sans fin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mailto:a@exemple.fr", "javascript:alert(1)", "http://", "http://[x", ""})
    void a_redirect_to_no_address_could_not_be_checked(String to) {
        host.redirect("/a", 302, to);
        assertThat(check(host.address("/a")))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.EXTERNAL_UNCHECKED);
    }

    @Test
    void an_address_of_any_length_does_not_flood_the_message() {
        host.redirect("/a", 301, "/" + "x".repeat(5000)).at("/" + "x".repeat(5000), 200);
        assertThat(only(check(host.address("/a")), Rule.EXTERNAL_MOVED)).hasSizeLessThan(400);
    }

    @Test
    void a_busy_server_is_asked_again_after_the_time_it_names() {
        AtomicInteger times = new AtomicInteger();
        host.at(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "7");
                    exchange.sendResponseHeaders(times.incrementAndGet() < 3 ? 429 : 200, -1);
                });
        assertThat(check(host.address("/a"))).isEmpty();
        assertThat(time.sleeps()).filteredOn(Duration.ofSeconds(7)::equals).hasSize(2);
        assertThat(host.asked()).containsExactly("HEAD /a", "GET /a", "GET /a");
    }

    @Test
    void a_server_that_stays_busy_is_asked_three_times() {
        host.at("/a", 503);
        assertThat(only(check(host.address("/a")), Rule.EXTERNAL_UNCHECKED)).contains("503");
        assertThat(host.asked()).hasSize(3);
        assertThat(time.sleeps()).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "999999999", "Sun, 22 Nov 2026 12:00:00 GMT"})
    void a_server_that_asks_for_much_patience_is_left_alone(String later) {
        host.at(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", later);
                    exchange.sendResponseHeaders(503, -1);
                });
        host.at("/b", 200);
        assertThat(check(host.address("/a"), host.address("/b")))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.EXTERNAL_UNCHECKED, Rule.EXTERNAL_UNCHECKED);
        assertThat(host.asked()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt", "-5", "1e9", "Sat, 21 Nov 2020 12:00:00 GMT"})
    void an_unreadable_or_past_retry_after_does_no_harm(String later) {
        AtomicInteger times = new AtomicInteger();
        host.at(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", later);
                    exchange.sendResponseHeaders(times.incrementAndGet() < 2 ? 503 : 200, -1);
                });
        assertThat(check(host.address("/a"))).isEmpty();
    }

    @Test
    void a_host_that_does_not_answer_is_given_up_after_two_addresses() {
        CountDownLatch end = new CountDownLatch(1);
        for (String path : List.of("/a", "/b", "/c", "/d")) {
            host.at(path, exchange -> end.await());
        }
        List<Diagnostic> found =
                check(
                        host.address("/a"),
                        host.address("/b"),
                        host.address("/c"),
                        host.address("/d"));
        end.countDown();
        assertThat(found)
                .hasSize(4)
                .extracting(Diagnostic::rule)
                .containsOnly(Rule.EXTERNAL_UNCHECKED);
        assertThat(found.getFirst().message().fr()).contains("plus de dix secondes");
        assertThat(host.asked()).noneMatch(asked -> asked.endsWith("/c") || asked.endsWith("/d"));
    }

    @Test
    void a_refused_connection_could_not_be_checked() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(only(check("http://127.0.0.1:" + port + "/a"), Rule.EXTERNAL_UNCHECKED))
                .contains("refuse la connexion");
    }

    @ParameterizedTest
    @CsvSource({"http, coupée avant la réponse", "https, connexion sécurisée"})
    void what_speaks_neither_http_nor_tls_could_not_be_checked(String scheme, String words)
            throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> babble(socket));
            String address = scheme + "://127.0.0.1:" + socket.getLocalPort() + "/";
            assertThat(only(check(address), Rule.EXTERNAL_UNCHECKED)).contains(words);
        }
    }

    private static void babble(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (var client = socket.accept();
                    OutputStream out = client.getOutputStream()) {
                int read = client.getInputStream().read(new byte[4096]);
                out.write(("HTTP/1.1 abc " + read).getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void a_giant_body_is_not_read() {
        AtomicLong sent = new AtomicLong();
        host.at(
                "/a",
                exchange -> {
                    if (exchange.getRequestMethod().equals("HEAD")) {
                        exchange.sendResponseHeaders(405, -1);
                        return;
                    }
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[1 << 16];
                    for (int i = 0; i < 20_000; i++) {
                        exchange.getResponseBody().write(block);
                        sent.addAndGet(block.length);
                    }
                });
        assertThat(check(host.address("/a"))).isEmpty();
        assertThat(sent.get()).isLessThan(200L << 20);
    }

    @Test
    void one_request_at_a_time_goes_to_a_host_half_a_second_after_the_one_before() {
        String[] addresses = new String[30];
        for (int i = 0; i < addresses.length; i++) {
            host.at("/" + i, i % 3 == 0 ? 404 : 200);
            addresses[i] = host.address("/" + i);
        }
        assertThat(check(addresses)).hasSize(10);
        assertThat(host.busiest()).isEqualTo(1);
        assertThat(time.sleeps()).hasSize(39).containsOnly(HostTurns.PAUSE);
    }

    @Test
    void eight_hosts_are_asked_at_a_time() {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger busiest = new AtomicInteger();
        CountDownLatch eight = new CountDownLatch(8);
        Web web =
                new Replies() {
                    @Override
                    public Reply send(URI address, Method method) {
                        busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
                        eight.countDown();
                        try {
                            eight.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        busy.decrementAndGet();
                        return new Reply.Status(200, Optional.empty(), Optional.empty());
                    }
                };
        String[] addresses = new String[24];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = "https://site" + i + ".exemple.fr/";
        }
        assertThat(check(web, Optional.empty(), DAY, addresses)).isEmpty();
        assertThat(busiest.get()).isEqualTo(8);
    }

    @Test
    void a_request_says_who_asks_and_carries_no_cookie() {
        host.at(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "suivi=1; Path=/");
                    exchange.sendResponseHeaders(200, -1);
                });
        host.at("/b", 200);
        check(host.address("/a"), host.address("/b"));
        assertThat(host.headers())
                .hasSize(2)
                .allSatisfy(
                        headers ->
                                assertThat(headers)
                                        .doesNotContainKeys("Cookie", "Authorization", "Referer")
                                        .containsEntry("User-agent", List.of("Balise/test")));
    }

    @Test
    void the_user_agent_names_the_publication() {
        assertThat(
                        WebLinkCheck.userAgent(
                                new WebLinkCheck.Settings(
                                        "1.2.0",
                                        Optional.of("https://économie.exemple.fr/été/"),
                                        time,
                                        DAY,
                                        Optional.empty())))
                .isEqualTo("Balise/1.2.0 (+https://xn--conomie-9xa.exemple.fr/%C3%A9t%C3%A9/)");
    }

    /// A network whose hosts are all unknown, apart from some.
    private static class Replies implements Web {
        @Override
        public Reply send(URI address, Method method) {
            return address.getHost().equals("www.exemple.fr")
                    ? new Reply.Status(200, Optional.empty(), Optional.empty())
                    : new Reply.Failure(Fault.UNKNOWN_HOST);
        }

        @Override
        public boolean isThere() {
            return true;
        }
    }

    @Test
    void a_host_that_does_not_exist_is_broken_with_the_nearest_that_does() {
        List<Diagnostic> found =
                check(
                        new Replies(),
                        Optional.empty(),
                        DAY,
                        "https://www.exemple.fr/",
                        "https://www.exmeple.fr/a");
        assertThat(only(found, Rule.EXTERNAL_BROKEN))
                .isEqualTo(
                        "lien externe cassé : «https://www.exmeple.fr/a», aucun site ne s'appelle"
                                + " «www.exmeple.fr»");
        assertThat(found.getFirst().hint().orElseThrow().fr())
                .isEqualTo("vouliez-vous écrire «www.exemple.fr» ?");
    }

    @Test
    void without_any_network_one_sentence_speaks_for_all() {
        Web nothing =
                new Replies() {
                    @Override
                    public boolean isThere() {
                        return false;
                    }
                };
        List<Diagnostic> found =
                check(
                        nothing,
                        Optional.of(temp.resolve("liens.json")),
                        DAY,
                        "https://a.exemple.fr/",
                        "https://a.exemple.fr/b",
                        "https://c.exemple.fr/",
                        "https://c.exemple.fr/#d");
        assertThat(only(found, Rule.EXTERNAL_UNCHECKED))
                .isEqualTo(
                        "le réseau est absent : 3 adresses externes n'ont pas pu être vérifiées");
        assertThat(found.getFirst().location()).isEqualTo(NOWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "http:///a",
                "https:exemple.fr",
                "http:/exemple.fr",
                "https://exemple fr/",
                "https://exemple.fr:port/",
                "https://exemple.fr:99999/",
                "https://[::1/"
            })
    void what_is_no_address_is_broken_without_asking(String address) {
        assertThat(only(check(address), Rule.EXTERNAL_BROKEN)).startsWith("adresse mal formée : «");
    }

    @Test
    void a_password_is_neither_sent_nor_repeated() {
        List<Diagnostic> found = check(host.address("/a").replace("//", "//marie:secret@"));
        assertThat(only(found, Rule.EXTERNAL_UNCHECKED))
                .contains("//…@127")
                .doesNotContain("secret");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void what_was_learned_is_believed_for_a_while() {
        Optional<Path> kept = Optional.of(temp.resolve(".balise/liens.json"));
        host.at("/good", 200).at("/gone", 404).at("/down", 500);
        host.redirect("/old", 301, "/new").at("/new", 200);
        String[] all = {
            host.address("/good"),
            host.address("/gone"),
            host.address("/down"),
            host.address("/old")
        };
        List<Diagnostic> first = check(kept, DAY, all);
        int asked = host.asked().size();
        assertThat(check(kept, DAY, all)).isEqualTo(first);
        assertThat(host.asked().subList(asked, host.asked().size()))
                .containsExactly("HEAD /down", "GET /down");
        int again = host.asked().size();
        check(kept, DAY.plusDays(1), all);
        assertThat(host.asked().subList(again, host.asked().size()))
                .contains("HEAD /gone", "HEAD /down")
                .doesNotContain("HEAD /good", "HEAD /old");
        int late = host.asked().size();
        check(kept, DAY.plusDays(8), all);
        assertThat(host.asked().subList(late, host.asked().size()))
                .contains("HEAD /good", "HEAD /old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"balise\": \"links 9\", \"links\": {\"URL\": {\"day\": \"2026-11-22\","
                        + " \"status\": 200}}}",
                "{\"balise\": \"links 1\", \"links\": {\"URL\": {\"day\": \"2026-11-31\","
                        + " \"status\": 200}}}",
                "{\"balise\": \"links 1\", \"links\": {\"URL\": {\"day\": \"2031-01-01\","
                        + " \"status\": 200}}}",
                "{\"balise\": \"links 1\", \"links\": {\"URL\": {\"day\": \"2026-11-22\","
                        + " \"status\": 1e99}}}",
                "{\"balise\": \"links 1\", \"links\": {\"URL\": 7}}",
                "{\"balise\": \"links 1\", \"links\": []}"
            })
    void a_damaged_or_foreign_memory_is_not_believed(String text) throws IOException {
        Path file = temp.resolve("liens.json");
        Files.writeString(file, text.replace("URL", host.address("/gone")));
        assertThat(check(Optional.of(file), DAY, host.address("/gone"))).hasSize(1);
        assertThat(host.asked()).containsExactly("HEAD /gone", "GET /gone");
    }

    @Test
    void a_memory_that_cannot_be_written_is_no_fault() throws IOException {
        Path file = temp.resolve("file");
        Files.writeString(file, "");
        assertThat(check(Optional.of(file.resolve("liens.json")), DAY, host.address("/gone")))
                .hasSize(1);
    }
}
