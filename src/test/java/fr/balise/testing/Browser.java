package fr.balise.testing;

import com.google.gson.JsonElement;

/// A real browser with one open page, as a reader has it.
///
/// ```
/// try (Browser browser = Browsers.chromium()) {
///     browser.open(server.address() + "recherche.html");
///     JsonElement found = browser.evaluate("return await window.balise.search('vélo', {limit: 10});");
/// }
/// ```
public interface Browser extends AutoCloseable {

    /// The name that failures show, such as `Chromium`.
    String name();

    /// Shows a page and waits until it is loaded.
    ///
    /// @param url `http://127.0.0.1:…` or `file:///…`
    void open(String url);

    /// Runs the body of an asynchronous function in the page and waits for what it returns.
    ///
    /// @return its result by way of `JSON.stringify`; what it throws becomes an [IllegalStateException]
    JsonElement evaluate(String body);

    /// Ends the browser, its driver and their files.
    @Override
    void close();
}
