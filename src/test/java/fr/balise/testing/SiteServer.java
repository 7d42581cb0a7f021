package fr.balise.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// A static host for a folder, at an address of this machine: texts go out in gzip, under the strictest usual policy for
/// scripts, and every request is kept.
///
/// ```
/// try (SiteServer server = SiteServer.of(site, "/quelque/part/")) {
///     browser.open(server.address() + "index.html");
///     server.requests();   // [Request[path=index.html, status=200, bytes=2480], …]
/// }
/// ```
public final class SiteServer implements AutoCloseable {

    private static final String POLICY = "default-src 'self'; script-src 'self'";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("woff2", "font/woff2"));

    private final Path folder;
    private final String prefix;
    private final String policy;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// One request.
    ///
    /// @param path below the prefix, `recherche/boot.js`; what lies elsewhere begins with `/`
    /// @param bytes of the body on the wire
    public record Request(String path, int status, long bytes) {}

    private SiteServer(Path folder, String prefix, String policy) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        this.policy = policy;
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        this.server = HttpServer.create(any, 100);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// Serves a folder at the top of the host.
    public static SiteServer of(Path folder) {
        return of(folder, "/");
    }

    /// Serves a folder somewhere on the host.
    ///
    /// @param prefix begins and ends with `/`
    public static SiteServer of(Path folder, String prefix) {
        return of(folder, prefix, POLICY);
    }

    /// Serves a folder under another policy, for what is not ours.
    ///
    /// @param policy of the header `Content-Security-Policy`
    public static SiteServer of(Path folder, String prefix, String policy) {
        try {
            return new SiteServer(folder, prefix, policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of the folder, with `/` at its end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
    }

    /// What was asked for since the start or the last [#forget], in the order of the answers.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// Forgets the requests so far.
    public void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            String path = asked.startsWith(prefix) ? asked.substring(prefix.length()) : asked;
            Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
            boolean found =
                    asked.startsWith(prefix)
                            && !path.startsWith("/")
                            && file.startsWith(folder)
                            && Files.isRegularFile(file);
            byte[] body =
                    found ? body(exchange, file) : "not found".getBytes(StandardCharsets.UTF_8);
            int status = found ? 200 : 404;
            requests.add(new Request(path, status, body.length));
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] body(HttpExchange exchange, Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        if (!TYPES.containsKey(extension) || extension.equals("png") || extension.equals("woff2")) {
            return Folders.bytes(file);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        return gzip(Folders.bytes(file));
    }

    /// What a host sends for a text.
    public static byte[] gzip(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
