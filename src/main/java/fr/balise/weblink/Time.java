package fr.balise.weblink;

import java.time.Duration;
import java.time.Instant;

/// The clock by which requests are spaced out. Serves several threads.
public interface Time {

    /// Now.
    Instant now();

    /// Waits.
    void sleep(Duration duration) throws InterruptedException;
}
