package fr.balise.cli;

import fr.balise.build.Progress;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;

import java.util.Locale;

/// Tells how a build goes on: one line that changes on a terminal, one line per stage elsewhere.
final class ProgressLines implements Progress {

    private final Console console;
    private final Language language;
    private final long start;
    private int shown;

    ProgressLines(Console console, Language language, long start) {
        this.console = console;
        this.language = language;
        this.start = start;
    }

    @Override
    public synchronized void done(Stage stage, int count) {
        if (console.terminal()) {
            goesOn(stage, count);
        } else {
            console.err().println(line(stage, count));
            console.err().flush();
        }
    }

    @Override
    public synchronized void goesOn(Stage stage, int count) {
        if (console.terminal()) {
            String line = line(stage, count);
            console.err().print("\r" + line);
            console.err().flush();
            shown = line.length();
        }
    }

    private String line(Stage stage, int count) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT, "%-12s %6d  %6.2f s", words(stage).in(language), count, seconds);
    }

    /// Takes the changing line off a terminal, before anything else is written there.
    synchronized void finish() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
    }

    private static Wording words(Stage stage) {
        return switch (stage) {
            case READ -> new Wording("lecture", "read");
            case PARSE -> new Wording("analyse", "parse");
            case LINK -> new Wording("liens", "link");
            case PRINT -> new Wording("impression", "print");
            case PICTURES -> new Wording("images", "pictures");
            case RENDER -> new Wording("pages", "render");
            case CHECK -> new Wording("contrôle", "check");
            case WEB_LINKS -> new Wording("autres sites", "other sites");
            case WRITE -> new Wording("écriture", "write");
        };
    }
}
