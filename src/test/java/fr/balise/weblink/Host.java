package fr.balise.weblink;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A host on this machine that answers as it was told and keeps what it was asked.
final class Host implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busiest = new AtomicInteger();

    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    Host() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// From now on a path is answered so, whatever the method.
    Host at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    Host at(String path, int status) {
        statuses.put(path, status);
        return this;
    }

    /// HEAD and GET get different answers.
    Host at(String path, int head, int get) {
        return at(
                path,
                exchange ->
                        exchange.sendResponseHeaders(
                                exchange.getRequestMethod().equals("HEAD") ? head : get, -1));
    }

    Host redirect(String path, int status, String to) {
        return at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", to);
                    exchange.sendResponseHeaders(status, -1);
                });
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /// `HEAD /a`, `GET /a`, in order.
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    /// How many requests it had at most at a time, where it answers with mere statuses.
    int busiest() {
        return busiest.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().toASCIIString();
            asked.add(exchange.getRequestMethod() + " " + path);
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            Answer answer = answers.get(path);
            if (answer != null) {
                answer.to(exchange);
            }
            // Whoever has the answer may ask again before this method ends.
            busy.decrementAndGet();
            if (answer == null) {
                exchange.sendResponseHeaders(statuses.getOrDefault(path, 404), -1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
