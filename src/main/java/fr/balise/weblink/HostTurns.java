package fr.balise.weblink;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one request at a time go to a host, each a moment after the one before.
final class HostTurns {

    static final Duration PAUSE = Duration.ofMillis(500);

    private final Time time;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private Instant next = Instant.MIN;
    }

    HostTurns(Time time) {
        this.time = time;
    }

    /// Runs a request when it is its turn.
    <T> T take(String host, Supplier<T> request) throws InterruptedException {
        Turn turn = turns.computeIfAbsent(host, _ -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            Instant now = time.now();
            if (now.isBefore(turn.next)) {
                time.sleep(Duration.between(now, turn.next));
            }
            T reply = request.get();
            turn.next = time.now().plus(PAUSE);
            return reply;
        } finally {
            turn.lock.unlock();
        }
    }
}
