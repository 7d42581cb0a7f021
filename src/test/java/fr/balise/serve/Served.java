package fr.balise.serve;

import fr.balise.build.BuildOptions;
import fr.balise.build.LiveSite;
import fr.balise.testing.Folders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A publication in a folder, served, and a browser that asks for its pages.
final class Served implements AutoCloseable {

    private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]*)\"");
    private static final long PATIENCE = 60;

    private final Path folder;
    private volatile Optional<LiveSite> latest = Optional.empty();
    private final PreviewServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Served(Path folder) {
        this.folder = folder;
        try {
            server =
                    PreviewServer.start(
                            options(folder),
                            new PreviewServer.Settings(
                                    "127.0.0.1",
                                    0,
                                    EditorLink.of("vscode").orElseThrow(),
                                    Optional.empty()),
                            site -> latest = Optional.of(site));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Serves the `content/` and `themes/` of a folder.
    static Served in(Path folder) {
        return new Served(folder);
    }

    static BuildOptions options(Path folder) {
        return new BuildOptions(
                folder.resolve("content"),
                "content",
                folder.resolve("themes"),
                "themes",
                Optional.empty(),
                folder.resolve(".balise/apercu"),
                true,
                false,
                false,
                true,
                Optional.of(folder.resolve(".balise")));
    }

    /// What a request got.
    ///
    /// @param seen the sum by which the page knows whether it has become another
    record Got(int status, String text, String seen) {}

    String address() {
        return server.address();
    }

    /// Asks for a path, `/index.html`.
    Got get(String path) {
        return get("GET", path);
    }

    Got get(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address()).resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(Duration.ofSeconds(PATIENCE))
                        .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            Matcher seen = SEEN.matcher(answer.body());
            return new Got(answer.statusCode(), answer.body(), seen.find() ? seen.group(1) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The line to a page, as the page opens it.
    Line follow(String path) {
        return follow(path, get(path).seen());
    }

    Line follow(String path, String seen) {
        String query =
                "_balise/events?page="
                        + URLEncoder.encode(path, StandardCharsets.UTF_8)
                        + "&seen="
                        + seen;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address()).resolve(query)).build();
        try {
            return new Line(client.send(request, BodyHandlers.ofInputStream()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a page is told, event by event.
    static final class Line implements AutoCloseable {

        private final InputStream stream;
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

        Line(InputStream stream) {
            this.stream = stream;
            Thread.startVirtualThread(this::read);
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data: ")) {
                        events.add(line.substring(6));
                    }
                }
            } catch (IOException closed) {
                events.add("closed");
            }
        }

        /// The next event.
        String next() {
            try {
                String event = events.poll(PATIENCE, TimeUnit.SECONDS);
                if (event == null) {
                    throw new AssertionError("nothing was told");
                }
                return event;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /// The first event from now on that says this.
        String nextWith(String words) {
            String event = next();
            while (!event.contains(words)) {
                event = next();
            }
            return event;
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Waits until all is known of the files as they are now.
    LiveSite settled() {
        get("/accessibilite.html"); // a request looks at the files
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!latest.map(LiveSite::settled).orElse(false)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it does not settle: " + latest.map(LiveSite::number));
            }
            LockSupport.parkNanos(2_000_000);
        }
        return latest.orElseThrow();
    }

    void write(String file, String text) {
        Folders.write(folder.resolve(file), text);
    }

    String text(String file) {
        return Folders.text(folder.resolve(file));
    }

    Path folder() {
        return folder;
    }

    /// The folder that is written.
    Path output() {
        return options(folder).output();
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
