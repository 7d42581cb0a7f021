package fr.balise.testing;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.openqa.selenium.Capabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.HttpMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// A browser that is driven by the WebDriver protocol of the W3C: Chromium and WebKitGTK.
public final class WebDriverBrowser implements Browser {

    private static final Duration PAGE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SCRIPT = Duration.ofMinutes(3);
    private static final String DEVTOOLS = "devtools";
    private static final Map<String, CommandInfo> COMMANDS =
            Map.of(
                    DEVTOOLS,
                    new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST));

    private final String name;
    private final RemoteWebDriver driver;
    private final List<Program> programs;
    private final Path profile;

    /// A session with a driver that listens.
    ///
    /// @param programs ended with the browser, in this order
    /// @param profile a folder, removed with the browser
    WebDriverBrowser(
            String name,
            URI address,
            Capabilities capabilities,
            List<Program> programs,
            Path profile) {
        this.name = name;
        this.programs = List.copyOf(programs);
        this.profile = profile;
        ClientConfig client =
                ClientConfig.defaultConfig()
                        .baseUri(address)
                        .connectionTimeout(Duration.ofSeconds(30))
                        .readTimeout(SCRIPT.plusSeconds(30));
        this.driver =
                new RemoteWebDriver(
                        new HttpCommandExecutor(
                                COMMANDS, client, HttpClient.Factory.createDefault()),
                        capabilities);
        driver.manage().timeouts().pageLoadTimeout(PAGE).scriptTimeout(SCRIPT);
    }

    /// Selenium's own driver, for keys and clicks.
    public RemoteWebDriver driver() {
        return driver;
    }

    /// Sends a command of the Chrome DevTools protocol, which only Chromium understands.
    ///
    /// @param method such as `Emulation.setEmulatedMedia`
    /// @return its result
    public JsonObject devtools(String method, Map<String, ?> parameters) {
        Command command =
                new Command(
                        driver.getSessionId(),
                        DEVTOOLS,
                        Map.of("cmd", method, "params", parameters));
        try {
            Object value = driver.getCommandExecutor().execute(command).getValue();
            if (!(value instanceof Map<?, ?> answer)) {
                throw new IllegalStateException(name + ": " + method + ": " + value);
            }
            return new Gson().toJsonTree(answer).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until something is so on the page, for ten seconds at most.
    ///
    /// @param what that failures name: `a sentence in the dialogue`
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(name + " waited in vain for " + what);
            }
            Pauses.pause(20);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void open(String url) {
        driver.get(url);
    }

    @Override
    public JsonElement evaluate(String body) {
        String script =
                "const done = arguments[arguments.length - 1];"
                        + "(async () => {"
                        + body
                        + "\n})().then(value => done(JSON.stringify({value: value ?? null})),"
                        + " error => done(JSON.stringify({error: String(error)})));";
        String text =
                Objects.requireNonNull((String) driver.executeAsyncScript(script), "no answer");
        JsonObject answer = JsonParser.parseString(text).getAsJsonObject();
        if (answer.has("error")) {
            throw new IllegalStateException(name + ": " + answer.get("error").getAsString());
        }
        return answer.get("value");
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } catch (WebDriverException e) {
            // The programs are ended all the same.
        }
        programs.forEach(Program::close);
        if (Files.exists(profile)) {
            Profiles.delete(profile);
        }
    }
}
