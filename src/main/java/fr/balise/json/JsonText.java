package fr.balise.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// JSON as text (RFC 8259) and back.
public final class JsonText {

    private JsonText() {}

    /// The value on indented lines, with a final newline: for files that people open.
    public static String pretty(Json value) {
        return write(value, FormattingStyle.PRETTY, false) + "\n";
    }

    /// The same of an object whose last member is a list of so many items that their values should not all be in
    /// memory.
    ///
    /// Example: `prettyLong(head, "fiches", fiches, FicheShape::json)`.
    ///
    /// @param head the members before the list
    /// @param name of the last member
    /// @param each makes an item, on any core
    public static <T> LongText prettyLong(
            Json.Obj head, String name, List<T> items, Function<? super T, Json> each) {
        return prettyLong(() -> ListText.of(head, name), items, each);
    }

    /// The same of a list.
    public static <T> LongText prettyLong(List<T> items, Function<? super T, Json> each) {
        return prettyLong(ListText::alone, items, each);
    }

    private static <T> LongText prettyLong(
            Supplier<ListText> list, List<T> items, Function<? super T, Json> each) {
        return LongText.of(
                list.get().opening(items.isEmpty()),
                items,
                (some, follows) -> list.get().items(some, each, follows),
                list.get().closing(items.isEmpty()));
    }

    /// The value on one line.
    public static String compact(Json value) {
        return write(value, FormattingStyle.COMPACT, false);
    }

    /// The value on one line with `<`, `>` and `&` escaped, so that it can stand inside a script element of a page.
    public static String forHtml(Json value) {
        return write(value, FormattingStyle.COMPACT, true);
    }

    /// The value of a text, or empty when the text is not JSON.
    public static Optional<Json> read(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            Json value = read(reader);
            return switch (reader.peek()) {
                case END_DOCUMENT -> Optional.of(value);
                case BEGIN_ARRAY,
                        END_ARRAY,
                        BEGIN_OBJECT,
                        END_OBJECT,
                        NAME,
                        STRING,
                        NUMBER,
                        BOOLEAN,
                        NULL ->
                        Optional.empty();
            };
        } catch (IOException
                | IllegalStateException
                | NumberFormatException
                | StackOverflowError notJson) {
            return Optional.empty();
        }
    }

    private static String write(Json value, FormattingStyle style, boolean htmlSafe) {
        StringWriter text = new StringWriter();
        try {
            write(value, style, htmlSafe, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Json value, FormattingStyle style, boolean htmlSafe, Writer text)
            throws IOException {
        JsonWriter writer = new JsonWriter(text);
        writer.setFormattingStyle(style);
        writer.setHtmlSafe(htmlSafe);
        write(value, writer);
        writer.flush();
    }

    static void write(Json value, JsonWriter writer) throws IOException {
        switch (value) {
            case Json.Obj(var members) -> {
                writer.beginObject();
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    writer.name(member.getKey());
                    write(member.getValue(), writer);
                }
                writer.endObject();
            }
            case Json.Arr(var items) -> {
                writer.beginArray();
                for (Json item : items) {
                    write(item, writer);
                }
                writer.endArray();
            }
            case Json.Str(var string) -> writer.value(string);
            case Json.Num(var number) -> writer.jsonValue(text(number));
            case Json.Bool(var bool) -> writer.value(bool);
            case Json.Null() -> writer.nullValue();
        }
    }

    /// Plain figures, unless the exponent is so large that they would fill the memory.
    private static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) > 40 ? number.toString() : number.toPlainString();
    }

    private static Json read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                LinkedHashMap<String, Json> members = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    members.put(reader.nextName(), read(reader));
                }
                reader.endObject();
                yield new Json.Obj(members);
            }
            case BEGIN_ARRAY -> {
                List<Json> items = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(read(reader));
                }
                reader.endArray();
                yield new Json.Arr(items);
            }
            case STRING -> new Json.Str(reader.nextString());
            case NUMBER -> new Json.Num(new BigDecimal(reader.nextString()));
            case BOOLEAN -> new Json.Bool(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new Json.Null();
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
                    throw new IllegalStateException("a value was expected");
        };
    }
}
