package fr.balise.testing;

/// Waiting for what another process does.
final class Pauses {

    private Pauses() {}

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
