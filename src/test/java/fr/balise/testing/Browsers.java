package fr.balise.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.openqa.selenium.Capabilities;
import org.openqa.selenium.MutableCapabilities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Starts the browsers of this machine. A test that asks for one that is not installed is skipped, with a sentence that
/// says what to install.
///
/// Nothing is looked for in the network: browsers and drivers are those of Debian's packages.
public final class Browsers {

    private static final int ATTEMPTS = 3;

    private static final List<String> CHROMIUM_ARGUMENTS =
            List.of(
                    "--headless=new",
                    // Root and most containers have no sandbox; only our own pages are shown.
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-extensions",
                    "--disable-sync",
                    "--metrics-recording-only",
                    "--no-default-browser-check",
                    "--no-first-run",
                    "--no-proxy-server",
                    "--window-size=1200,900");

    private static final String FIREFOX_SETTINGS =
            """
            user_pref("app.normandy.enabled", false);
            user_pref("app.update.enabled", false);
            user_pref("browser.safebrowsing.update.enabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("dom.max_script_run_time", 0);
            user_pref("extensions.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("network.proxy.type", 0);
            user_pref("services.settings.server", "http://127.0.0.1:9/");
            user_pref("toolkit.telemetry.enabled", false);
            """;

    private Browsers() {}

    /// Whether Chromium and its driver are installed.
    public static boolean hasChromium() {
        return Program.find("chromium").isPresent() && Program.find("chromedriver").isPresent();
    }

    /// Skips the test that asks, saying what to install, where there is no Chromium.
    public static void assumeChromium() {
        assumeTrue(
                hasChromium(),
                "Chromium and its driver are needed: apt-get install chromium chromium-driver");
    }

    /// Chromium, without a window.
    ///
    /// @param arguments of its command line, beside those that every test needs
    public static WebDriverBrowser chromium(String... arguments) {
        assumeChromium();
        return persistently(() -> startChromium(List.of(arguments)));
    }

    /// Firefox ESR, without a window.
    public static Browser firefox() {
        assumeTrue(
                Program.find("firefox-esr").isPresent(),
                "Firefox ESR is needed: apt-get install firefox-esr");
        return persistently(Browsers::startFirefox);
    }

    /// WebKitGTK, in the window of a virtual screen.
    public static WebDriverBrowser webkit() {
        assumeTrue(
                Program.find("WebKitWebDriver").isPresent() && Program.find("Xvfb").isPresent(),
                "WebKitGTK and a virtual screen are needed: apt-get install webkit2gtk-driver"
                        + " xvfb");
        return persistently(Browsers::startWebkit);
    }

    private static WebDriverBrowser startChromium(List<String> arguments) {
        Path profile = Profiles.create();
        Program driver =
                Program.start(
                        Map.of(),
                        Pattern.compile("started successfully on port (\\d+)"),
                        List.of(program("chromedriver"), "--port=0"));
        List<String> words = new ArrayList<>(CHROMIUM_ARGUMENTS);
        words.add("--user-data-dir=" + profile);
        words.addAll(arguments);
        MutableCapabilities wanted = new MutableCapabilities();
        wanted.setCapability("browserName", "chrome");
        wanted.setCapability(
                "goog:chromeOptions", Map.of("binary", program("chromium"), "args", words));
        wanted.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        return session(
                "Chromium", Integer.parseInt(driver.said()), wanted, List.of(driver), profile);
    }

    private static WebDriverBrowser startWebkit() {
        Path profile = Profiles.create();
        Program screen =
                Program.start(
                        Map.of(),
                        Pattern.compile("^(\\d+)$"),
                        List.of(
                                program("Xvfb"),
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1280x1024x24",
                                "-nolisten",
                                "tcp"));
        int port = freePort();
        Map<String, String> environment =
                Map.of(
                        "DISPLAY",
                        ":" + screen.said(),
                        "HOME",
                        profile.toString(),
                        "XDG_CACHE_HOME",
                        profile.toString(),
                        "XDG_DATA_HOME",
                        profile.toString(),
                        "LIBGL_ALWAYS_SOFTWARE",
                        "1",
                        // It says nothing when it is ready: a shell does, and the session is tried
                        // until it answers.
                        "WEBKIT_DISABLE_COMPOSITING_MODE",
                        "1");
        Program driver =
                Program.start(
                        environment,
                        Pattern.compile("(ready)"),
                        List.of(
                                "/bin/sh",
                                "-c",
                                "echo ready; exec "
                                        + program("WebKitWebDriver")
                                        + " --port="
                                        + port));
        MutableCapabilities wanted = new MutableCapabilities();
        wanted.setCapability("browserName", "MiniBrowser");
        return session("WebKitGTK", port, wanted, List.of(driver, screen), profile);
    }

    private static WebDriverBrowser session(
            String name, int port, Capabilities wanted, List<Program> programs, Path profile) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port);
            return persistently(
                    () -> new WebDriverBrowser(name, address, wanted, programs, profile));
        } catch (RuntimeException e) {
            programs.forEach(Program::close);
            Profiles.delete(profile);
            throw e;
        }
    }

    private static Browser startFirefox() {
        Path profile = Profiles.create();
        Folders.write(profile.resolve("user.js"), FIREFOX_SETTINGS);
        Program program =
                Program.start(
                        Map.of("HOME", profile.toString(), "MOZ_CRASHREPORTER_DISABLE", "1"),
                        Pattern.compile("WebDriver BiDi listening on (ws://\\S+)"),
                        List.of(
                                program("firefox-esr"),
                                "--headless",
                                "--no-remote",
                                "--profile",
                                profile.toString(),
                                "--remote-debugging-port",
                                "0"));
        try {
            return new BidiBrowser("Firefox", program, profile);
        } catch (RuntimeException e) {
            program.close();
            Profiles.delete(profile);
            throw e;
        }
    }

    private static String program(String name) {
        return Program.find(name).orElseThrow().toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A browser on a busy machine may fail to start once.
    private static <T> T persistently(Supplier<T> start) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Pauses.pause(500L * attempt);
            }
        }
    }
}
