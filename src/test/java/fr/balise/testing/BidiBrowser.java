package fr.balise.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A browser that is driven by the WebDriver BiDi protocol of the W3C: Firefox, which speaks it without a driver.
///
/// Commands and answers are JSON messages over one web socket, matched by their `id`; events are not asked for.
final class BidiBrowser implements Browser {

    private static final int SECONDS = 180;

    private final String name;
    private final Program program;
    private final Path profile;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final WebSocket socket;
    private final String context;

    /// A session with a browser that listens.
    ///
    /// @param profile a folder, removed with the browser
    BidiBrowser(String name, Program program, Path profile) {
        this.name = name;
        this.program = program;
        this.profile = profile;
        this.socket =
                http.newWebSocketBuilder()
                        .buildAsync(URI.create(program.said() + "/session"), new Answers())
                        .join();
        JsonObject none = new JsonObject();
        none.add("capabilities", new JsonObject());
        send("session.new", none);
        this.context =
                send("browsingContext.getTree", new JsonObject())
                        .getAsJsonArray("contexts")
                        .get(0)
                        .getAsJsonObject()
                        .get("context")
                        .getAsString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void open(String url) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("context", context);
        parameters.addProperty("url", url);
        parameters.addProperty("wait", "complete");
        send("browsingContext.navigate", parameters);
    }

    @Override
    public JsonElement evaluate(String body) {
        JsonObject target = new JsonObject();
        target.addProperty("context", context);
        JsonObject parameters = new JsonObject();
        parameters.add("target", target);
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty(
                "expression",
                "(async () => {" + body + "\n})().then(value => JSON.stringify(value ?? null))");
        JsonObject answer = send("script.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(
                    name
                            + ": "
                            + answer.getAsJsonObject("exceptionDetails").get("text").getAsString());
        }
        return JsonParser.parseString(answer.getAsJsonObject("result").get("value").getAsString());
    }

    @Override
    public void close() {
        socket.abort();
        program.close();
        http.close();
        Profiles.delete(profile);
    }

    private JsonObject send(String method, JsonObject parameters) {
        int id = commands.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", parameters);
        socket.sendText(command.toString(), true).join();
        JsonObject message;
        try {
            message = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(name + " did not answer " + method, e);
        }
        if (!message.has("result")) {
            throw new IllegalStateException(name + ": " + method + ": " + message);
        }
        return message.getAsJsonObject("result");
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                JsonElement id = message.get("id");
                if (id != null && id.isJsonPrimitive()) {
                    CompletableFuture<JsonObject> answer = waiting.remove(id.getAsInt());
                    if (answer != null) {
                        answer.complete(message);
                    }
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            waiting.values()
                    .forEach(
                            answer ->
                                    answer.completeExceptionally(
                                            new IllegalStateException("closed: " + reason)));
            return CompletableFuture.completedStage(null);
        }
    }
}
