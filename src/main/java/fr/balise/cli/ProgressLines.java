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
    public void done(Stage stage, int count) {
        double seconds = (System.nanoTime() - start) / 1e9;
        String line =
                String.format(
                        Locale.ROOT,
                        "%-12s %6d  %6.2f s",
                        words(stage).in(language),
                        count,
                        seconds);
        if (console.terminal()) {
            console.err().print("\r" + line);
            shown = line.length();
        } else {
            console.err().println(line);
        }
        console.err().flush();
    }

    /// Takes the changing line off a terminal, before anything else is written there.
    void finish() {
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
            case WRITE -> new Wording("écriture", "write");
        };
    }
}
