package fr.balise.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A text of very many items as UTF-8: open data of ten thousand documents are thirty megabytes. Its parts are made on all
/// cores, a few at a time, and handed over in order.
///
/// Example: `LongText.of("id\n", rows, (some, follows) -> bytes(some)).forEach(file::write)`.
public final class LongText {

    // Items that are written together, and parts that are there together.
    private static final int ITEMS = 128;
    private static final int PARTS = 8;

    private final byte[] opening;
    private final int items;
    private final IntFunction<byte[]> partFrom;
    private final byte[] closing;

    private LongText(byte[] opening, int items, IntFunction<byte[]> partFrom, byte[] closing) {
        this.opening = opening;
        this.items = items;
        this.partFrom = partFrom;
        this.closing = closing;
    }

    /// Makes a part of a text.
    ///
    /// @param <T> the items
    @FunctionalInterface
    public interface Part<T> {
        /// Some neighbouring items as UTF-8; called on any core.
        ///
        /// @param follows whether there are items before them
        byte[] of(List<T> some, boolean follows);
    }

    /// The text of what comes before the items, and of these.
    public static <T> LongText of(String opening, List<T> items, Part<T> part) {
        return of(opening.getBytes(StandardCharsets.UTF_8), items, part, new byte[0]);
    }

    static <T> LongText of(byte[] opening, List<T> items, Part<T> part, byte[] closing) {
        return new LongText(
                opening,
                items.size(),
                from ->
                        part.of(
                                items.subList(from, Math.min(from + ITEMS, items.size())),
                                from > 0),
                closing);
    }

    /// Makes the text and hands over one part after the other, while more are made.
    public void forEach(Consumer<byte[]> take) {
        take.accept(opening);
        int parts = (items + ITEMS - 1) / ITEMS;
        List<byte[]> waiting = List.of();
        for (int first = 0; first < parts; first += PARTS) {
            List<byte[]> made = waiting;
            ForkJoinTask<?> handing = ForkJoinTask.adapt(() -> made.forEach(take)).fork();
            waiting =
                    IntStream.range(first, Math.min(first + PARTS, parts))
                            .parallel()
                            .mapToObj(part -> partFrom.apply(part * ITEMS))
                            .toList();
            handing.join();
        }
        waiting.forEach(take);
        take.accept(closing);
    }
}
