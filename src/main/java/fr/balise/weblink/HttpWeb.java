package fr.balise.weblink;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

import javax.net.ssl.SSLException;

/// The network through the client of the JDK: HTTP/1.1, no cookies, no credentials, redirects not followed.
///
/// A body is never read: its stream is closed at once, which ends the connection.
final class HttpWeb implements Web, AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /// A name that IANA keeps for ever (RFC 2606): where it is unknown, no name is known.
    private static final String ALWAYS_THERE = "example.com";

    private final HttpClient client;
    private final String userAgent;
    private final Duration patience;

    /// @param userAgent who asks, in ASCII
    /// @param patience how long to wait for a connection, and for the beginning of an answer
    HttpWeb(String userAgent, Duration patience) {
        this.userAgent = userAgent;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .proxy(ProxySelector.getDefault())
                        .build();
    }

    @Override
    public Reply send(URI address, Method method) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request(address, method), BodyHandlers.ofInputStream());
            response.body().close();
            return new Reply.Status(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Retry-After"));
        } catch (HttpTimeoutException late) {
            return new Reply.Failure(Fault.TIMEOUT);
        } catch (SSLException untrusted) {
            return new Reply.Failure(Fault.UNTRUSTED);
        } catch (ConnectException none) {
            return new Reply.Failure(isUnknown(none) ? Fault.UNKNOWN_HOST : Fault.REFUSED);
        } catch (IOException | IllegalArgumentException broken) {
            return new Reply.Failure(Fault.BROKEN_OFF);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply.Failure(Fault.BROKEN_OFF);
        }
    }

    private HttpRequest request(URI address, Method method) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("User-Agent", userAgent)
                        .header("Accept", "text/html,*/*;q=0.8");
        return switch (method) {
            case HEAD -> request.HEAD().build();
            case GET -> request.GET().header("Range", "bytes=0-1023").build();
        };
    }

    private static boolean isUnknown(ConnectException none) {
        for (Throwable cause = none; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isThere() {
        try {
            return InetAddress.getAllByName(ALWAYS_THERE).length > 0;
        } catch (UnknownHostException nothing) {
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
