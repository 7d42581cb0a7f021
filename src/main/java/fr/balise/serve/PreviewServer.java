package fr.balise.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import fr.balise.build.BuildOptions;
import fr.balise.build.LiveBuild;
import fr.balise.build.LiveSite;
import fr.balise.diagnostic.Language;
import fr.balise.json.JsonText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Serves a publication to browsers of this machine, and shows what its author writes as it is saved.
///
/// ```
/// try (PreviewServer server = PreviewServer.start(options, settings, site -> {})) {
///     server.address();  // http://127.0.0.1:8000/
/// }
/// ```
/// It answers requests for files of the site, whatever else lies in any folder; under any other name of this machine than
/// those that [Hosts] allows it answers nobody.
public final class PreviewServer implements AutoCloseable {

    /// What browsers say of requests for a page to show and for what it loads (Fetch Metadata, W3C); scripts that ask for data
    /// are told the newest.
    private static final Set<String> SHOWN = Set.of("document", "style", "script", "image", "font");

    private static final String EVENTS = "/_balise/events";
    private static final String SCRIPT = "/_balise/live.js";

    /// A browser is told that the line is alive, or we that it is not.
    private static final long HEARTBEAT = 10_000;

    /// Before the whole site is made, whoever is typing is given the time to save once more.
    private static final long PAUSE = 150;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Preview preview;
    private final Follower follower;
    private final Hosts hosts;
    private final Panel panel;
    private final String shownHost;

    /// How to serve.
    ///
    /// @param host to listen to, `127.0.0.1`; a wildcard only where somebody asked for it
    /// @param port 0 for any that is free
    /// @param editor whose links open files
    /// @param language of the panel; empty for that of the publication
    public record Settings(String host, int port, EditorLink editor, Optional<Language> language) {}

    private PreviewServer(BuildOptions options, Settings settings, Consumer<LiveSite> told)
            throws IOException {
        // Else the second packet of an answer waits 40 ms for word of the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress host = InetAddress.getByName(settings.host());
        this.server = HttpServer.create(new InetSocketAddress(host, settings.port()), 100);
        this.hosts = new Hosts(settings.host(), host.isAnyLocalAddress());
        this.shownHost = host.isAnyLocalAddress() ? "127.0.0.1" : settings.host();
        this.panel = new Panel(settings.editor(), settings.language());
        Path kept = options.kept().orElseGet(options::output);
        Files.createDirectories(kept);
        this.preview = new Preview(new LiveBuild(options, kept), options.output(), told);
        this.follower = new Follower(List.of(options.content(), options.themes()));
    }

    /// Starts to serve. An address that is taken is an [IOException].
    ///
    /// @param told of each state of the files, and again once all is known of it; one at a time
    public static PreviewServer start(
            BuildOptions options, Settings settings, Consumer<LiveSite> told) throws IOException {
        PreviewServer made = new PreviewServer(options, settings, told);
        made.server.setExecutor(made.threads);
        made.server.createContext("/", made::handle);
        made.server.start();
        Thread.ofPlatform().daemon().name("balise-follow").start(made::follow);
        Thread.ofPlatform().daemon().name("balise-complete").start(made::complete);
        return made;
    }

    /// Where the home page is.
    public String address() {
        String host = shownHost.contains(":") ? "[" + shownHost + "]" : shownHost;
        return "http://" + host + ":" + server.getAddress().getPort() + "/";
    }

    private void follow() {
        try {
            while (follower.await()) {
                preview.look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void complete() {
        try {
            while (preview.awaitWork()) {
                long known = preview.version();
                if (preview.await(known, PAUSE) == known) {
                    preview.complete();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!hosts.allow(exchange.getRequestHeaders().getFirst("Host"))) {
                text(exchange, 403, "This name is not served here.\n");
                return;
            }
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "Only GET and HEAD.\n");
                return;
            }
            String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
            switch (path) {
                case EVENTS -> events(exchange);
                case SCRIPT -> send(exchange, 200, "text/javascript; charset=utf-8", script());
                default -> file(exchange, path);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError fault) {
            // The browser gets no answer; the next request may.
            throw new IOException(fault);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException, InterruptedException {
        String use = exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest");
        switch (preview.answer(path, use != null && SHOWN.contains(use))) {
            case Answer.Found(_, String type, Body body, boolean page) ->
                    send(
                            exchange,
                            200,
                            type,
                            page ? body.following(path, body.sum()) : body.bytes().toArray());
            case Answer.Missing(Body page) ->
                    send(exchange, 404, "text/html; charset=utf-8", page.following(path, "404"));
            case Answer.Nothing _ ->
                    send(
                            exchange,
                            503,
                            "text/html; charset=utf-8",
                            Body.of(NothingYet.page(preview.latest(), panel))
                                    .following(path, "503"));
            case Answer.Later _ -> text(exchange, 503, "Stopped.\n");
        }
    }

    /// Tells a page what becomes of it, until it goes away.
    private void events(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String page = query.getOrDefault("page", "/");
        String seen = query.getOrDefault("seen", "");
        headers(exchange).set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
        long known = -1;
        while (!preview.isStopped()) {
            long version = preview.version();
            String event =
                    version == known
                            ? ":\n\n"
                            : "data: "
                                    + JsonText.compact(
                                            panel.of(preview.latest(), changed(page, seen)))
                                    + "\n\n";
            known = version;
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
            preview.await(known, HEARTBEAT);
        }
    }

    /// Whether a page has become another one than the browser has seen.
    private boolean changed(String page, String seen) {
        String now =
                switch (preview.at(page, preview.latest())) {
                    case Answer.Found(_, _, Body body, _) -> body.sum();
                    case Answer.Missing _ -> "404";
                    case Answer.Nothing _ -> "503";
                    case Answer.Later _ -> seen;
                };
        return !now.equals(seen);
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new TreeMap<>();
        if (raw != null) {
            for (String part : raw.split("&", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    query.put(
                            part.substring(0, equals),
                            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return query;
    }

    private static byte[] script() {
        try (InputStream script = PreviewServer.class.getResourceAsStream("live.js")) {
            if (script == null) {
                throw new IllegalStateException("live.js is missing");
            }
            return script.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        headers(exchange).set("Content-Type", type);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    /// The headers of every answer: kept by no browser, and shown in no page of another site.
    private static Headers headers(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        return headers;
    }

    /// Ends it: open pages are told by the end of their line.
    @Override
    public void close() {
        preview.stop();
        follower.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
