package fr.balise.weblink;

import fr.balise.weblink.Verdict.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Asks for many addresses: those of one host one after the other, up to eight hosts at a time.
///
/// A host that does not answer is given up: what is left of its addresses shares the answer.
final class Questions {

    private static final int HOSTS_AT_A_TIME = 8;
    private static final int TIMEOUTS_TO_GIVE_UP = 2;

    private final Asking asking;
    private final IntConsumer progress;
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, Verdict> verdicts = new ConcurrentSkipListMap<>();

    /// @param progress is told how many addresses are done
    Questions(Asking asking, IntConsumer progress) {
        this.asking = asking;
        this.progress = progress;
    }

    /// What is known of each address after asking, by its text.
    Map<String, Verdict> ask(List<WebAddress> addresses) throws InterruptedException {
        Map<String, List<WebAddress>> hosts = new TreeMap<>();
        for (WebAddress address : addresses) {
            hosts.computeIfAbsent(address.uri().getAuthority(), _ -> new ArrayList<>())
                    .add(address);
        }
        Semaphore free = new Semaphore(HOSTS_AT_A_TIME);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (List<WebAddress> host : hosts.values()) {
                running.add(threads.submit(() -> askInTurn(host, free)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
        return verdicts;
    }

    private Void askInTurn(List<WebAddress> host, Semaphore free) throws InterruptedException {
        free.acquire();
        try {
            askEach(host);
        } finally {
            free.release();
        }
        return null;
    }

    private void askEach(List<WebAddress> host) throws InterruptedException {
        int timeouts = 0;
        for (int i = 0; i < host.size(); i++) {
            Verdict verdict = asking.ask(host.get(i));
            timeouts = isTimeout(verdict) ? timeouts + 1 : 0;
            boolean givenUp = isOfHost(verdict) || timeouts == TIMEOUTS_TO_GIVE_UP;
            for (WebAddress address :
                    givenUp ? host.subList(i, host.size()) : host.subList(i, i + 1)) {
                verdicts.put(address.text(), verdict);
                progress.accept(answered.incrementAndGet());
            }
            if (givenUp) {
                return;
            }
        }
    }

    private static boolean isTimeout(Verdict verdict) {
        return verdict instanceof Verdict.Unchecked(Reason.NoAnswer(Web.Fault fault))
                && fault == Web.Fault.TIMEOUT;
    }

    private static boolean isOfHost(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Good _ -> false;
            case Verdict.Broken(int status, var at) -> status == 0 && at.isEmpty();
            case Verdict.Unchecked(Reason reason) ->
                    switch (reason) {
                        case Reason.NoAnswer(Web.Fault fault) -> Asking.isTheHosts(fault);
                        case Reason.ComeBackLater _ -> true;
                        case Reason.Refused _,
                                Reason.EndlessRedirects _,
                                Reason.StrangeRedirect _,
                                Reason.UnusualHost _,
                                Reason.Secret _ ->
                                false;
                    };
        };
    }
}
