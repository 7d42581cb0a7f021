package fr.balise.document;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Location;
import fr.balise.note.NoteReader;
import fr.balise.note.NoteReader.Item;
import fr.balise.note.NoteWriter;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlValue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// How a [FrontMatter] is written in a note and read again, key by key in the order of the record. All its places are in
/// the file of the document.
final class FrontMatterCodec {

    private final NoteReader in;
    private final String file;

    private FrontMatterCodec(NoteReader in, String file) {
        this.in = in;
        this.file = file;
    }

    static void write(FrontMatter declared, NoteWriter out) {
        out.optional(declared.type(), type -> out.text(type.name()));
        out.optional(declared.number(), number -> located(number, value -> out.number(value), out));
        out.optional(declared.series(), out::text);
        out.optional(declared.title(), out::text);
        out.optional(declared.subtitle(), out::text);
        out.optional(declared.summary(), out::text);
        out.optional(declared.date(), date -> date(date, out));
        out.list(declared.keywords(), one -> located(one, out::text, out));
        out.list(declared.territories(), one -> located(one, out::text, out));
        out.optional(
                declared.image(),
                image -> {
                    located(image.file(), out::text, out);
                    out.optional(image.alt(), out::text);
                    out.optional(image.credit(), out::text);
                    out.number(image.decorative() ? 1 : 0);
                });
        out.optional(declared.funding(), funding -> funding(funding, out));
        out.list(
                declared.contacts(),
                contact -> {
                    out.optional(contact.name(), out::text);
                    out.optional(contact.role(), out::text);
                    out.optional(contact.organisation(), out::text);
                    out.optional(contact.email(), out::text);
                    out.optional(contact.telephone(), out::text);
                });
        out.list(declared.supporters(), one -> located(one, out::text, out));
        out.optional(declared.language(), out::text);
        out.number(declared.draft() ? 1 : 0);
        out.list(declared.aliases(), one -> located(one, out::text, out));
        out.optional(declared.reviewed(), date -> date(date, out));
        out.optional(declared.reviewBy(), one -> located(one, date -> date(date, out), out));
        out.list(declared.extra(), entry -> entry(entry, out));
    }

    private static void funding(Funding funding, NoteWriter out) {
        out.optional(funding.total(), figure -> out.text(figure.toString()));
        out.text(funding.currency());
        out.optional(funding.year(), year -> out.number(year));
        out.list(
                funding.lines(),
                line -> {
                    out.text(line.funder());
                    out.optional(line.amount(), figure -> out.text(figure.toString()));
                    out.optional(line.share(), figure -> out.text(figure.toString()));
                    out.optional(line.currency(), out::text);
                });
    }

    private static <T> void located(Located<T> one, Consumer<T> value, NoteWriter out) {
        value.accept(one.value());
        place(one.location(), out);
    }

    private static void date(PartialDate date, NoteWriter out) {
        out.number(date.year());
        out.optional(date.month(), month -> out.number(month));
        out.optional(date.day(), day -> out.number(day));
    }

    private static void entry(YamlValue.Entry entry, NoteWriter out) {
        value(entry.key(), out);
        value(entry.value(), out);
    }

    private static void value(YamlValue value, NoteWriter out) {
        switch (value) {
            case YamlValue.Scalar(var text, var kind, _) -> {
                out.number(0);
                out.text(text);
                out.text(kind.name());
            }
            case YamlValue.Sequence(var items, _) -> {
                out.number(1);
                out.list(items, item -> value(item, out));
            }
            case YamlValue.Mapping(var entries, _, var unread) -> {
                out.number(2);
                out.list(entries, entry -> entry(entry, out));
                out.list(List.copyOf(new TreeSet<>(unread)), out::text);
            }
        }
        place(value.location(), out);
    }

    private static void place(Location place, NoteWriter out) {
        out.number(place.line());
        out.number(place.column());
        out.number(place.length());
    }

    /// @param file of the document, as the author knows it
    static FrontMatter read(NoteReader in, String file) throws IOException {
        return new FrontMatterCodec(in, file).frontMatter();
    }

    private FrontMatter frontMatter() throws IOException {
        return new FrontMatter(
                in.optional(() -> in.constant(DocumentType.class)),
                in.optional(() -> located(this::number)),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(this::date),
                in.list(() -> located(in::text)),
                in.list(() -> located(in::text)),
                in.optional(
                        () ->
                                new Image(
                                        located(in::text),
                                        in.optional(in::text),
                                        in.optional(in::text),
                                        flag())),
                in.optional(this::funding),
                in.list(
                        () ->
                                new Contact(
                                        in.optional(in::text),
                                        in.optional(in::text),
                                        in.optional(in::text),
                                        in.optional(in::text),
                                        in.optional(in::text))),
                in.list(() -> located(in::text)),
                in.optional(in::text),
                flag(),
                in.list(() -> located(in::text)),
                in.optional(this::date),
                in.optional(() -> located(this::date)),
                in.list(this::entry));
    }

    private Funding funding() throws IOException {
        return new Funding(
                in.optional(this::figure),
                in.text(),
                in.optional(this::number),
                in.list(
                        () ->
                                new Funding.Line(
                                        in.text(),
                                        in.optional(this::figure),
                                        in.optional(this::figure),
                                        in.optional(in::text))));
    }

    private BigDecimal figure() throws IOException {
        try {
            return new BigDecimal(in.text());
        } catch (NumberFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private PartialDate date() throws IOException {
        return new PartialDate(number(), in.optional(this::number), in.optional(this::number));
    }

    private YamlValue.Entry entry() throws IOException {
        return value() instanceof YamlValue.Scalar key
                ? new YamlValue.Entry(key, value())
                : damaged();
    }

    private static YamlValue.Entry damaged() throws IOException {
        throw new IOException("no key");
    }

    private YamlValue value() throws IOException {
        int kind = number();
        return switch (kind) {
            case 0 -> new YamlValue.Scalar(in.text(), in.constant(YamlValue.Kind.class), place());
            case 1 -> new YamlValue.Sequence(in.list(this::value), place());
            case 2 -> {
                List<YamlValue.Entry> entries = in.list(this::entry);
                Set<String> unread = Set.copyOf(in.list(in::text));
                yield new YamlValue.Mapping(entries, place(), unread);
            }
            default -> throw new IOException("no kind of value: " + kind);
        };
    }

    private <T> Located<T> located(Item<T> value) throws IOException {
        return new Located<>(value.read(), place());
    }

    private Location place() throws IOException {
        return new Location(file, number(), number(), number());
    }

    private int number() throws IOException {
        return (int) in.number();
    }

    private boolean flag() throws IOException {
        return in.number() == 1;
    }
}
