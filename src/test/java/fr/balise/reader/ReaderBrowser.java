package fr.balise.reader;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import fr.balise.testing.Browsers;
import fr.balise.testing.WebDriverBrowser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Chromium in the hands of a reader: the size of the window, the colours asked of pages, the keys pressed. One for all
/// tests of this package.
///
/// ```
/// ReaderBrowser browser = ReaderBrowser.fresh();
/// browser.window(320, 640, 1);
/// browser.media(Map.of("prefers-color-scheme", "dark"));
/// browser.open(site.at("index.html"));
/// browser.press("Tab");
/// ```
final class ReaderBrowser {

    private static final String WATCH =
            """
            window.refused = [];
            document.addEventListener('securitypolicyviolation', event => window.refused.push(
                event.violatedDirective + ' ' + event.blockedURI + ' ' + (event.sample || '')));
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                if (!entry.hadRecentInput) window.shift += entry.value;
            })).observe({type: 'layout-shift', buffered: true});
            window.print = () => {};
            """;

    private static final Map<String, Key> KEYS =
            Map.of(
                    "Tab", new Key(9, ""),
                    "Enter", new Key(13, "\r"),
                    "Escape", new Key(27, ""),
                    " ", new Key(32, " "),
                    "ArrowDown", new Key(40, ""),
                    "ArrowRight", new Key(39, ""),
                    "/", new Key(191, "/"));

    private record Key(int code, String text) {}

    private static final class Shared {
        static final ReaderBrowser BROWSER = new ReaderBrowser();
    }

    /// The second one, for what takes long.
    private static final class Helper {
        static final ReaderBrowser BROWSER = new ReaderBrowser();
    }

    private final WebDriverBrowser browser;

    private ReaderBrowser() {
        // Names of other hosts lead nowhere, so that asking for them is an error.
        browser = Browsers.chromium("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        send("Page.enable", Map.of());
        // Two browsers at a time: each believes that it has the reader's eye.
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /// The browser as at its start: a wide window, a light scheme, scripts, and nothing kept.
    static ReaderBrowser fresh() {
        Browsers.assumeChromium();
        Shared.BROWSER.reset();
        return Shared.BROWSER;
    }

    /// Looks at many things with two browsers at a time.
    ///
    /// @return what was found, in the order of the things
    static <T> List<String> atEach(
            List<T> things, BiFunction<ReaderBrowser, T, List<String>> look) {
        Browsers.assumeChromium();
        Queue<Integer> left =
                new ConcurrentLinkedQueue<>(IntStream.range(0, things.size()).boxed().toList());
        Map<Integer, List<String>> found = new ConcurrentSkipListMap<>();
        List<CompletableFuture<Void>> lookers =
                Stream.<Supplier<ReaderBrowser>>of(() -> Shared.BROWSER, () -> Helper.BROWSER)
                        .map(
                                one ->
                                        CompletableFuture.runAsync(
                                                () -> {
                                                    ReaderBrowser browser = one.get();
                                                    for (Integer next = left.poll();
                                                            next != null;
                                                            next = left.poll()) {
                                                        browser.reset();
                                                        found.put(
                                                                next,
                                                                look.apply(
                                                                        browser, things.get(next)));
                                                    }
                                                },
                                                task -> Thread.ofPlatform().daemon().start(task)))
                        .toList();
        lookers.forEach(CompletableFuture::join);
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void reset() {
        scripts(true);
        window(1280, 900, 1);
        media(Map.of());
    }

    /// A window of so many CSS pixels, with so many pixels of the screen for each.
    void window(int width, int height, double scale) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        scale,
                        "mobile",
                        false));
    }

    /// What the reader asks of pages, by the names of media queries; light, and no less motion, unless said here.
    void media(Map<String, String> features) {
        List<Map<String, String>> list = new ArrayList<>();
        for (String name :
                List.of("prefers-color-scheme", "prefers-reduced-motion", "forced-colors")) {
            String usual = name.equals("prefers-color-scheme") ? "light" : "";
            list.add(Map.of("name", name, "value", features.getOrDefault(name, usual)));
        }
        send("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
    }

    /// Whether pages may run scripts. Those of the tests run all the same.
    void scripts(boolean on) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /// A line of another speed than that of this machine.
    ///
    /// @param latency in milliseconds, before each answer
    /// @param bytes per second
    void line(int latency, int bytes) {
        send("Network.enable", Map.of());
        send(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        latency,
                        "downloadThroughput",
                        bytes,
                        "uploadThroughput",
                        bytes));
    }

    /// Forgets every file and every cookie, as on a first visit.
    void forget() {
        send("Network.enable", Map.of());
        send("Network.clearBrowserCache", Map.of());
    }

    void open(String url) {
        browser.open(url);
    }

    /// Empties what pages of this host have kept, on one of them.
    void clearStorage() {
        run("localStorage.clear(); sessionStorage.clear(); return null;");
    }

    String url() {
        return run("return location.href;").getAsString();
    }

    /// Runs the body of an asynchronous function in the page, whatever its policy says.
    ///
    /// @return what it returns
    JsonElement run(String body) {
        JsonObject answer =
                send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                "(async () => {" + body + "\n})()",
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true,
                                "userGesture",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonPrimitive("") : value;
    }

    /// What a script says in sentences.
    List<String> list(String body) {
        List<String> sentences = new ArrayList<>();
        for (JsonElement sentence : run(body).getAsJsonArray()) {
            sentences.add(sentence.getAsString());
        }
        return sentences;
    }

    boolean is(String expression) {
        return run("return Boolean(" + expression + ");").getAsBoolean();
    }

    /// Waits until an expression of the page holds.
    void await(String what, String expression) {
        browser.await(what, () -> is(expression));
    }

    void await(String what, BooleanSupplier condition) {
        browser.await(what, condition);
    }

    /// Waits until the page has drawn what happened.
    void settle() {
        run("await new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));");
    }

    /// Presses a key as on a keyboard.
    void press(String key) {
        press(key, false);
    }

    void press(String key, boolean shift) {
        Key known = KEYS.getOrDefault(key, new Key(0, key));
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            known.text().isEmpty() && type.equals("keyDown") ? "rawKeyDown" : type,
                            "key",
                            key,
                            "code",
                            key.equals(" ") ? "Space" : key.equals("/") ? "Slash" : key,
                            "text",
                            type.equals("keyDown") ? known.text() : "",
                            "windowsVirtualKeyCode",
                            known.code(),
                            "modifiers",
                            shift ? 8 : 0));
        }
    }

    /// Types a text.
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /// A part of the window as a picture.
    BufferedImage picture(double x, double y, double width, double height) {
        JsonObject answer =
                send(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "png",
                                "clip",
                                Map.of(
                                        "x", x, "y", y, "width", width, "height", height, "scale",
                                        1)));
        byte[] png = Base64.getDecoder().decode(answer.get("data").getAsString());
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the console complained of since the last time: errors, and everything that a policy refused.
    List<String> complaints() {
        return browser.driver().manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= 900)
                .map(entry -> entry.getMessage())
                .toList();
    }

    /// A text as a word of JavaScript.
    static String js(String text) {
        return new Gson().toJson(text);
    }

    /// Texts as a list of JavaScript.
    static String js(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array.toString();
    }

    private JsonObject send(String method, Map<String, ?> parameters) {
        return browser.devtools(method, parameters);
    }
}
