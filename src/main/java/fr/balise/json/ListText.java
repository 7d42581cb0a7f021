package fr.balise.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One part of the indented text of a long list, or of an object that ends in one. Each part is written by a writer that has
/// written what comes before, so that it stands as far to the right as it would in the whole.
final class ListText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonWriter writer =
            new JsonWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private final Writing before;
    private final Writing after;

    private ListText(Function<JsonWriter, Writing> before, Function<JsonWriter, Writing> after) {
        this.before = before.apply(writer);
        this.after = after.apply(writer);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
    }

    /// A list that is all there is.
    static ListText alone() {
        return new ListText(_ -> () -> {}, _ -> () -> {});
    }

    /// A list that is the last member of an object.
    static ListText of(Json.Obj head, String name) {
        return new ListText(
                writer ->
                        () -> {
                            writer.beginObject();
                            for (Map.Entry<String, Json> member : head.members().entrySet()) {
                                writer.name(member.getKey());
                                JsonText.write(member.getValue(), writer);
                            }
                            writer.name(name);
                        },
                writer -> writer::endObject);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /// Everything before the first item; all of the text where there is none.
    byte[] opening(boolean empty) {
        return written(
                () -> {
                    open();
                    if (empty) {
                        close();
                    }
                },
                0);
    }

    /// Some items.
    ///
    /// @param follows whether there are items before
    <T> byte[] items(List<T> items, Function<? super T, Json> each, boolean follows) {
        int start = written(this::open, 0).length;
        return written(
                () -> {
                    if (follows) {
                        bytes.write(',');
                    }
                    for (T item : items) {
                        JsonText.write(each.apply(item), writer);
                    }
                },
                start);
    }

    /// What comes after the last item; nothing where there is none.
    byte[] closing(boolean empty) {
        int start =
                written(
                                () -> {
                                    open();
                                    writer.nullValue();
                                },
                                0)
                        .length;
        return empty ? new byte[0] : written(this::close, start);
    }

    private void open() throws IOException {
        before.run();
        writer.beginArray();
    }

    private void close() throws IOException {
        writer.endArray();
        after.run();
        writer.flush();
        bytes.write('\n');
    }

    /// What stands from a place on once something more was written.
    private byte[] written(Writing more, int from) {
        try {
            more.run();
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] all = bytes.toByteArray();
        return from == 0 ? all : Arrays.copyOfRange(all, from, all.length);
    }
}
