package fr.balise.cli;

import fr.balise.weblink.Time;

import java.time.Duration;
import java.time.Instant;

/// The clock of this machine.
final class SystemTime implements Time {

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
