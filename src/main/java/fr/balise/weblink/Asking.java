package fr.balise.weblink;

import fr.balise.weblink.Verdict.Reason;
import fr.balise.weblink.Web.Fault;
import fr.balise.weblink.Web.Method;
import fr.balise.weblink.Web.Reply;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Asks for one address: HEAD first, then GET where a server does not care for HEAD, again where it asks for patience,
/// and on to where it redirects.
///
/// Source: RFC 9110, §9.3.2 (HEAD), §10.2.3 (Retry-After), §15.4 (redirects).
final class Asking {

    private static final int MOST_REDIRECTS = 10;
    private static final int MOST_RETRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Web web;
    private final Time time;
    private final HostTurns turns;
    private final Presence presence;

    Asking(Web web, Time time, Presence presence) {
        this.web = web;
        this.time = time;
        this.turns = new HostTurns(time);
        this.presence = presence;
    }

    /// What the network says of an address.
    Verdict ask(WebAddress start) throws InterruptedException {
        Set<String> seen = new HashSet<>();
        WebAddress at = start;
        WebAddress home = start;
        boolean forGood = true;
        while (seen.add(at.text()) && seen.size() <= MOST_REDIRECTS + 1) {
            Reply reply = answer(at);
            if (!(reply instanceof Reply.Status status && status.redirects())) {
                return verdict(reply, start, at, home);
            }
            Optional<WebAddress> next = status.location().flatMap(at::resolve);
            if (next.isEmpty()) {
                return new Verdict.Unchecked(new Reason.StrangeRedirect());
            }
            at = next.get();
            forGood &= status.code() == 301 || status.code() == 308;
            home = forGood ? at : home;
        }
        return new Verdict.Unchecked(new Reason.EndlessRedirects());
    }

    /// @param at which address replied
    /// @param home how far the redirects were for good
    private static Verdict verdict(Reply reply, WebAddress start, WebAddress at, WebAddress home) {
        Optional<String> other = at.equals(start) ? Optional.empty() : Optional.of(at.text());
        return switch (reply) {
            case Reply.Failure(Fault fault) when fault == Fault.UNKNOWN_HOST ->
                    new Verdict.Broken(0, other);
            case Reply.Failure(Fault fault) -> new Verdict.Unchecked(new Reason.NoAnswer(fault));
            case Reply.Status(int code, _, _) when isFine(code) ->
                    new Verdict.Good(
                            home.isAlmost(start) ? Optional.empty() : Optional.of(home.text()));
            case Reply.Status(int code, _, _) when code == 404 || code == 410 ->
                    new Verdict.Broken(code, other);
            case Reply.Status(int code, _, Optional<String> later)
                    when later.isPresent() && (code == 429 || code == 503) ->
                    new Verdict.Unchecked(new Reason.ComeBackLater());
            case Reply.Status(int code, _, _) -> new Verdict.Unchecked(new Reason.Refused(code));
        };
    }

    /// A page is there, whole or in part; 416 says that it is shorter than the part that was asked for.
    private static boolean isFine(int code) {
        return (code >= 200 && code < 300) || code == 304 || code == 416;
    }

    private Reply answer(WebAddress address) throws InterruptedException {
        Reply reply = send(address, Method.HEAD);
        if (reply instanceof Reply.Status status && (isFine(status.code()) || status.redirects())) {
            return reply;
        }
        if (reply instanceof Reply.Failure(Fault fault) && isTheHosts(fault)) {
            return reply;
        }
        int retries = 0;
        while (true) {
            if (isPassing(reply)) {
                Duration wait = wait(reply, retries);
                if (retries == MOST_RETRIES || wait.compareTo(LONGEST_WAIT) > 0) {
                    return reply;
                }
                time.sleep(wait);
                retries++;
            }
            reply = send(address, Method.GET);
            if (!isPassing(reply)) {
                return reply;
            }
        }
    }

    /// Faults that another request to the same host would meet as well.
    static boolean isTheHosts(Fault fault) {
        return switch (fault) {
            case UNKNOWN_HOST, REFUSED, UNTRUSTED -> true;
            case TIMEOUT, BROKEN_OFF -> false;
        };
    }

    private static boolean isPassing(Reply reply) {
        return switch (reply) {
            case Reply.Failure(Fault fault) -> fault == Fault.TIMEOUT;
            case Reply.Status(int code, _, _) ->
                    code == 429 || code == 502 || code == 503 || code == 504;
        };
    }

    private Duration wait(Reply reply, int retries) {
        Duration usual = FIRST_WAIT.multipliedBy(1L << retries);
        return reply instanceof Reply.Status(_, _, Optional<String> later)
                ? later.flatMap(this::asked).orElse(usual)
                : usual;
    }

    /// How long `Retry-After` asks to wait: `120`, or `Fri, 31 Dec 1999 23:59:59 GMT`.
    private Optional<Duration> asked(String later) {
        String text = later.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration wait =
                    Duration.between(
                            time.now(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Reply send(WebAddress address, Method method) throws InterruptedException {
        Reply reply =
                turns.take(
                        address.host(),
                        () ->
                                presence.isLost()
                                        ? new Reply.Failure(Fault.UNKNOWN_HOST)
                                        : web.send(address.uri(), method));
        presence.learn(reply);
        return reply;
    }
}
