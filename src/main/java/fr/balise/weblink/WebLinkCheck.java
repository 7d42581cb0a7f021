package fr.balise.weblink;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.weblink.Verdict.Reason;
import fr.balise.weblink.WebAddress.Reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// Checks addresses of other sites by asking the network, politely: each address once, one request at a time for each
/// host, and nothing that was asked a few days ago.
///
/// A page that is not there (BAL214), an address that has moved for good (BAL216) and one that could not be checked
/// (BAL215) are kept apart. Without any network one diagnostic says so for all addresses.
public final class WebLinkCheck {

    private final Settings settings;
    private final Web web;

    /// How to ask.
    ///
    /// @param version of Balise, which says who asks
    /// @param publication address of the publication, which says for whom
    /// @param time the clock
    /// @param today the day
    /// @param kept file of what earlier checks learned; empty to ask for everything
    public record Settings(
            String version,
            Optional<String> publication,
            Time time,
            LocalDate today,
            Optional<Path> kept) {}

    WebLinkCheck(Settings settings, Web web) {
        this.settings = settings;
        this.web = web;
    }

    /// Asks for every address and says at each of its places what is wrong with it.
    ///
    /// @param nowhere place of what is about no link
    /// @param progress is told how many addresses are done
    public static List<Diagnostic> check(
            List<WebLink> links, Settings settings, Location nowhere, IntConsumer progress) {
        try (HttpWeb web = new HttpWeb(userAgent(settings), HttpWeb.PATIENCE)) {
            return new WebLinkCheck(settings, web).check(links, nowhere, progress);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /// `Balise/1.0.0 (+https://exemple.org/repere/)`: whom a host may turn to.
    static String userAgent(Settings settings) {
        String name = "Balise/" + settings.version();
        return settings.publication()
                .map(WebAddress::read)
                .filter(Reading.Right.class::isInstance)
                .map(Reading.Right.class::cast)
                .map(right -> name + " (+" + right.address().text() + ")")
                .orElse(name);
    }

    List<Diagnostic> check(List<WebLink> links, Location nowhere, IntConsumer progress)
            throws InterruptedException {
        Map<String, WebAddress> addresses = new TreeMap<>();
        for (WebLink link : links) {
            if (WebAddress.read(link.address()) instanceof Reading.Right(WebAddress address)) {
                addresses.put(address.text(), address);
            }
        }
        LinkMemory memory = new LinkMemory(settings.kept(), settings.today());
        Map<String, Verdict> known = new TreeMap<>();
        addresses.keySet().forEach(text -> memory.of(text).ifPresent(old -> known.put(text, old)));
        List<WebAddress> unknown =
                addresses.values().stream()
                        .filter(address -> !known.containsKey(address.text()))
                        .toList();
        int remembered = known.size();
        Presence presence = new Presence(web);
        Map<String, Verdict> learned =
                new Questions(
                                new Asking(web, settings.time(), presence),
                                done -> progress.accept(remembered + done))
                        .ask(unknown);
        Set<String> lost = presence.isLost() ? unknownHosts(learned) : Set.of();
        learned.forEach(known::putIfAbsent);
        known.keySet().removeAll(lost);
        learned.keySet().removeAll(lost);
        memory.keep(learned);
        Told told = new Told(known, hostsThere(known, addresses.values()));
        for (WebLink link : links) {
            told.add(link, WebAddress.read(link.address()));
        }
        if (!lost.isEmpty()) {
            told.diagnostics.add(new WebLinkProblem.NoNetwork(lost.size()).at(nowhere));
        }
        return told.diagnostics;
    }

    private static Set<String> unknownHosts(Map<String, Verdict> verdicts) {
        return verdicts.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() instanceof Verdict.Broken(int code, _)
                                        && code == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hostsThere(
            Map<String, Verdict> verdicts, Collection<WebAddress> addresses) {
        return addresses.stream()
                .filter(address -> verdicts.get(address.text()) instanceof Verdict.Good)
                .map(WebAddress::host)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The diagnostics of one link after the other.
    private static final class Told {
        private final Map<String, Verdict> verdicts;
        private final Set<String> hosts;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Told(Map<String, Verdict> verdicts, Set<String> hosts) {
            this.verdicts = verdicts;
            this.hosts = hosts;
        }

        void add(WebLink link, Reading reading) {
            String written = link.address();
            Optional<WebLinkProblem> problem =
                    switch (reading) {
                        case Reading.Right(WebAddress address) ->
                                Optional.ofNullable(verdicts.get(address.text()))
                                        .flatMap(verdict -> problem(written, address, verdict));
                        case Reading.Malformed _ ->
                                Optional.of(new WebLinkProblem.Malformed(written));
                        case Reading.Secret _ ->
                                unchecked(withoutSecret(written), new Reason.Secret());
                        case Reading.Unusual _ -> unchecked(written, new Reason.UnusualHost());
                    };
            problem.ifPresent(one -> diagnostics.add(one.at(link.place())));
        }

        private static Optional<WebLinkProblem> unchecked(String written, Reason reason) {
            return Optional.of(new WebLinkProblem.Unchecked(written, reason));
        }

        private Optional<WebLinkProblem> problem(
                String written, WebAddress address, Verdict verdict) {
            return switch (verdict) {
                case Verdict.Good(var moved) -> moved.map(now -> moved(written, address, now));
                case Verdict.Broken(int status, var at) ->
                        Optional.of(
                                status == 0
                                        ? noHost(written, at.orElse(written))
                                        : new WebLinkProblem.NoPage(written, status, at));
                case Verdict.Unchecked(Reason reason) -> unchecked(written, reason);
            };
        }

        private WebLinkProblem noHost(String written, String address) {
            String host =
                    WebAddress.read(address) instanceof Reading.Right(WebAddress asked)
                            ? asked.host()
                            : address;
            return new WebLinkProblem.NoHost(written, host, Nearest.to(host, hosts));
        }

        /// The section that was meant is kept, where the new address does not name one itself.
        private static WebLinkProblem moved(String written, WebAddress address, String now) {
            int hash = written.indexOf('#');
            boolean home =
                    WebAddress.read(now) instanceof Reading.Right(WebAddress next)
                            && next.uri().getRawPath().equals("/")
                            && next.uri().getRawQuery() == null
                            && !address.uri().getRawPath().equals("/");
            return new WebLinkProblem.Moved(
                    written, home || hash < 0 ? now : now + written.substring(hash), home);
        }

        /// Reports are read by others than the author.
        private static String withoutSecret(String written) {
            return written.replaceFirst("//[^/?#]*@", "//…@");
        }
    }
}
