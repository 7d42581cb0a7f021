package fr.balise.theme;

import java.io.Writer;
import java.util.function.Consumer;

/// Collects the text of one page without locks, in memory that the next page of the same thread uses again.
final class PageWriter extends Writer {

    // What a thread keeps between two pages; the page that holds a whole publication is let go.
    private static final int MOST_KEPT = 1 << 20;
    private static final ThreadLocal<PageWriter> IDLE = new ThreadLocal<>();

    private final StringBuilder page = new StringBuilder(1 << 14);

    private PageWriter() {}

    /// What a function writes.
    static String write(Consumer<Writer> print) {
        PageWriter idle = IDLE.get();
        PageWriter writer = idle == null ? new PageWriter() : idle;
        // While it is in use nobody else may take it, not even a view that prints another one.
        IDLE.remove();
        writer.page.setLength(0);
        print.accept(writer);
        String text = writer.page.toString();
        if (writer.page.capacity() <= MOST_KEPT) {
            IDLE.set(writer);
        }
        return text;
    }

    @Override
    public void write(int character) {
        page.append((char) character);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
        page.append(text, from, from + length);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        page.append(characters, from, length);
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // Nothing to give back; the writer serves the next page.
    }
}
